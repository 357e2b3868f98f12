/// The mouse, as far as a terminal tells.
package struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  package enum Action: Hashable, Sendable {
    case press(Button)
    case release
    case wheelUp, wheelDown
  }

  /// Which button.
  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  package var action: Action
  package var point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
