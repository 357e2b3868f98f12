import Synchronization

/// What a connector keeps between calls for speed alone: losing it costs a request, never a message.
final class MastodonMemory: Sendable {
  private struct State {
    var server: MastodonServer?
    var watched: Set<String> = []
    /// Watched posts that the stream said were edited or deleted.
    var touched: Set<String> = []
  }

  private let state = Mutex(State())

  var server: MastodonServer? {
    get { state.withLock { $0.server } }
    set { state.withLock { $0.server = newValue } }
  }

  func watch(_ ids: some Sequence<String>) {
    state.withLock { $0.watched = Set(ids) }
  }

  /// Notes that a post was edited or deleted; true when it is one that matters.
  func touch(_ id: String) -> Bool {
    state.withLock { state in
      guard state.watched.contains(id) else { return false }
      state.touched.insert(id)
      return true
    }
  }

  var touched: Set<String> { state.withLock { $0.touched } }

  func settle(_ ids: Set<String>) {
    state.withLock { $0.touched.subtract(ids) }
  }
}
