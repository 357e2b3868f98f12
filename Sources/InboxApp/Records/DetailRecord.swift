import Foundation
import InboxModel

/// A whole conversation as `moot show --json` prints it: one object on one line.
struct DetailRecord: Encodable {
  let conversation: ConversationRecord
  let subject: SubjectRecord?
  let messages: [MessageRecord]
  let activity: [ActivityRecord]
  let outbox: [OutboxRecord]
  let related: [RelatedRecord]
  let notices: [NoticeRecord]

  init(_ detail: ConversationDetail, now: Date, wording: Wording) {
    conversation = ConversationRecord(row: detail.row, now: now)
    subject = detail.subject.map { SubjectRecord(title: $0.title, excerpt: $0.excerpt, url: $0.url) }
    messages = detail.messages.map(MessageRecord.init)
    activity = detail.activities.map { ActivityRecord($0, person: detail.row.person, now: now, wording: wording) }
    outbox = detail.outbox.map { OutboxRecord(entry: $0, accountName: detail.row.accountName) }
    notices = detail.notices.map(NoticeRecord.init)
    related = detail.related.map {
      RelatedRecord(id: $0.id, bond: $0.bond.rawValue, person: $0.person, title: $0.title)
    }
  }

  /// Another conversation that belongs with it: `linked`, `goes-on-in`, `continues`, `continued`.
  struct RelatedRecord: Encodable {
    let id: ID<Conversation>
    let bond: String
    let person: String
    let title: String
  }

  /// What the conversation is about.
  struct SubjectRecord: Encodable {
    let title: String
    let excerpt: String
    let url: URL?
  }
}
