import Foundation
import InboxModel

extension Town {
  static func message(
    _ id: Int64, in row: QueueRow, _ body: String, minutes: Double, direction: Direction = .inbound,
    author: String? = nil,
    change: (inout Message) -> Void = { _ in }
  ) -> Message {
    var message = Message(
      id: ID(id), conversation: row.id, remoteID: RemoteID("r\(id)"), kind: row.kind, direction: direction,
      author: Author(identity: nil, name: author ?? row.person, handle: author == nil ? row.handle : ""), body: body,
      postedAt: ago(minutes))
    change(&message)
    return message
  }

  static func detail(
    _ row: QueueRow, _ messages: [Message], activities: [Activity] = [], outbox: [OutboxEntry] = [],
    drafts: [Draft] = [],
    subject: Subject? = nil, card: (inout PersonCard) -> Void = { _ in }
  ) -> ConversationDetail {
    var person = PersonCard(
      person: Person(id: row.personID, name: row.person),
      identities: [
        Identity(
          id: ID(row.id.value), account: row.account, remoteID: "x", person: row.personID, name: row.person,
          handle: row.handle)
      ],
      conversationCount: 1, answeredCount: 0, firstSeen: row.receivedAt)
    card(&person)
    return ConversationDetail(
      row: row, subject: subject, person: person, messages: messages, hasEarlier: false, activities: activities,
      outbox: outbox, drafts: drafts,
      priority: Priority(
        from: .init(
          level: row.priority, escalation: row.escalation, rating: row.rating, kind: row.kind, text: row.snippet)),
      capabilities: capabilities(row.platform))
  }

  static func activity(_ id: Int64, _ row: QueueRow, minutes: Double, _ changes: [Change], by: String = "ana")
    -> Activity
  {
    Activity(
      id: ID(id), at: ago(minutes), actor: .member(by), verb: "x", conversation: row.id, changes: changes,
      batch: "b\(id)")
  }

  /// The conversation behind a row; those without one of their own get their snippet as the only message.
  static func detail(_ row: QueueRow) -> ConversationDetail {
    switch (row.id.value - 1000) < 0 ? row.id.value : -1 {
    case 1: luca(row)
    case 3: grace(row)
    case 4: joe(row)
    case 6: maximiliane(row)
    case 7: noura(row)
    default: linked(plain(row))
    }
  }

  private static func plain(_ row: QueueRow) -> ConversationDetail {
    detail(
      row,
      [
        message(row.id.value * 10, in: row, row.snippet, minutes: 60) {
          $0.rating = row.rating
          $0.title = row.kind == .review ? row.title : ""
          $0.postedAt = row.receivedAt
        }
      ])
  }

  /// The second row belongs with two others.
  private static func linked(_ detail: ConversationDetail) -> ConversationDetail {
    guard detail.row.id == ID(2) else { return detail }
    var detail = detail
    detail.related = [related(rows[4], .linked), related(rows[3], .continued)]
    return detail
  }

  static func related(_ row: QueueRow, _ bond: RelatedConversation.Bond) -> RelatedConversation {
    RelatedConversation(
      id: row.id, bond: bond, platform: row.platform, person: row.person,
      title: row.title.isEmpty ? row.snippet : row.title, isDone: false)
  }

