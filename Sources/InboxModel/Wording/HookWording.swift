/// Commands that run when something happens: why they fail, how they have been doing, and what is wrong in their settings.
package struct HookWording: Sendable {
  package var notStarted: @Sendable (_ reason: String) -> String
  package var tookTooLong: @Sendable (_ seconds: Int) -> String
  /// `complaint` is what it said; may be empty.
  package var ended: @Sendable (_ status: Int, _ complaint: String) -> String
  /// On the screen, once.
  package var fails: @Sendable (_ hook: String, _ problem: String) -> String
  /// For the doctor. `ago` is how long since it last ran.
  package var works: @Sendable (_ hook: String, _ ago: String, _ waiting: Int) -> String
  package var failing: @Sendable (_ hook: String, _ times: Int, _ ago: String, _ problem: String) -> String
  package var passedOver: @Sendable (_ hook: String, _ count: Int, _ most: Int) -> String
  /// In `[[hooks]]`. The place stands before it.
  package var noName: String
  package var badName: String
  package var noEvents: @Sendable (_ valid: [String]) -> String
  package var badEvent: @Sendable (_ text: String, _ valid: [String], _ suggestion: String?) -> String
  package var noCommand: String
  package var tooLong: @Sendable (_ seconds: Int) -> String
}
