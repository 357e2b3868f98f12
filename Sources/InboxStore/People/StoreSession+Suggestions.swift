import InboxModel

extension StoreSession {
  /// What more people than this have in common tells nobody apart.
  private static let mostInCommon = 5

  /// Others who may be the same person: each once, for the best reason. Never the account's own identity.
  func suggestions(for identities: [Identity], of person: ID<Person>) throws -> [LinkSuggestion] {
    var found: [LinkSuggestion] = []
    for identity in identities {
      if let email = ProfileKey.email(identity.handle) {
        found += try others("i.handleKey = \(NameKey.handle(email))", than: person, because: .email(email))
      }
      if let link = ProfileKey.link(identity.url) {
        found += try others("i.link = \(link)", than: person, because: .link(link))
      }
    }
    for identity in identities {
      guard let name = ProfileKey.name(ofHandle: identity.handle) else { continue }
      found += try others(
        "(i.handleKey = \(name) OR i.handleKey BETWEEN \(name + "@") AND \(name + "@\u{10FFFF}") OR i.handleKey BETWEEN \(name + ":") AND \(name + ":\u{10FFFF}"))",
        than: person, because: .handle(name)
      ).filter { ProfileKey.name(ofHandle: $0.handle) == name }
    }
    var seen: Set<ID<Person>> = []
    return found.filter { seen.insert($0.person).inserted }
  }

  private func others(
    _ condition: SQLText, than person: ID<Person>, because reason: LinkSuggestion.Reason
  ) throws -> [LinkSuggestion] {
    let found = try rows(
      """
      SELECT i.person, i.name, i.handle, a.platform FROM identity i JOIN account a ON a.id = i.account
      WHERE \(condition) AND i.person <> \(person) AND i.remoteID IS NOT a.remoteID ORDER BY i.id LIMIT \(Self.mostInCommon + 1)
      """
    ) { row in
      LinkSuggestion(
        person: row.id(0), name: row.text(1), handle: row.text(2), platform: Platform(row.text(3)), reason: reason)
    }
    return found.count > Self.mostInCommon ? [] : found
  }
}
