package import Foundation

/// What a person decided for one account.
package struct AccountPolicy: Hashable, Sendable, Codable {
  /// Seconds in which a reply can still be taken back before it leaves. Chat sends at once: 0.
  package var undoWindow: TimeInterval
  /// Seconds after `done` in which a new message opens the same conversation again; later ones start a linked one.
  package var reopenWithin: TimeInterval
  /// Seconds between pulls when the platform cannot call us.
  package var pullEvery: TimeInterval

  package init(undoWindow: TimeInterval = 10, reopenWithin: TimeInterval = 14 * 86_400, pullEvery: TimeInterval = 60) {
    self.undoWindow = undoWindow
    self.reopenWithin = reopenWithin
    self.pullEvery = pullEvery
  }
}
