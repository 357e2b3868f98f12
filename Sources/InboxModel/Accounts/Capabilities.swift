package import Foundation

/// What an account can do, verb by verb, with a reason for every no. Depends on scopes, roles and server, never on the platform's name.
package struct Capabilities: Hashable, Sendable, Codable {
  package var verbs: [PlatformVerb: Capability]
  /// The answer for verbs not listed.
  package var otherwise: Refusal

  package init(_ verbs: [PlatformVerb: Capability], otherwise: Refusal = .platformHasNone) {
    self.verbs = verbs
    self.otherwise = otherwise
  }

  /// Before the first contact with the platform.
  package static let unknown = Capabilities([:], otherwise: .notYetKnown)

  package subscript(verb: PlatformVerb) -> Capability {
    verbs[verb] ?? .no(because: otherwise)
  }

  package func terms(of verb: PlatformVerb) -> Capability.Terms? {
    guard case .yes(let terms) = self[verb] else { return nil }
    return terms
  }

  /// Why `verb` is refused on a message posted at `postedAt`, with `text` if it carries one; nil when it may be done.
  package func refusal(of verb: PlatformVerb, text: String? = nil, postedAt: Date?, now: Date) -> Refusal? {
    switch self[verb] {
    case .no(let reason):
      return reason
    case .yes(let terms):
      if let within = terms.within, let postedAt, now.timeIntervalSince(postedAt) > within {
        return .tooOld(limit: within)
      }
      guard verb.carriesText, let text else { return nil }
      if text.allSatisfy(\.isWhitespace) { return .emptyText }
      guard let limit = terms.textLimit else { return nil }
      let excess = limit.count(text) - limit.maximum
      return excess > 0 ? .tooLong(by: excess, limit: limit.maximum) : nil
    }
  }
}
