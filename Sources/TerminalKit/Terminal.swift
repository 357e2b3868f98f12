/// The screen and keyboard of one person.
///
/// Used by one thread only, which is why no conformer is `Sendable`; other threads reach that thread through a
/// `TerminalWaker`.
package protocol Terminal: AnyObject {
  var traits: TerminalTraits { get }

  /// Shows a frame; sends only what changed since the last one.
  func present(_ surface: Surface)

  /// Waits for something to happen, at most `timeout` (nil: for as long as it takes), and returns all that has happened.
  func readEvents(timeout: Duration?) -> [TerminalEvent]

  /// Answers false when the terminal cannot, or the text was too long.
  @discardableResult
  func send(_ request: TerminalRequest) -> Bool

  /// Hands the terminal to another program while `body` runs, then enters again; the next frame is sent in full.
  func suspend<Result>(_ body: () throws -> Result) rethrows -> Result

  /// Leaves the terminal as it was found. Safe to call twice; nothing is shown after it.
  func close()
}

extension Terminal {
  package var size: Size { traits.size }
}
