/// A command over many conversations: the plan before it, and how far it has come.
package struct BulkWording: Sendable {
  /// Under way, by the command's verb: "tagging 41,200 of 100,000".
  package var doing: @Sendable (_ verb: String, _ done: Int, _ total: Int) -> String
  /// The plan is being made.
  package var planning: @Sendable (_ done: Int, _ total: Int) -> String
  /// What is taken back, or done again, is under way.
  package var takingBack: @Sendable (_ done: Int, _ total: Int) -> String
  package var doingAgain: @Sendable (_ done: Int, _ total: Int) -> String
  /// The key that stops it.
  package var stops: @Sendable (_ key: String) -> String
  package var stopping: String
  /// Why the program does not end now.
  package var waits: @Sendable (_ key: String) -> String
  /// A row of the plan: how many it changes on a platform.
  package var changes: @Sendable (_ count: Int) -> String
  /// Beside it: what of that nothing takes back.
  package var lasts: @Sendable (_ lasting: Int, _ count: Int) -> String
  package var goesBack: String
  package var omitted: @Sendable (_ count: Int, _ reason: String) -> String
  package var unchanged: @Sendable (_ count: Int) -> String
  /// The last line: what one undo will take back.
  package var oneUndo: @Sendable (_ key: String?) -> String
  /// Words that leave: how long one undo still takes all of them back.
  package var window: @Sendable (_ key: String?, _ seconds: Int) -> String
  package var newer: @Sendable (_ count: Int) -> String
  package var someLast: @Sendable (_ lasting: Int, _ count: Int) -> String
}
