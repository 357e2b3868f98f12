import Foundation
import InboxModel
import TerminalKit

/// Draws a row of the queue on two lines of a pane.
struct RowDrawing {
  /// How the row stands out; decided in `InboxScreen` by `Look.Selection`.
  struct Emphasis {
    var isCursor = false
    var hasGround = false
    var isMarked = false
  }

  let desk: Desk
  let columns: RowColumns
  /// Words that were searched for; lit where they stand.
  var highlight = SearchHighlight()

  static let height = 2

  func draw(_ row: QueueRow, into surface: inout Surface, y: Int, _ emphasis: Emphasis) {
    let brush = Brush(desk, on: emphasis.hasGround ? .selection : nil)
    if emphasis.hasGround {
      surface.fill(Rect(x: 0, y: y, width: surface.size.width, height: Self.height), with: brush.ground)
    }
    gutter(row, into: &surface, y, emphasis, brush)
    kind(row, into: &surface, y, brush)
    person(row, into: &surface, y, emphasis, brush)
    right(row, into: &surface, y, brush)
    words(row, into: &surface, y, brush)
  }

  private func gutter(
    _ row: QueueRow, into surface: inout Surface, _ y: Int, _ emphasis: Emphasis, _ brush: Brush
  ) {
    if emphasis.isCursor {
      surface.vline(at: Point(x: 0, y: y), length: Self.height, style: brush[.selectionBar], symbol: .bar)
    }
    switch Urgency(row) {
    case .urgent:
      surface.vline(at: Point(x: 1, y: y), length: Self.height, style: brush[.urgent], symbol: .urgentBar)
    case .high: surface.vline(at: Point(x: 1, y: y), length: Self.height, style: brush[.held], symbol: .highBar)
    case .calm: break
    }
    guard emphasis.isMarked else { return }
    surface.put(desk.glyphs(.check), at: Point(x: columns.isNarrow ? 1 : 2, y: y), style: brush[.mark])
  }

  private func kind(_ row: QueueRow, into surface: inout Surface, _ y: Int, _ brush: Brush) {
    let end = columns.kind + columns.kindWidth
    guard columns.kindWidth > 0 else { return }
    if let rating = row.rating, columns.parts.contains(.rating) {
      let stars = Stars(rating)
      if columns.kindWidth == Stars.width {
        stars.draw(into: &surface, at: Point(x: columns.kind, y: y), brush)
      } else {
        surface.put(stars.short(desk.glyphs), endingAt: end, y: y, style: brush[.star])
      }
    } else if columns.parts.contains(.kind) {
      surface.put(desk.glyphs(row.kind.symbol), endingAt: end, y: y, style: brush[.dim])
    }
  }

  private func person(
    _ row: QueueRow, into surface: inout Surface, _ y: Int, _ emphasis: Emphasis, _ brush: Brush
  ) {
    let known = row.person.isEmpty ? row.handle : row.person
    let name = known.isEmpty ? desk.house.wording.people.erased : known
    let role: Role = emphasis.isCursor ? .selectionBar : row.isUnread ? .person : .personRead
    let count = row.messageCount > 1 ? " \(row.messageCount)" : ""
    var start = columns.person
    if row.fold?.place == .member {
      start += surface.put("\(desk.glyphs(.replyArrow)) ", at: Point(x: start, y: y), style: brush[.dim])
    }
    let room = columns.person + columns.personWidth - start - TextWidth.width(count)
    let used = surface.put(
      name, at: Point(x: start, y: y), style: brush[role], maxWidth: max(0, room), overflow: .ellipsis)
    surface.put(count, at: Point(x: start + used, y: y), style: brush[.dim])
    guard !columns.isNarrow, !row.tags.isEmpty, columns.parts.contains(.tags) else { return }
    tags(row, into: &surface, y + 1, brush)
  }

  /// As many whole tags as fit, then how many more there are.
  private func tags(_ row: QueueRow, into surface: inout Surface, _ y: Int, _ brush: Brush) {
    var x = columns.person
    let end = columns.person + columns.personWidth
    for (index, tag) in row.tags.enumerated() {
      let text = "#\(tag.name)"
      let rest = row.tags.count - index - 1
      let reserve = rest > 0 ? 3 : 0
      if x + TextWidth.width(text) + reserve > end {
        if index == 0 {
          surface.put(text, at: Point(x: x, y: y), style: brush[.tag], maxWidth: end - x, overflow: .ellipsis)
        } else {
          surface.put("+\(rest + 1)", at: Point(x: x, y: y), style: brush[.dim])
        }
        return
      }
      x += surface.put(text, at: Point(x: x, y: y), style: brush[.tag]) + 1
    }
  }

  private func right(_ row: QueueRow, into surface: inout Surface, _ y: Int, _ brush: Brush) {
    for place in columns.places {
      let text =
        switch place.part {
        case .account: row.accountName
        case .channel: row.channel
        default: desk.place(of: row, width: place.width)
        }
      surface.put(
        text, at: Point(x: place.x, y: y), style: brush[.platform], maxWidth: place.width, overflow: .ellipsis)
    }
    guard columns.parts.contains(.age) else { return }
    let since = row.workflow.waitingSince ?? row.lastActivityAt
    surface.put(
      desk.age(of: since), endingAt: columns.ageEnd, y: y,
      style: brush[Urgency(row) == .urgent ? .urgent : .age], maxWidth: RowColumns.ageWidth)
  }

  /// The title and the snippet; without a title the snippet has both lines.
  private func words(_ row: QueueRow, into surface: inout Surface, _ y: Int, _ brush: Brush) {
    let state = RowState(row, desk, showing: columns.parts)
    let stateRoom = columns.isNarrow ? columns.titleWidth / 2 : columns.ageEnd - columns.title - 20
    let start = state.draw(into: &surface, endingAt: columns.ageEnd, y: y + 1, room: max(0, stateRoom), brush)
    let below = max(0, start - (state.words.isEmpty ? 0 : 2) - columns.title)
    let snippet = row.snippet.isEmpty ? desk.wordless(row) : row.snippet
    if columns.isNarrow {
      let text = row.title.isEmpty ? snippet : row.title
      put(text, into: &surface, y + 1, width: below, brush[.dim])
      return
    }
    let ink: Role = row.isUnread ? .text : .dim
    guard row.title.isEmpty else {
      put(row.title, into: &surface, y, width: columns.titleWidth, brush[ink])
      put(snippet, into: &surface, y + 1, width: below, brush[.dim])
      return
    }
    let lines = TextWrap.lines(snippet, width: columns.titleWidth)
    guard let first = lines.first else { return }
    let isSaid = !row.snippet.isEmpty
    put(String(snippet[first.range]), into: &surface, y, width: columns.titleWidth, brush[isSaid ? ink : .dim])
    guard lines.count > 1 else { return }
    let rest = String(snippet[lines[1].range.lowerBound...])
    put(rest, into: &surface, y + 1, width: below, brush[.dim])
  }

  private func put(_ text: String, into surface: inout Surface, _ y: Int, width: Int, _ style: Style) {
    let place = Point(x: columns.title, y: y)
    guard !highlight.isEmpty else {
      surface.put(text, at: place, style: style, maxWidth: width, overflow: .ellipsis)
      return
    }
    let lit = LitText(text, lighting: highlight, desk).styled(text.startIndex..<text.endIndex, style)
    surface.put(lit, at: place, over: style, maxWidth: width, overflow: .ellipsis)
  }
}
