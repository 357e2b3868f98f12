package import InboxModel

/// All prepared answers of a house.
package struct CannedBook: Sendable {
  private struct Entry: Sendable {
    let reply: CannedReply
    let templates: [CannedTemplate]
  }

  private let entries: [Entry]

  /// Refuses what cannot be read, and variables that mean nothing.
  package init(_ replies: [CannedReply]) throws(CannedProblem) {
    var entries: [Entry] = []
    for reply in replies {
      guard reply.name.contains(where: { !$0.isWhitespace }) else { throw .noName }
      guard !reply.variants.isEmpty else { throw .noText }
      guard !entries.contains(where: { $0.reply.name == reply.name }) else { throw .duplicateName(reply.name) }
      var templates: [CannedTemplate] = []
      for (index, variant) in reply.variants.enumerated() {
        templates.append(try CannedTemplate(variant.text, variant: index + 1))
      }
      entries.append(Entry(reply: reply, templates: templates))
    }
    self.entries = entries
  }

  package var replies: [CannedReply] { entries.map(\.reply) }

  /// The answer of that name in the wording that suits: the language first, then one for the platform, then the first that is short
  /// enough. Nil when there is none of that name.
  package func text(
    _ name: String, with variables: CannedVariables, language: String?, platform: Platform, limit: TextLimit? = nil
  ) -> CannedText? {
    guard let entry = entries.first(where: { $0.reply.name == name }) else { return nil }
    let suits = entry.reply.variants.map { Suit($0, language: language?.lowercased(), platform: platform.name) }
    guard let best = suits.map(\.language).min() else { return nil }
    let candidates = entry.templates.indices.filter { suits[$0].language == best }
      .sorted { (suits[$0].platform, $0) < (suits[$1].platform, $1) }
    let filled = candidates.map { index in
      let (text, missing) = entry.templates[index].fill(variables)
      let excess = limit.map { max(0, $0.count(text) - $0.maximum) } ?? 0
      return CannedText(
        text: text, language: entry.reply.variants[index].language, missing: missing, excess: excess)
    }
    return filled.first { $0.excess == 0 } ?? filled.min { $0.excess < $1.excess }
  }

  /// How well a wording suits; less is better.
  private struct Suit {
    let language: Int
    let platform: Int

    init(_ variant: CannedReply.Variant, language wanted: String?, platform: String) {
      let primary = wanted.map { $0.prefix { $0 != "-" } }
      self.language =
        switch variant.language {
        case let language? where language == wanted: 0
        case let language? where primary.map { language == $0 } ?? false: 1
        case let language? where primary.map { language.hasPrefix("\($0)-") } ?? false: 2
        case nil: 3
        default: 4
        }
      self.platform = variant.platform == platform ? 0 : variant.platform == nil ? 1 : 2
    }
  }
}
