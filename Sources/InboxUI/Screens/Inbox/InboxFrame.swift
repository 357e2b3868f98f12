import TerminalKit

/// Where the parts of the inbox stand on a screen of one size.
struct InboxFrame: Hashable {
  /// The smallest screen that is drawn.
  static let least = Size(width: 40, height: 12)

  let top: Rect
  /// Nil where there is no room: the sidebar then opens over the queue when it has the focus.
  let sidebar: Rect?
  let queue: Rect
  /// Nil where there is no room: Enter opens the conversation on the whole screen.
  let preview: Rect?
  /// The line between the queue and the preview.
  let rule: Rect?
  /// Where messages stand; the hint bar gives way to them when there is no line of their own.
  let message: Rect
  let hints: Rect
  /// Everything between the top line and the message line.
  let body: Rect
  /// Lines from one row of the queue to the next.
  let step: Int

  private static let sidebarWidth = 26
  /// From here on the preview stands beside the queue.
  private static let besideWidth = 168
  private static let leastPreview = 7

  init(_ size: Size, density: Look.Density) {
    let full = Rect(.zero, size)
    top = full.row(0)
    hints = full.row(size.height - 1)
    let hasMessageLine = size.height >= 18
    message = hasMessageLine ? full.row(size.height - 2) : hints
    let isRoomy = size.height >= 30
    let start = isRoomy ? 2 : 1
    let end = hasMessageLine ? size.height - 2 : size.height - 1
    body = Rect(x: 0, y: start, width: size.width, height: end - start)
    step =
      switch density {
      case .automatic: size.height >= 34 ? 3 : 2
      case .comfortable: 3
      case .compact: 2
      }
    let isWide = size.width >= 120
    sidebar = isWide ? Rect(x: 0, y: start, width: Self.sidebarWidth, height: body.height) : nil
    let content = isWide ? body.inset(left: Self.sidebarWidth + 2) : body
    if size.width >= Self.besideWidth {
      let width = content.width * 48 / 100
      queue = Rect(x: content.x, y: content.y, width: width, height: content.height)
      rule = Rect(x: content.x + width, y: content.y, width: 1, height: content.height)
      preview = content.inset(left: width + 3, right: 1)
    } else if size.width >= 80, body.height >= Self.leastPreview + 6 {
      let rows = max(2, (body.height * 54 / 100 + step - 2) / step)
      let height = rows * step - (step - RowDrawing.height)
      queue = Rect(x: content.x, y: content.y, width: content.width, height: height)
      let line = content.y + height + (step - RowDrawing.height)
      rule = Rect(x: content.x, y: line, width: content.width, height: 1)
      preview = Rect(
        x: content.x + 2, y: line + 1, width: content.width - 3, height: body.maxY - line - 1)
    } else {
      (queue, rule, preview) = (content, nil, nil)
    }
  }

  /// Whole rows of the queue that fit; the last one needs no air below it.
  var rows: Int { max(1, (queue.height + step - RowDrawing.height) / step) }

  /// Where the sidebar opens when it has no place of its own.
  var drawer: Rect { Rect(x: 0, y: body.y, width: min(34, body.width), height: body.height) }
}
