import Foundation
import InboxModel
import TerminalKit

/// What this member told the others: that words are being written, where, and when it was said last.
struct Announcement: Hashable, Sendable {
  var conversation: ID<Conversation>
  var kind: Draft.Kind
  var at: Date
  /// The words as they stood then.
  var text: String
}

extension App {
  /// Tells the others when writing begins, goes on and ends; after every event. Nothing is said while nothing is typed.
  mutating func tellOthers() -> [Effect] {
    guard let composer = inbox.reader.composer else {
      guard let last = announced else { return [] }
      announced = nil
      return [.withdraw(last.conversation)]
    }
    let (id, kind) = (composer.conversation, composer.kind)
    if let last = announced, last.conversation == id, last.kind == kind {
      guard desk.now.timeIntervalSince(last.at) >= Presence.renewal, composer.text != last.text else { return [] }
    }
    let former = announced
    announced = Announcement(conversation: id, kind: kind, at: desk.now, text: composer.text)
    let leaves: [Effect] = former.map { $0.conversation == id ? [] : [.withdraw($0.conversation)] } ?? []
    return leaves + [.announce(kind, in: id)]
  }

  /// Where the house wants it so, whoever begins to answer what is nobody's takes it.
  mutating func claim(_ detail: ConversationDetail, _ kind: Draft.Kind) -> [Effect] {
    guard desk.house.claimsOnOpen, kind != .note, detail.row.assignee == nil else { return [] }
    let ticket = desk.nextTicket()
    deeds[ticket] = PendingDeed(deed: .claim, targets: [detail.row.id], isReversible: true)
    return [.apply(.claim, to: [detail.row.id], ticket: ticket)]
  }

  /// When the word of one of the others ends that is shown now.
  var presenceEnd: Date? { shownPresence.map(\.until).filter { $0 > desk.now }.min() }

  /// A process that ended without a word leaves its word behind: while one is shown, it is looked after once a minute.
  mutating func lookAfterOthers() -> [Effect] {
    guard !shownPresence.isEmpty, desk.now.timeIntervalSince(lookedAfterOthers) >= 30 else { return [] }
    lookedAfterOthers = desk.now
    return inbox.queue.refresh(&desk) + inbox.reader.refresh(&desk)
  }

  private var shownPresence: [Presence] {
    let rows = inbox.queue.list.visible.flatMap { inbox.queue.rows[$0].presence }
    return rows + (inbox.reader.detail?.row.presence ?? [])
  }

  mutating func showDigest(since date: QueryDate?) -> [Effect] {
    let ticket = desk.nextTicket()
    overlay = .digest(DigestSheet(ticket: ticket))
    let context = QueryContext(member: desk.member.login, now: desk.now, zone: desk.zone)
    return [.loadDigest(since: date?.bounds(in: context).lowerBound, ticket: ticket)]
  }

  mutating func press(_ key: Key, in old: DigestSheet) -> [Effect] {
    var sheet = old
    let outcome = sheet.press(key)
    overlay = .digest(sheet)
    switch outcome {
    case .stays: return []
    case .closes:
      overlay = nil
      return []
    case .shows(let line):
      overlay = nil
      if line.conversations.count == 1, let only = line.conversations.first { return jump(to: only) }
      screen = .inbox
      return inbox.search(QueryPrinter.text(line.query), line.query, &desk, title: DigestSheet.words(line, desk))
    }
  }
}

extension Desk {
  /// Those of the others whose word still counts.
  func present(_ presence: [Presence]) -> [Presence] {
    presence.filter { $0.until > now }.map { other in
      var other = other
      other.member = Sanitizer.cleanLine(other.member)
      return other
    }
  }
}
