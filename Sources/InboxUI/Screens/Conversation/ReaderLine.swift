import TerminalKit

/// One laid-out line of a conversation.
struct ReaderLine: Hashable, Sendable {
  /// The bar that says whose words these are.
  struct Bar: Hashable, Sendable {
    var symbol: Symbol
    var style: Style
  }

  var text = StyledText()
  /// Stands at the right end: a date, a state.
  var trailing = StyledText()
  var indent = 0
  var bar: Bar?
  /// Fills the line behind everything from the bar to the right end.
  var ground: Style?
  /// Whether words that were searched for stand in it.
  var hasHit = false

  static let empty = ReaderLine()

  /// `base` shows where a run has no colours of its own.
  func draw(into surface: inout Surface, y: Int, width: Int, over base: Style) {
    let base = ground ?? base
    if let ground { surface.fill(Rect(x: 0, y: y, width: width, height: 1), with: ground) }
    if let bar { surface.put(surface.glyphs(bar.symbol), at: Point(x: 0, y: y), style: bar.style) }
    let end = width - trailing.width
    let room = trailing.spans.isEmpty ? width - indent : end - 2 - indent
    surface.put(text, at: Point(x: indent, y: y), over: base, maxWidth: max(0, room), overflow: .ellipsis)
    guard !trailing.spans.isEmpty, end > indent else { return }
    surface.put(trailing, at: Point(x: end, y: y), over: base)
  }
}
