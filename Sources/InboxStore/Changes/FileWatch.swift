import Dispatch
import Foundation
import Glibc
import Synchronization

/// Says when a file was written, by whomever, and sleeps otherwise: the kernel wakes it (inotify), nothing is polled.
///
/// The kernel tells of one write and then keeps still until the watch is set again: a burst of writes costs one wake-up, and whoever
/// writes them does not pay for each.
final class FileWatch: Sendable {
  /// How long a burst of writes is gathered before anybody looks.
  private static let gathering = DispatchTimeInterval.milliseconds(50)

  private let source: Mutex<any DispatchSourceRead>

  /// What the handlers know of each other.
  private struct State {
    /// Whether a look is on its way already.
    var isGathering = false
    /// Whether the descriptor is given back: its number may be another file's by now.
    var isClosed = false

    /// Whether this is the first write of a burst.
    mutating func beginGathering() -> Bool {
      defer { isGathering = true }
      return !isGathering
    }
  }

  private final class Shared: Sendable {
    let state = Mutex(State())
  }

  /// Nil when the kernel has no watch left to give. `onWrite` runs on a queue of its own, once for all writes of a moment.
  init?(path: String, onWrite: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard Self.set(descriptor, on: path) else {
      Glibc.close(descriptor)
      return nil
    }
    let queue = DispatchQueue(label: "store.watch")
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    let shared = Shared()
    source.setEventHandler {
      Self.drain(descriptor)
      guard shared.state.withLock({ $0.beginGathering() }) else { return }
      queue.asyncAfter(deadline: .now() + Self.gathering) {
        let isOpen = shared.state.withLock { state in
          state.isGathering = false
          // Set before looking: what is written from here on wakes again.
          return !state.isClosed && Self.set(descriptor, on: path)
        }
        if isOpen { onWrite() }
      }
    }
    source.setCancelHandler {
      shared.state.withLock { $0.isClosed = true }
      Glibc.close(descriptor)
    }
    source.activate()
    self.source = Mutex(source)
  }

  deinit {
    source.withLock { $0.cancel() }
  }

  private static func set(_ descriptor: Int32, on path: String) -> Bool {
    inotify_add_watch(descriptor, path, UInt32(IN_MODIFY) | UInt32(IN_ONESHOT)) >= 0
  }

  private static func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
