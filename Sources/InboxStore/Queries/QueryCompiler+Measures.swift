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
      return Self.between(
        bounds.from.map { "c.receivedAt >= \($0)" }, bounds.until.map { "c.receivedAt < \($0)" })
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
    case .score(let range): number("c.score", range)
    case .reason(let reason): "c.doneReason = \(reason)"
    case .reach(let range): "c.identity IN (SELECT id FROM identity WHERE \(number("followers", range)))"
    case .messages(let range): number("c.messageCount", range)
    case .person(let id): "c.person = \(id)"
    case .conversation(let id): "c.id = \(id)"
    default: "0"
    }
  }

  static func condition(having part: QueryPart, member: String) -> SQLText {
    switch part {
    case .link:
      return message("m.direction <> 'internal' AND (m.body LIKE '%http://%' OR m.body LIKE '%https://%')")
    case .attachment: return message("m.attachments IS NOT NULL")
    case .image, .video, .audio, .file:
      let kind = part.rawValue
      return message(
        "EXISTS (SELECT 1 FROM json_each(m.attachments) a WHERE json_extract(a.value, '$.kind') = \(kind))")
    case .note: return message("m.direction = 'internal'")
    case .draft: return "EXISTS (SELECT 1 FROM draft d WHERE d.conversation = c.id AND d.author = \(member))"
    case .answer: return "c.lastOutboundAt IS NOT NULL"
    case .rating: return "c.rating IS NOT NULL"
    case .tag: return "EXISTS (SELECT 1 FROM conversationTag x WHERE x.conversation = c.id)"
    case .edit: return message("m.editedAt IS NOT NULL")
    }
  }

  private static func message(_ condition: SQLText) -> SQLText {
    "EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND \(SearchScope.kept) AND \(condition))"
  }

  private static func number(_ column: String, _ range: NumberRange) -> SQLText {
    between(range.lower.map { "\(raw: column) >= \($0)" }, range.upper.map { "\(raw: column) <= \($0)" })
  }

  private static func between(_ lower: SQLText?, _ upper: SQLText?) -> SQLText {
    SQLText.joined([lower, upper].compactMap { $0 }, separator: " AND ")
  }
}
