import Foundation
import InboxModel

/// Conditions on time, amounts and parts.
extension QueryCompiler {
  func condition(time term: QueryTerm) -> SQLText {
    let now = context.now
    switch term {
    case .before(let date): return "c.lastActivityAt < \(date.bounds(in: context).lowerBound)"
    case .after(let date): return "c.lastActivityAt >= \(date.bounds(in: context).lowerBound)"
    case .received(let span):
      let bounds = span.bounds(in: context)
      // What came then was active then or later, and that has an index.
      return Self.between(
        bounds.from.map { "c.lastActivityAt >= \($0) AND c.receivedAt >= \($0)" },
        bounds.until.map { "c.receivedAt < \($0)" })
    case .finished(let span):
      let bounds = span.bounds(in: context)
      let within = Self.between(bounds.from.map { "c.doneAt >= \($0)" }, bounds.until.map { "c.doneAt < \($0)" })
      return "c.state = 'done' AND \(within)"
    case .waiting(let age):
      return Self.between(
        age.atLeast.map { "c.waitingSince <= \(now - Double($0))" },
        age.atMost.map { "c.waitingSince >= \(now - Double($0))" })
    case .sla(let phase):
      switch phase {
      case .none: return "c.slaDue IS NULL AND c.slaLeft IS NULL"
      case .paused: return "c.slaDue IS NULL AND c.slaLeft IS NOT NULL"
      case .breached: return "c.slaDue IS NOT NULL AND c.slaDue <= \(now)"
      case .warning: return "c.slaDue IS NOT NULL AND c.slaDue > \(now) AND c.slaWarnAt <= \(now)"
      case .running:
        return "c.slaDue IS NOT NULL AND c.slaDue > \(now) AND (c.slaWarnAt IS NULL OR c.slaWarnAt > \(now))"
      }
    default: return "0"
    }
  }

  static func condition(measure term: QueryTerm) -> SQLText {
    switch term {
    case .sentiment(let tone): "c.sentiment = \(tone.rawValue)"
    case .priority(let levels): "c.level IN (\(SQLText.joined(levels.levels.map { "\($0)" }, separator: ", ")))"
    // By the column that the indexes hold.
    case .score(let range):
      between(range.lower.map { "c.sortScore <= \(-$0)" }, range.upper.map { "c.sortScore >= \(-$0)" })
    case .reason(let reason): "c.doneReason = \(reason)"
    case .reach(let range): "c.identity IN (SELECT id FROM identity WHERE \(number("followers", range)))"
    case .messages(let range): number("c.messageCount", range)
    case .person(let id): "c.person = \(id)"
    case .conversation(let id): "c.id = \(id)"
    case .burst(let id): "c.burst = \(id)"
    default: "0"
    }
  }

  func condition(having part: QueryPart) throws -> SQLText {
    switch part {
    case .link: return try message(ReadingIndexes.linking)
    case .attachment: return try message("attachments IS NOT NULL")
    case .image, .video, .audio, .file:
      let kind = part.rawValue
      return try message(
        "attachments IS NOT NULL",
        "EXISTS (SELECT 1 FROM json_each(m.attachments) a WHERE json_extract(a.value, '$.kind') = \(kind))")
    case .note: return try message("direction = 'internal'")
    case .draft: return "c.id IN (SELECT conversation FROM draft WHERE author = \(context.member))"
    case .answer: return "c.lastOutboundAt IS NOT NULL"
    case .rating: return "+c.rating IS NOT NULL"
    case .tag: return try tagged()
    case .edit: return try message("editedAt IS NOT NULL")
    }
  }

  /// `part` is the condition of a partial index: what holds few messages leads to their conversations, what holds many is looked for in the
  /// conversations as they come.
  private func message(_ part: String, _ condition: SQLText = "1") throws -> SQLText {
    let all: SQLText = "\(raw: part) AND \(SearchScope.kept) AND \(condition)"
    if try density.isRare("SELECT 1 FROM message WHERE \(raw: part)") {
      return "c.id IN (SELECT m.conversation FROM message m WHERE \(all))"
    }
    return "EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND \(all))"
  }

  private func tagged() throws -> SQLText {
    if try density.isRare("SELECT 1 FROM conversationTag") {
      return "c.id IN (SELECT conversation FROM conversationTag)"
    }
    return "EXISTS (SELECT 1 FROM conversationTag x WHERE x.conversation = c.id)"
  }

  static func number(_ column: String, _ range: NumberRange) -> SQLText {
    between(range.lower.map { "\(raw: column) >= \($0)" }, range.upper.map { "\(raw: column) <= \($0)" })
  }

  private static func between(_ lower: SQLText?, _ upper: SQLText?) -> SQLText {
    SQLText.joined([lower, upper].compactMap { $0 }, separator: " AND ")
  }
}
