import Foundation
import InboxModel

/// Everything that is kept about a person as `moot person export` prints it. Its names are lasting.
struct PersonFileRecord: Encodable {
  /// Raised when a name changes its meaning.
  let format = 1
  let exportedAt: Date
  let person: PersonRecord
  let conversations: [DetailRecord]
  /// What they said in conversations that others began.
  let elsewhere: [MessageRecord]
  let drafts: [DraftRecord]
  let orders: [OutboxRecord]
  let packets: [EscalationPacket]

  private enum CodingKeys: String, CodingKey {
    case format, person, conversations, elsewhere, drafts, orders, packets
    case exportedAt = "exported_at"
  }

  init(_ file: PersonFile, now: Date, wording: Wording) {
    exportedAt = now
    person = PersonRecord(file.detail)
    conversations = file.conversations.map { DetailRecord($0, now: now, wording: wording) }
    elsewhere = file.elsewhere.map(MessageRecord.init)
    drafts = file.drafts.map {
      DraftRecord(conversation: $0.conversation, kind: $0.kind, by: $0.author, text: $0.text, updatedAt: $0.updatedAt)
    }
    let names = Dictionary(file.conversations.map { ($0.row.account, $0.row.accountName) }) { first, _ in first }
    orders = file.orders.map { OutboxRecord(entry: $0, accountName: names[$0.account] ?? "") }
    packets = file.notices.map(\.packet)
  }

  /// Words that a member was about to say.
  struct DraftRecord: Encodable {
    let conversation: ID<Conversation>
    let kind: Draft.Kind
    let by: String
    let text: String
    let updatedAt: Date

    private enum CodingKeys: String, CodingKey {
      case conversation, kind, by, text
      case updatedAt = "updated_at"
    }
  }
}
