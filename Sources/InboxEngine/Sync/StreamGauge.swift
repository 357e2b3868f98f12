import Synchronization

/// Whether the platform's stream stands.
final class StreamGauge: Sendable {
  private let open = Mutex(false)

  var isOpen: Bool { open.withLock { $0 } }

  /// Returns how it was before.
  @discardableResult
  func set(open isOpen: Bool) -> Bool {
    open.withLock { open in
      defer { open = isOpen }
      return open
    }
  }
}