  private static func luca(_ row: QueueRow) -> ConversationDetail {
    let review = message(
      11, in: row,
      "Da quando ho aggiornato non si apre più. iPhone 12, iOS 19.1. Avevo dentro tutte le note dell'università, per favore aiutatemi!!\n\nHo già provato a riavviare.",
      minutes: 182
    ) {
      $0.rating = 1
      $0.title = "Non si apre più"
      $0.editedAt = ago(170)
      $0.earlier = [.init(body: "Non si apre.", replacedAt: ago(170))]
    }
    let note = message(
      12, in: row, "Same trace as #4711: the migration of the old attachments. Mobile has a fix in review.",
      minutes: 140,
      direction: .internal, author: "bob")
    let reply = message(
      13, in: row,
      "Ciao Luca, grazie per la segnalazione e scusaci. Il problema è risolto nella 4.2.1, in revisione adesso: le tue note sono al sicuro, si trovano ancora sul telefono.",
      minutes: 0.05, direction: .outbound, author: "ana"
    ) {
      $0.remoteID = nil
      $0.delivery = Delivery(state: .held(until: now.addingTimeInterval(8)))
      $0.outboxEntry = ID(900)
    }
    return detail(
      row, [review, note, reply],
      activities: [
        activity(1, row, minutes: 160, [.tags(added: Set(tags("crash", "ios")), removed: [])]),
        activity(2, row, minutes: 148, [.escalation(from: nil, to: row.escalation)]),
      ],
      subject: Subject(remoteID: "v", title: "Acme Notes 4.2")
    ) {
      $0.conversationCount = 3
      $0.answeredCount = 1
      $0.firstSeen = ago(400_000)
      $0.lastAnswered = ago(370_000)
      $0.past = [
        .init(
          id: ID(71), platform: store, kind: .review, title: "Bella ma lenta", receivedAt: ago(380_000),
          state: .done(.replied),
          rating: 3),
        .init(
          id: ID(70), platform: store, kind: .review, title: "Ottima", receivedAt: ago(400_000), state: .done(.replied),
          rating: 5
        ),
      ]
    }
  }

  private static func grace(_ row: QueueRow) -> ConversationDetail {
    let body = """
      Great post! Did you consider rsync --inplace for the big ones? We saw a factor of three. \
      The numbers are at https://example.org/rsync-inplace?size=40tb, and the script is there too.

      One question: how did you deal with hard links?
      """
    return detail(
      row,
      [
        message(31, in: row, body, minutes: 64) {
          $0.visibility = .held
          $0.attachments = [
            Attachment(kind: .image, url: URL(string: "https://example.org/chart.png"), caption: "throughput")
          ]
        }
      ],
      subject: Subject(
        remoteID: "p", title: "How we moved 40 TB in a weekend", url: URL(string: "https://blog.example.org/40tb")))
  }

  private static func joe(_ row: QueueRow) -> ConversationDetail {
    detail(
      row,
      [
        message(41, in: row, "build is red on main since 14:02", minutes: 40),
        message(42, in: row, "```\nerror: cannot find 'Sheet' in scope\n```", minutes: 39),
        message(43, in: row, "looking, give me ten minutes", minutes: 35, direction: .outbound, author: "ana") {
          $0.delivery = Delivery(state: .sent("m43"))
        },
        message(44, in: row, "anyone looking at this?", minutes: 31) { $0.visibility = .deletedByAuthor },
      ])
  }

  private static func maximiliane(_ row: QueueRow) -> ConversationDetail {
    let reply = message(
      62, in: row, "You are right, we will clarify that paragraph.", minutes: 300, direction: .outbound, author: "ana"
    ) {
      $0.remoteID = nil
      $0.delivery = Delivery(state: .rejected(reason: "Comments are closed"), problem: "Comments are closed")
      $0.outboxEntry = ID(906)
    }
    let long = (1...60).map { "Line \($0) of a very long comment about intention preservation." }.joined(
      separator: "\n")
    return detail(row, [message(61, in: row, long, minutes: 410), reply], outbox: [entry(906, row, reply)])
  }

  private static func noura(_ row: QueueRow) -> ConversationDetail {
    let reply = message(
      72, in: row, "Yes: Menu, Export, Plain text.", minutes: 600, direction: .outbound, author: "ana"
    ) {
      $0.remoteID = nil
      $0.delivery = Delivery(state: .unsure(reason: "the connection was lost"), problem: "the connection was lost")
      $0.outboxEntry = ID(907)
    }
    return detail(row, [message(71, in: row, row.snippet, minutes: 700), reply], outbox: [entry(907, row, reply)])
  }

  private static func entry(_ id: Int64, _ row: QueueRow, _ message: Message) -> OutboxEntry {
    OutboxEntry(
      id: ID(id), account: row.account, conversation: row.id, message: message.id,
      order: PlatformOrder(verb: .reply, target: .init(channel: "c"), text: message.body), key: "k\(id)", author: "ana",
      createdAt: message.postedAt, delivery: message.delivery ?? Delivery(state: .draft))
  }
}
