/// Hears how far long work has come, portion by portion, and says whether it goes on.
package struct Pace: Sendable {
  /// Asked after each portion but the last; false stops the work where it is.
  package let goesOn: @Sendable (_ done: Int, _ total: Int) async -> Bool

  /// How many conversations one portion takes: others get their turn in between.
  package let portion: Int

  package init(portion: Int = 500, _ goesOn: @escaping @Sendable (_ done: Int, _ total: Int) async -> Bool) {
    self.portion = portion
    self.goesOn = goesOn
  }

  /// To its end, without a word.
  package static let steady = Pace { _, _ in true }
}
