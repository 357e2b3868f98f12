import Foundation
import InboxModel
import TerminalKit

/// A conversation being read, in the preview or on the whole screen, with the composer when something is being written.
struct Reader: Sendable {
  /// Messages asked for at first, and how many more at the top.
  static let page = 50

  /// Whose conversation is wanted; its contents may still be on their way.
  private(set) var wanted: ID<Conversation>?
  /// What is shown. Its header names its person, so it may outlive the cursor for a moment.
  private(set) var detail: ConversationDetail?
  /// The wanted conversation is not in the store any more.
  private(set) var isGone = false
  private(set) var layout: ReaderLayout?
  /// The first line shown.
  private(set) var top = 0
  /// Lines that the messages are shown in.
  private(set) var height = 0
  /// Lines of the whole pane.
  private var total = 0
  var composer: Composer?
  /// A composer to open as soon as the wanted conversation is here.
  var pendingCompose: Draft.Kind?
  /// Whom it will answer besides.
  var pendingFold: Fold?

  private var ticket = 0
  private var version = 0
  private var limit = Reader.page
  private var isVerbatim = false
  private var showsEarlierWordings = false
  private var unfolded: Set<ID<Message>> = []
  /// The line with words that were searched for that reading went to last.
  private var hit: Int?
  /// What the next layout has to show.
  private var pendingReveal: ID<Message>?
  /// The next layout starts where reading should start.
  private var isFresh = false

  /// The conversation that is shown; nil while nothing is.
  var shown: ID<Conversation>? { detail?.row.id }
  /// Whether what is shown is what is wanted.
  var isCurrent: Bool { wanted != nil && wanted == shown }
  var countsDown: Bool { layout?.countsDown ?? false }
}

extension Reader {
  /// Asks for a conversation; what is shown stays until it is here.
  mutating func show(_ id: ID<Conversation>, _ desk: inout Desk) -> [Effect] {
    if wanted != id { limit = Self.page }
    wanted = id
    isGone = false
    ticket = desk.nextTicket()
    return [.loadConversation(id, messageLimit: limit, ticket: ticket)]
  }

  /// Asks again for what is shown: something was written to the store.
  mutating func refresh(_ desk: inout Desk) -> [Effect] {
    wanted.map { show($0, &desk) } ?? []
  }

  mutating func clear() {
    self = Reader()
  }

  /// Takes an answer; one to an older question is dropped. Says whether it was taken.
  mutating func receive(_ answer: ConversationDetail?, ticket: Int) -> Bool {
    guard self.ticket == ticket else { return false }
    guard let answer else {
      isGone = true
      pendingCompose = nil
      // Who is writing keeps what they write about.
      if composer == nil { (detail, layout, top) = (nil, nil, 0) }
      return true
    }
    if shown != answer.row.id {
      isFresh = true
      unfolded = []
      isVerbatim = false
      showsEarlierWordings = false
    }
    detail = answer
    version += 1
    if let added = composer?.follow(answer) { pendingReveal = added }
    return true
  }

  /// Lays the conversation out for the room it has, unless nothing changed since it was. Called after every event, before drawing.
  mutating func fit(_ size: Size, isFull: Bool, highlight: SearchHighlight, _ desk: Desk) {
    guard let detail else { return }
    let seconds = desk.now.timeIntervalSince1970
    let moment = countsDown ? Int(seconds) : Int(seconds / 60)
    let options = ReaderOptions(
      width: max(4, size.width), isFull: isFull, isVerbatim: isVerbatim, showsEarlierWordings: showsEarlierWordings,
      unfolded: unfolded, version: version, theme: desk.theme.name, moment: moment,
      highlight: highlight, others: desk.present(detail.row.presence).count)
    if layout?.options != options {
      // Another search starts anew in what is read already.
      if let layout, layout.options.highlight != highlight, !highlight.isEmpty { isFresh = true }
      layout = ReaderLayout(detail, options, desk)
      hit = nil
    }
    composer?.others.removeAll { $0.until <= desk.now }
    composer?.fit(Size(width: options.measure, height: size.height / 2))
    total = size.height
    let header = header.count + 1
    height = max(1, size.height - header - (composer.map { $0.height + 1 } ?? 0))
    if isFresh {
      isFresh = false
      top = startingLine
    }
    top = min(max(0, top), lastTop)
    if let message = pendingReveal {
      pendingReveal = nil
      reveal(message)
    }
  }

