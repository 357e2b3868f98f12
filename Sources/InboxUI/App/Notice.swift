import Foundation

/// A short message above the hint bar.
struct Notice: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Something was done.
    case done
    /// Something to know.
    case info
    /// Something did not work. Stays until it can have been read.
    case error
  }

  var kind: Kind
  var text: String
  /// What stands behind the text, dim: how to take it back.
  var hint: String
  var shownAt: Date

  init(_ kind: Kind, _ text: String, hint: String = "", at now: Date) {
    self.kind = kind
    self.text = text
    self.hint = hint
    shownAt = now
  }

  /// Seconds that an error stays at least, whatever is pressed.
  private static let readingTime: TimeInterval = 1.5
  /// Seconds after which what is no error goes by itself.
  private static let lifetime: TimeInterval = 12

  /// Whether a key that is pressed now may take it away.
  func yieldsToKey(at now: Date) -> Bool {
    kind != .error || now.timeIntervalSince(shownAt) >= Self.readingTime
  }

  /// When it goes by itself; nil: it waits for a key.
  var endsAt: Date? { kind == .error ? nil : shownAt.addingTimeInterval(Self.lifetime) }
}
