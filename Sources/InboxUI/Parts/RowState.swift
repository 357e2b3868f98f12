import InboxModel
import TerminalKit

/// The small words at the right of a row's second line, the most pressing first.
struct RowState {
  struct Word {
    let text: String
    let role: Role
  }

  let words: [Word]

  /// `parts` in their order. Who writes in it and what failed is told always.
  init(_ row: QueueRow, _ desk: Desk, showing parts: [RowPart] = RowPart.usual) {
    var words: [Word] = []
    if let fold = row.fold, let word = Self.word(fold, desk) { words.append(word) }
    let others = desk.present(row.presence)
    if !others.isEmpty { words.append(Word(text: desk.house.wording.team.writingShort(others), role: .warning)) }
    if !parts.contains(.delivery), let state = row.delivery, Delivery(state: state).needsPerson,
      let word = Self.word(state, desk)
    {
      words.append(word)
    }
    for part in parts { words += Self.words(part, row, desk) }
    self.words = words
  }

  /// How many a row stands for, or is followed by; on how many platforms, where there is room.
  private static func word(_ fold: Fold, _ desk: Desk) -> Word? {
    guard fold.place != .member else { return nil }
    let sign: Symbol = fold.place == .closed ? .times : .moreBelow
    let count = "\(desk.glyphs(sign))\(desk.number(fold.count))"
    let platforms = fold.shares.count
    guard platforms > 1, desk.size.width >= 64 else { return Word(text: count, role: .count) }
    return Word(
      text: "\(count) \(desk.glyphs(.middleDot)) \(desk.house.wording.queue.platforms(platforms))", role: .count)
  }

  private static func words(_ part: RowPart, _ row: QueueRow, _ desk: Desk) -> [Word] {
    let (glyphs, words) = (desk.glyphs, desk.house.wording)
    switch part {
    case .kind, .rating, .age, .platform, .account, .channel, .tags: return []
    case .delivery: return row.delivery.flatMap { word($0, desk) }.map { [$0] } ?? []
    case .promise: return promise(row, desk).map { [$0] } ?? []
    case .visibility:
      return row.visibility == .visible ? [] : [Word(text: words.terms.visibility(row.visibility), role: .held)]
    case .escalation:
      guard let escalation = row.escalation, escalation.isActive else { return [] }
      return [Word(text: "\(glyphs(.flag)) \(escalation.tier)", role: .escalation)]
    case .draft:
      return row.hasDraft ? [Word(text: "\(glyphs(.comment)) \(words.queue.draft)", role: .draft)] : []
    case .assignee:
      guard let assignee = row.assignee else { return [] }
      return [Word(text: "@\(assignee)", role: assignee == desk.member.login ? .accent : .dim)]
    case .state:
      return (row.isMuted ? [Word(text: words.queue.muted, role: .snoozed)] : [])
        + (word(row.workflow.state, desk).map { [$0] } ?? [])
    }
  }

  private static func word(_ delivery: Delivery.State, _ desk: Desk) -> Word? {
    let word = desk.house.wording.delivery.word(delivery)
    switch delivery {
    case .rejected: return Word(text: "\(desk.glyphs(.cross5)) \(word)", role: .error)
    case .unsure: return Word(text: "? \(word)", role: .error)
    case .held, .queued, .sending: return Word(text: "\(desk.glyphs(.arrowUp)) \(word)", role: .dim)
    case .draft, .sent, .takenBack: return nil
    }
  }

  private static func word(_ state: Workflow.State, _ desk: Desk) -> Word? {
    switch state {
    case .new, .open: return nil
    case .snoozed(.until(let date)):
      return Word(text: desk.house.wording.terms.state(state, desk.near(date)), role: .snoozed)
    case .waiting, .snoozed, .done: return Word(text: desk.house.wording.terms.state(state, nil), role: .snoozed)
    }
  }

  /// Draws as many words as fit so that they end before `right`; says where they start.
  func draw(into surface: inout Surface, endingAt right: Int, y: Int, room: Int, _ brush: Brush) -> Int {
    var shown: [Word] = []
    var used = 0
    for word in words {
      let width = TextWidth.width(word.text) + (shown.isEmpty ? 0 : 2)
      if used + width > room {
        guard shown.isEmpty else { break }
        surface.put(
          word.text, at: Point(x: right - room, y: y), style: brush[word.role], maxWidth: room, overflow: .ellipsis)
        return right - room
      }
      shown.append(word)
      used += width
    }
    var x = right - used
    for word in shown {
      x += surface.put(word.text, at: Point(x: x, y: y), style: brush[word.role]) + 2
    }
    return right - used
  }
}
