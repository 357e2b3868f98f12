/// Wakes the thread that waits in `readEvents`; callable from any thread and cheap to call often.
package struct TerminalWaker: Sendable {
  private let action: @Sendable () -> Void

  package init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  package func wake() {
    action()
  }
}
