import Foundation
import InboxModel
import TerminalKit

/// A conversation laid out for one width: a header that stays, and lines to scroll through.
struct ReaderLayout: Sendable {
  let options: ReaderOptions
  private(set) var header: [ReaderLine] = []
  /// How many of its lines a low pane shows.
  private(set) var shortHeader = 2
  private(set) var lines: [ReaderLine] = []
  /// The lines of each message, its header included.
  private(set) var places: [ID<Message>: Range<Int>] = [:]
  /// Whether something in it counts down by the second.
  private(set) var countsDown = false
  /// The newest message from outside.
  private(set) var newestInbound: ID<Message>?
  /// Messages with folded lines, the oldest first.
  private(set) var folded: [ID<Message>] = []
  /// Lines with words that were searched for.
  var hits: [Int] { lines.indices.filter { lines[$0].hasHit } }

  /// Letters of a message that later ones are compared with.
  private static let learned = 4_000

  /// What the last lines belong to; air stands between what differs.
  private enum Block {
    case message, activity, order
  }
  private var last: Block?
  private var context = MessageLayout.Context()
  private var previous: Message?

  init(_ detail: ConversationDetail, _ options: ReaderOptions, _ desk: Desk) {
    self.options = options
    let top = ReaderHeader(detail: detail, options: options, desk: desk)
    header = top.lines
    shortHeader = 2 + (top.hints == nil ? 0 : 1) + (detail.related.isEmpty ? 0 : 1)
    if detail.hasEarlier {
      lines = [ReaderLine(text: StyledText(desk.house.wording.reading.earlier, desk.theme[.dim])), .empty]
    }
    newestInbound = detail.messages.last { $0.direction == .inbound }?.id
    context.account = detail.row.account
    fill(detail, desk)
  }

  /// Messages and the log, in the order in which they happened.
  private mutating func fill(_ detail: ConversationDetail, _ desk: Desk) {
    let known = Dictionary(detail.messages.compactMap { one in one.remoteID.map { ($0, one) } }) { $1 }
    var activities = detail.activities[...]
    // What happened before the first message shown belongs to messages that are not.
    if detail.hasEarlier, let first = detail.messages.first {
      activities = activities.drop { $0.at < first.postedAt }
    }
    for message in detail.messages {
      while let activity = activities.first, activity.at < message.postedAt {
        append(activity, detail, desk)
        activities.removeFirst()
      }
      context.path = ThreadPath(to: message, behind: previous, among: known)
      append(message, detail, desk)
      if message.direction != .internal { previous = message }
      context.quotes.learn(Sanitizer.clean(String(message.body.prefix(Self.learned))))
    }
    for activity in activities { append(activity, detail, desk) }
    for entry in detail.outbox where entry.message == nil { append(entry, desk) }
    for notice in detail.notices { append(notice, desk) }
  }

  private mutating func begin(_ block: Block) {
    if let last, last == .message || last != block { lines.append(.empty) }
    last = block
  }

  private mutating func append(_ message: Message, _ detail: ConversationDetail, _ desk: Desk) {
    begin(.message)
    let layout = MessageLayout(message: message, detail: detail, context: context, options: options, desk: desk)
    let start = lines.count
    lines += layout.lines
    places[message.id] = start..<lines.count
    if layout.isFolded { folded.append(message.id) }
    if layout.countsDown { countsDown = true }
  }

  private mutating func append(_ activity: Activity, _ detail: ConversationDetail, _ desk: Desk) {
    guard
      let words = desk.house.wording.line(
        for: activity, person: detail.row.person, now: desk.now, zone: desk.zone)
    else { return }
    begin(.activity)
    var line = ReaderLine(indent: 2)
    line.text = StyledText("\(desk.glyphs(.middleDot)) \(Sanitizer.cleanLine(words))", desk.theme[.activity])
    line.trailing = StyledText(desk.stamp(activity.at), desk.theme[.activity])
    lines.append(line)
  }

  /// An order that is no message: a like, a deletion.
  private mutating func append(_ entry: OutboxEntry, _ desk: Desk) {
    begin(.order)
    if entry.delivery.isMoving(at: desk.now) { countsDown = true }
    lines += DeliveryLine(entry.delivery, verb: entry.order.verb, at: entry.account, desk: desk)
      .lines(indent: 2, width: options.measure)
  }
}

extension ReaderLayout {
  /// Who is told of the escalation, and how that goes.
  private mutating func append(_ notice: EscalationNotice, _ desk: Desk) {
    begin(.order)
    if notice.delivery.isMoving(at: desk.now) { countsDown = true }
    lines += DeliveryLine(notice, desk: desk).lines(indent: 2, width: options.measure)
  }
}

extension Delivery {
  /// Whether its line changes by the second.
  func isMoving(at now: Date) -> Bool {
    switch state {
    case .held(let until): until > now
    case .queued(let notBefore): notBefore > now
    default: false
    }
  }
}