  /// What stays above the messages. Who writes in the preview needs the lines for what they answer, and keeps only whose it is.
  var header: ArraySlice<ReaderLine> {
    guard let layout else { return [] }
    let isWriting = composer != nil && !layout.options.isFull
    return layout.header.prefix(isWriting || total < 10 ? 1 : total < 16 ? layout.shortHeader : layout.header.count)
  }

  /// The greatest first line that still fills the room.
  private var lastTop: Int { max(0, (layout?.lines.count ?? 0) - height) }

  /// The end, unless the newest words from outside begin above it: then they. Who searched begins where the search last found something,
  /// when that is not in sight from there.
  private var startingLine: Int {
    guard let layout else { return 0 }
    let start = layout.newestInbound.flatMap { layout.places[$0] }.map { min($0.lowerBound, lastTop) } ?? lastTop
    guard let last = layout.hits.last, last < start || last >= start + height else { return start }
    return topShowing(last)
  }

  /// The first line with which this one stands a third below the top.
  private func topShowing(_ line: Int) -> Int { min(max(0, line - height / 3), lastTop) }

  /// Scrolls to the next (or previous) line with words that were searched for. False when there is none further on.
  mutating func goToHit(_ direction: Int) -> Bool {
    guard let hits = layout?.hits, !hits.isEmpty else { return false }
    let seen = hit ?? (direction > 0 ? top + height - 1 : top)
    guard let next = direction > 0 ? hits.first(where: { $0 > seen }) : hits.last(where: { $0 < seen }) else {
      return false
    }
    hit = next
    if next < top || next >= top + height { top = topShowing(next) }
    return true
  }

  /// Scrolls so that the message answered is in sight: whole when it fits, else its end.
  mutating func reveal(_ message: ID<Message>) {
    guard let place = layout?.places[message] else { return }
    top = min(max(0, max(place.upperBound - height, min(place.lowerBound, lastTop))), lastTop)
  }
}

extension Reader {
  var canScrollDown: Bool { top < lastTop }
  var canScrollUp: Bool { top > 0 }

  /// Scrolls; at the very top earlier messages are asked for, if there are any.
  mutating func scroll(by lines: Int, _ desk: inout Desk) -> [Effect] {
    let atTop = top == 0
    top = min(max(0, top + lines), lastTop)
    guard lines < 0, atTop, let detail, detail.hasEarlier, let wanted else { return [] }
    limit += Self.page
    return show(wanted, &desk)
  }

  mutating func scrollToTop() { top = 0 }
  mutating func scrollToBottom() { top = lastTop }

  mutating func toggleVerbatim() { isVerbatim.toggle() }

  /// False when no message in it ever said anything else.
  mutating func toggleEarlierWordings() -> Bool {
    guard showsEarlierWordings || detail?.messages.contains(where: { !$0.earlier.isEmpty }) ?? false else {
      return false
    }
    showsEarlierWordings.toggle()
    return true
  }

  /// Shows folded messages whole, or folds them again. False when nothing is folded.
  mutating func toggleFolds() -> Bool {
    if let folded = layout?.folded, !folded.isEmpty {
      unfolded.formUnion(folded)
      return true
    }
    guard !unfolded.isEmpty else { return false }
    unfolded = []
    return true
  }

  /// The newest message from outside: what a reply answers and a moderation means.
  var newestInbound: Message? { detail?.messages.last { $0.direction == .inbound } }

  /// The order of ours that a person has to decide on, the newest first.
  var undecided: OutboxEntry? { detail?.outbox.last { $0.delivery.needsPerson } }

  /// The notice of an escalation that a person has to decide on, the newest first.
  var undecidedNotice: EscalationNotice? { detail?.notices.last { $0.delivery.needsPerson } }
}
