import Foundation
import InboxModel
import TerminalKit

/// What stays above the messages: whose conversation this is, what is known of them, and what it is about.
struct ReaderHeader {
  let detail: ConversationDetail
  let options: ReaderOptions
  let desk: Desk

  var lines: [ReaderLine] {
    var lines = [person, history]
    if let related { lines.append(related) }
    // Where only the beginning of the header has room, hints tell more than the subject, which the row shows as well.
    if !options.isFull, let hints { lines.append(hints) }
    if let about { lines.append(about) }
    if options.isFull {
      if !detail.priority.reasons.isEmpty { lines.append(reasons) }
      if let hints { lines.append(hints) }
    }
    return lines
  }

  private var row: QueueRow { detail.row }
  private var dot: String { " \(desk.glyphs(.middleDot)) " }

  private var person: ReaderLine {
    let theme = desk.theme
    let name = Sanitizer.cleanLine(detail.person.person.name)
    let handle = Sanitizer.cleanLine(row.handle)
    let shown = name.isEmpty ? handle.isEmpty ? desk.house.wording.people.erased : handle : name
    var text = StyledText(shown, theme[.title])
    if !handle.isEmpty, handle != name { text.append("  \(handle)", theme[.dim]) }
    text.append(dot + desk.title(of: row.platform), theme[.dim])
    let channel = Sanitizer.cleanLine(row.channel)
    if !channel.isEmpty { text.append(dot + channel, theme[.dim]) }
    return ReaderLine(text: text, trailing: states)
  }

  /// Owner, tier, tags: what the team decided.
  private var states: StyledText {
    let theme = desk.theme
    var text = StyledText()
    func add(_ words: String, _ role: Role) {
      if !text.spans.isEmpty { text.append("  ") }
      text.append(words, theme[role])
    }
    let others = desk.present(row.presence)
    if !others.isEmpty { add(desk.house.wording.team.writing(others), .warning) }
    if options.width >= 60 {
      for tag in row.tags.prefix(4) { add("#\(tag.name)", .tag) }
    }
    if let escalation = row.escalation, escalation.isActive {
      add("\(desk.glyphs(.flag)) \(escalation.tier)", escalation.missedAt == nil ? .escalation : .error)
    }
    if let assignee = row.assignee { add("@\(assignee)", assignee == desk.member.login ? .accent : .dim) }
    switch row.workflow.state {
    case .new, .open: break
    case .snoozed(.until(let date)): add(desk.house.wording.terms.state(row.workflow.state, desk.near(date)), .held)
    case .waiting, .snoozed, .done: add(desk.house.wording.terms.state(row.workflow.state, nil), .held)
    }
    return text
  }

  /// "3rd review · answered once (Mar) · known since 4 Feb 2024".
  private var history: ReaderLine {
    let words = desk.house.wording.reading
    let card = detail.person
    var parts: [String] = []
    if card.person.isVIP { parts.append(words.vip) }
    if card.identities.contains(where: \.isBot) { parts.append(words.bot) }
    if card.conversationCount <= 1 {
      parts.append(words.firstContact)
    } else {
      parts.append(count)
      let last = card.lastAnswered.map {
        desk.house.wording.time.month(CivilTime($0, in: desk.zone), CivilTime(desk.now, in: desk.zone))
      }
      parts.append(card.answeredCount > 0 ? words.answeredTimes(card.answeredCount, last) : words.neverAnswered)
      let since = CivilTime(card.firstSeen, in: desk.zone)
      parts.append(words.knownSince(desk.house.wording.time.day(since, CivilTime(desk.now, in: desk.zone))))
    }
    if let followers = card.identities.compactMap(\.followers).max(), followers > 0 {
      parts.append(words.followers(followers))
    }
    if options.isVerbatim { parts.append(desk.house.wording.screen.verbatim) }
    return ReaderLine(text: StyledText(parts.joined(separator: dot), desk.theme[.dim]))
  }

  /// "3rd review" only where every earlier conversation is known to be one.
  private var count: String {
    let card = detail.person
    let isSure = card.past.count == card.conversationCount - 1 && card.past.allSatisfy { $0.kind == row.kind }
    return isSure
      ? desk.house.wording.reading.nth(card.conversationCount, row.kind)
      : desk.house.wording.screen.conversations(card.conversationCount)
  }

  private var about: ReaderLine? {
    guard let subject = detail.subject else { return nil }
    let title = Sanitizer.cleanLine(subject.title)
    guard !title.isEmpty else { return nil }
    var text = StyledText("\(desk.house.wording.reading.subject)  ", desk.theme[.dim])
    let style = subject.url == nil ? desk.theme[.text] : desk.theme[.link]
    text.spans.append(.init(title, style, address: subject.url?.absoluteString))
    return ReaderLine(text: text)
  }

  /// "Linked  #12 Luca Rinaldi: It crashes · 2 more"; where it goes on stands first.
  private var related: ReaderLine? {
    guard let first = detail.related.first else { return nil }
    let words = desk.house.wording
    var text = StyledText("\(words.reading.bond(first.bond))  ", desk.theme[.dim])
    text.append("#\(first.id) ", desk.theme[.dim])
    text.append(Sanitizer.cleanLine(first.person), desk.theme[.person])
    let title = Sanitizer.cleanLine(first.title)
    if !title.isEmpty { text.append(": \(title)", desk.theme[.text]) }
    let rest = detail.related.count - 1
    if rest > 0 { text.append(dot + words.screen.more(rest), desk.theme[.dim]) }
    let key = desk.keys.name(of: "jump").map { "\($0) \(desk.words(for: .line("jump")))" }
    return ReaderLine(text: text, trailing: StyledText(key ?? "", desk.theme[.dim]))
  }

  private var reasons: ReaderLine {
    let reasons = detail.priority.reasons.map { desk.house.wording.line(for: $0, scale: detail.priority.scale) }
    var text = StyledText("\(desk.house.wording.reading.priority)  ", desk.theme[.dim])
    text.append(reasons.joined(separator: dot), desk.theme[.dim])
    return ReaderLine(text: text)
  }
}
