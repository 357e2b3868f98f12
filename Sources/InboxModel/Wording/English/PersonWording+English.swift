extension PersonWording {
  package static let english = PersonWording(
    noSuchPerson: { "Nobody is called \($0), and no person has that number." },
    several: { "Several people are called \($0). Name one of them by its number:" },
    identities: "Identities",
    notes: "Notes",
    suggestions: "Perhaps the same person",
    conversations: "Conversations",
    reason: {
      switch $0 {
      case .handle(let name): "same handle: \(name)"
      case .link(let link): "same link: \(link)"
      case .email(let address): "same e-mail: \(address)"
      }
    }
  )
}
