import Foundation
import InboxModel

/// What differs of conversations, and nothing else: SQLite maintains every index and checks every reference whose column is named, whether
/// its value changed or not. Several that differ in the same way are one statement.
struct ConversationUpdate {
  /// The parts that differ, a bit for each.
  private var parts: UInt64 = 0
  private var values: [SQLValue] = []
  private var ids: [ID<Conversation>] = []

  /// Nothing differs.
  init() {}

  init(from former: ConversationRecord, to record: ConversationRecord) throws {
    ids = [record.id]
    for (place, part) in Self.parts.enumerated() where part.differs(record, former) {
      parts |= 1 << UInt64(place)
      values += try part.values(record)
    }
  }

  /// Takes another one in that sets the same columns to the same values.
  mutating func takes(_ other: ConversationUpdate) -> Bool {
    guard parts == other.parts, values == other.values, !ids.isEmpty else { return false }
    ids += other.ids
    return true
  }

  func write(_ session: StoreSession) throws {
    guard let first = ids.first else { return }
    let isOne = ids.count == 1
    try session.run(
      Self.statement(parts, isOne: isOne, session), values + [isOne ? first.sqlValue : .list(of: ids)])
  }

  /// The statement for a set of parts. Every writing counts as one version.
  private static func statement(_ parts: UInt64, isOne: Bool, _ session: StoreSession) -> FrequentStatement {
    let key = parts | (isOne ? 1 << 63 : 0)
    if let known = session.updates[key] { return known }
    let columns = Self.parts.enumerated().filter { parts & (1 << UInt64($0.offset)) != 0 }.flatMap(\.element.columns)
    let settings = ["version = version + 1"] + columns.map { "\($0) = ?" }
    let statement = FrequentStatement(
      """
      UPDATE conversation SET \(settings.joined(separator: ", ")) WHERE id \
      \(isOne ? "= ?" : "IN (SELECT value FROM json_each(?))")
      """)
    session.updates[key] = statement
    return statement
  }

  /// Columns that always change together.
  private struct Part: Sendable {
    let columns: [String]
    let differs: @Sendable (ConversationRecord, ConversationRecord) -> Bool
    let values: @Sendable (ConversationRecord) throws -> [SQLValue]

    init<Value: Equatable & SQLConvertible & SendableMetatype>(
      _ column: String, _ value: @escaping @Sendable (ConversationRecord) -> Value
    ) {
      columns = [column]
      differs = { value($0) != value($1) }
      values = { [value($0).sqlValue] }
    }

    init(
      _ columns: [String], differs: @escaping @Sendable (ConversationRecord, ConversationRecord) -> Bool,
      values: @escaping @Sendable (ConversationRecord) throws -> [SQLValue]
    ) {
      self.columns = columns
      self.differs = differs
      self.values = values
    }
  }

  private static let parts: [Part] = [
    Part("channel") { $0.channel }, Part("kind") { $0.kind },
    Part("identity") { $0.identity }, Part("person") { $0.person }, Part("subject") { $0.subject },
    Part(["state", "snoozeEnd", "doneReason"], differs: { $0.workflow.state != $1.workflow.state }) {
      [.text($0.workflow.word), $0.workflow.snoozeEnd.sqlValue, $0.workflow.doneReason.sqlValue]
    },
    Part("doneAt") { $0.workflow.doneAt }, Part("waitingSince") { $0.workflow.waitingSince },
    Part("assignee") { $0.assignee }, Part("level") { $0.level },
    Part(["escalation", "escalationTier"], differs: { $0.escalation != $1.escalation }) {
      [try $0.escalationJSON.sqlValue, $0.escalationTier.sqlValue]
    },
    Part("isMuted") { $0.isMuted }, Part("isUnread") { $0.isUnread }, Part("receivedAt") { $0.receivedAt },
    Part("lastActivityAt") { $0.lastActivityAt }, Part("lastInboundAt") { $0.lastInboundAt },
    Part("lastOutboundAt") { $0.lastOutboundAt }, Part("newestInbound") { $0.newestInbound },
    Part("messageCount") { $0.messageCount }, Part("heldCount") { $0.heldCount }, Part("visibility") { $0.visibility },
    Part("rating") { $0.rating }, Part("language") { $0.language }, Part("score") { $0.score },
    Part("continues") { $0.continues }, Part("sentiment") { $0.sentiment }, Part("mergedInto") { $0.mergedInto },
    Part("burst") { $0.burst },
  ]
}
