extension PersonWording {
  package static let english = PersonWording(
    noName: "Name somebody: a number, a handle or a name.",
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
    },
    erased: "(erased)",
    erasedOn: { "erased on \($0)" },
    marks: { $0.joined(separator: " ") },
    nothingElse: "Nothing else is known of them.",
    more: { "\(English.number($0)) more" },
    eraseQuestion: { "Erase \(whom($0)) for good? \(amount($0))." },
    eraseWarning: """
      Names and words leave the store; counts and dates stay. The file is written anew, which takes some ten seconds for a million \
      messages. This cannot be undone.
      """,
    eraseDone: { "Erased: \(amount($0))." },
    eraseNeedsYes: "That cannot be undone, and there is nobody to ask. Say --yes.",
    linkKey: "link",
    unlinkKey: "unlink",
    noteKey: "note",
    markKey: "mark",
    eraseKey: "erase"
  )

  private static func whom(_ survey: ErasureSurvey) -> String {
    guard survey.names.count == 1, let name = survey.names.first, !name.isEmpty else {
      return English.count(survey.names.count, "person", "people")
    }
    return name
  }

  private static func amount(_ survey: ErasureSurvey) -> String {
    let parts = [
      English.count(survey.identities, "identity", "identities"), English.count(survey.conversations, "conversation"),
      English.count(survey.messages, "message"),
    ]
    let rest = [
      survey.drafts == 0 ? nil : English.count(survey.drafts, "draft"),
      survey.notes == 0 ? nil : English.count(survey.notes, "note"),
    ]
    return (parts + rest.compactMap { $0 }).joined(separator: ", ")
  }
}
