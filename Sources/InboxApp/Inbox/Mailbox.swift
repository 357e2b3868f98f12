import InboxUI
import Synchronization
import TerminalKit

/// Events for the screen's loop, from any thread; posting wakes the loop.
final class Mailbox: Sendable {
  private let events = Mutex<[AppEvent]>([])
  private let waker: TerminalWaker

  init(waker: TerminalWaker) {
    self.waker = waker
  }

  func post(_ event: AppEvent) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  /// All that came since the last call, in order.
  func take() -> [AppEvent] {
    events.withLock { waiting in
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting
    }
  }
}
