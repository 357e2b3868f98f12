import Foundation
import InboxModel
import TOMLKit

/// Reads whom escalations are told to.
///
///     [escalation.mail]                       [escalation.targets.press]     [[escalation.tiers]]
///     from = "moot@example.org"               by = "mail"                    name = "tier2"
///     server = "smtp.example.org"             to = ["press@example.org"]     to = ["press", "@ana"]
///     user = "moot"                                                          acknowledge = "30m"
///     secret_command = "pass show moot/mail"                                 then = "tier3"
extension TriageFile {
  func escalation(_ problems: inout [ConfigurationError]) -> EscalationBook {
    var book = EscalationBook()
    var found = ProblemList()
    defer { problems += found.all }
    guard let section = found.read({ () throws(ConfigurationError) in try reader.section("escalation") }) ?? nil else {
      return book
    }
    found.add(section.strays(besides: ["undo_window", "mail", "targets", "tiers"]))
    let window = found.read { () throws(ConfigurationError) in try section.seconds("undo_window") } ?? nil
    book.undoWindow = window ?? book.undoWindow
    let declared = targets(section, into: &book, &found)
    let sections = found.read { () throws(ConfigurationError) in try section.sections("tiers") } ?? []
    for part in sections {
      let next = found.read { () throws(ConfigurationError) in try tier(part, book, declared) }
      if let next { book.tiers.append(next) }
    }
    for (part, tier) in zip(sections, book.tiers) where sections.count == book.tiers.count {
      let isWell = found.read { () throws(ConfigurationError) in try check(tier, part, book) } != nil
      // A circle is the same mistake in each of its tiers.
      if !isWell, tier.next.flatMap(book.tier) != nil { break }
    }
    return book
  }

  /// Reads the targets, and answers the names of all that stand there, good or not.
  private func targets(
    _ section: TOMLReader, into book: inout EscalationBook, _ found: inout ProblemList
  ) -> [String] {
    let post = found.read { () throws(ConfigurationError) in
      try section.section("mail").map { part throws(ConfigurationError) in try PostReader(part, words).post() }
    }
    guard let all = found.read({ () throws(ConfigurationError) in try section.section("targets") }) ?? nil else {
      return []
    }
    for name in all.keys.sorted() {
      guard let part = found.read({ () throws(ConfigurationError) in try all.section(name) }) ?? nil else { continue }
      // Without a mail server that can be read, nothing can be said of letters.
      if post == nil, part.table["by"]?.string == EscalationTarget.Kind.mail.rawValue { continue }
      let target = found.read { () throws(ConfigurationError) in
        try TargetReader(part, words, triage: wording.triage, post: post ?? nil).target(name)
      }
      if let target { book.targets.append(target) }
    }
    return all.keys
  }

  private var words: EscalationWording.Settings { wording.escalation.settings }

  /// `declared` are the names of all targets, also of those that are wrong.
  private func tier(
    _ section: TOMLReader, _ book: EscalationBook, _ declared: [String]
  ) throws(ConfigurationError) -> EscalationTier {
    try section.allow(["name", "to", "acknowledge", "then"])
    guard let name = try section.string("name"), EscalationName.isGood(name) else {
      throw section.problem("name", words.notAName)
    }
    if book.tier(name) != nil { throw section.problem("name", wording.triage.sameName(name)) }
    var tier = EscalationTier(name: name)
    for text in try section.strings("to", wording.triage) ?? [] {
      if text.hasPrefix("@") {
        guard tier.member == nil else { throw section.problem("to", words.twoMembers) }
        tier.member = String(text.dropFirst())
      } else {
        let known = book.targets.map(\.name)
        guard known.contains(text) || declared.contains(text) else {
          throw section.problem("to", words.unknownTarget(text, known, NearestWord.to(text, among: known)))
        }
        if !tier.targets.contains(text) { tier.targets.append(text) }
      }
    }
    guard !tier.targets.isEmpty || tier.member != nil else {
      throw section.problem(nil, words.needs("to", "[\"press\", \"@ana\"]"))
    }
    tier.acknowledgeWithin = try section.seconds("acknowledge")
    tier.next = try section.string("then")
    if tier.next != nil, tier.acknowledgeWithin == nil { throw section.problem("then", words.endless) }
    return tier
  }

  /// Where a tier goes on to is known, and comes to an end.
  private func check(_ tier: EscalationTier, _ section: TOMLReader, _ book: EscalationBook) throws(ConfigurationError) {
    var way = [tier.name]
    var next = tier.next
    while let name = next {
      guard let following = book.tier(name) else {
        let known = book.tiers.map(\.name)
        throw section.problem("then", words.unknownTier(name, known, NearestWord.to(name, among: known)))
      }
      way.append(name)
      if way.dropLast().contains(name) { throw section.problem("then", words.circle(way)) }
      next = following.next
    }
  }
}

/// Names that a command can write without quotes.
enum EscalationName {
  static func isGood(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
  }
}
