import Foundation
import InboxModel
import InboxTesting
import InboxUI
import TerminalKit

/// A town in which every word that comes from outside is an attack.
struct HostileTown {
  private var dice: SeededGenerator

  init(seed: UInt64) {
    dice = SeededGenerator(seed: seed)
  }

  private mutating func text() -> String { HostileText.make(&dice) }

  /// Addresses come from platforms too; what no URL can hold never gets here.
  private mutating func url() -> URL? {
    let tail = text().utf8.prefix(30).map { "%" + (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined()
    return URL(
      string: dice.pick(["https://example.org/", "http://evil.example/", "javascript:alert%28", "file:///etc/"]) + tail)
  }

  mutating func setup(_ change: (inout AppSetup) -> Void) -> AppSetup {
    var setup = Town.setup
    setup.member = Member(login: "ana" + text(), name: text())
    setup.storePath = "/tmp/" + text()
    setup.configPath = "/tmp/" + text()
    setup.views[0].title = text()
    setup.views.append(InboxView(name: text(), title: text(), query: .all))
    setup.platforms = setup.platforms.map { PlatformProfile(platform: $0.platform, title: text(), short: text()) }
    setup.tiers = [text(), text()]
    change(&setup)
    return setup
  }

  mutating func clerk() -> Clerk {
    var clerk = Clerk(rows: Town.rows.map { row($0) })
    clerk.accounts = Town.accounts.map { account($0) }
    let details = Dictionary(uniqueKeysWithValues: clerk.rows.map { ($0.id, detail($0)) })
    clerk.detail = { row in details[row.id] ?? Town.detail(row) }
    clerk.vocabulary = Vocabulary(
      tags: [text(), text(), text()], accounts: [text()], channels: [text()], people: [text(), text()],
      members: [text(), "ana"], languages: [text()])
    let refusals: [Refusal] = [.other(text()), .missingScope(text()), .needsRole(text()), .serverLacks(text())]
    clerk.outcome = { id in .refused(refusals[Int(id.value) % refusals.count]) }
    return clerk
  }

  private mutating func account(_ known: AccountStatus) -> AccountStatus {
    var status = known
    status.account.name = text()
    status.account.address = text()
    status.account.handle = text()
    let reason = text()
    status.account.health = dice.pick([
      .ok, .needsSignIn(reason: reason), .down(since: Town.ago(30), reason: reason), .rateLimited(until: Town.ago(-4)),
    ])
    return status
  }

  private mutating func row(_ known: QueueRow) -> QueueRow {
    var row = known
    row.person = text()
    row.handle = text()
    row.title = text()
    row.snippet = text()
    row.channel = text()
    row.accountName = text()
    row.language = text()
    row.assignee = dice.chance(50) ? text() : nil
    row.tags = [Tag("#" + text()), Tag(text()), Tag("bug")].compactMap { $0 }
    row.url = url()
    if dice.chance(30) { row.escalation = Escalation(tier: text(), reason: text(), by: text(), raisedAt: Town.ago(9)) }
    row.delivery = dice.pick([nil, .rejected(reason: text()), .unsure(reason: text())])
    return row
  }

  private mutating func detail(_ row: QueueRow) -> ConversationDetail {
    var detail = Town.detail(row)
    detail.messages = detail.messages.map { message($0) }
    detail.subject = Subject(remoteID: "s", title: text(), excerpt: text(), url: url())
    detail.person.person.name = text()
    detail.person.identities = detail.person.identities.map { identity in
      var identity = identity
      (identity.name, identity.handle, identity.url) = (text(), text(), url())
      return identity
    }
    detail.person.conversationCount = 3
    detail.person.past = [
      .init(
        id: ID(50), platform: Platform(text()), kind: .post, title: text(), receivedAt: Town.ago(999),
        state: .done(.replied))
    ]
    detail.activities = [
      Activity(
        id: ID(9), at: Town.ago(200), actor: .member(text()), verb: text(), conversation: row.id,
        changes: [
          .assignee(from: nil, to: text()), .tags(added: [Tag("a" + text())].compactMap { $0 }.asSet, removed: []),
        ], batch: "b"),
      Activity(
        id: ID(10), at: Town.ago(190), actor: .rule(text()), verb: "escalate", conversation: row.id,
        changes: [
          .escalation(from: nil, to: Escalation(tier: text(), reason: text(), by: text(), raisedAt: Town.ago(190)))
        ], batch: "c"),
    ]
    detail.outbox = [
      OutboxEntry(
        id: ID(99), account: row.account, conversation: row.id,
        order: PlatformOrder(verb: .like, target: .init(channel: "c"), text: text()), key: "k", author: text(),
        createdAt: Town.ago(3),
        delivery: Delivery(state: .rejected(reason: text()), problem: text()))
    ]
    detail.drafts = [Draft(conversation: row.id, kind: .reply, text: text(), author: "ana", updatedAt: Town.now)]
    detail.capabilities = Capabilities([
      .reply: .yes(.init()), .delete: .no(because: .other(text())), .like: .no(because: .needsRole(text())),
    ])
    return detail
  }

  private mutating func message(_ known: Message) -> Message {
    var message = known
    message.author = Author(identity: nil, name: text(), handle: text())
    message.title = text()
    message.body = (0..<dice.number(1...4)).map { _ in text() }.joined(
      separator: dice.pick(["\n", " ", "\r\n", " https://x.example/"]))
    message.attachments = [Attachment(kind: .image, url: url(), caption: text())]
    message.permalink = url()
    message.earlier = [.init(body: text(), replacedAt: Town.ago(20))]
    message.editedAt = Town.ago(20)
    if let delivery = message.delivery { message.delivery = Delivery(state: delivery.state, problem: text()) }
    return message
  }
}

extension [Tag] {
  fileprivate var asSet: Set<Tag> { Set(self) }
}
