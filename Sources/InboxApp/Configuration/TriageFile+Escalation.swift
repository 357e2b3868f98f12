import Foundation
import InboxModel

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
    do throws(ConfigurationError) {
      guard let section = try reader.section("escalation") else { return book }
      try section.allow(["undo_window", "mail", "targets", "tiers"])
      book.undoWindow = try section.seconds("undo_window") ?? book.undoWindow
      let post = try section.section("mail").map { part throws(ConfigurationError) in try PostReader(part, words).post()
      }
      if let all = try section.section("targets") {
        for name in all.keys.sorted() {
          guard let part = try all.section(name) else { continue }
          let target = read(&problems) { () throws(ConfigurationError) in
            try TargetReader(part, words, triage: wording.triage, post: post).target(name)
          }
          if let target { book.targets.append(target) }
        }
      }
      let sections = try section.sections("tiers")
      for part in sections {
        if let tier = read(&problems, { () throws(ConfigurationError) in try tier(part, book) }) {
          book.tiers.append(tier)
        }
      }
      for (part, tier) in zip(sections, book.tiers) where sections.count == book.tiers.count {
        try check(tier, part, book)
      }
    } catch {
      problems.append(error)
    }
    return book
  }

  private var words: EscalationWording.Settings { wording.escalation.settings }

  private func tier(_ section: TOMLReader, _ book: EscalationBook) throws(ConfigurationError) -> EscalationTier {
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
        guard known.contains(text) else {
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
