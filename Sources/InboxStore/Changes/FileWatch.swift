import Dispatch
import Foundation
import Glibc
import Synchronization

/// Says when a file was written, by whomever, and sleeps otherwise: the kernel wakes it (inotify), nothing is polled. Only where the kernel
/// has no watch left to give, it looks once a second.
///
/// Bytes in the log do not mean yet that their transaction stands: whoever wrote them may still wait for the disk, and what makes them
/// count is written where the kernel does not watch (shared memory). So each writer rings once its transaction stands; the bytes alone
/// count as well, for a writer that ended before it could ring.
final class FileWatch: Sendable {
  /// How long a burst of writes is gathered before anybody looks.
  private static let gathering = DispatchTimeInterval.milliseconds(50)

  /// One of the two is set.
  private let reading: Mutex<(any DispatchSourceRead)?>
  private let ticking: Mutex<(any DispatchSourceTimer)?>

  /// What the handlers know of each other.
  private struct State {
    /// The watch that is set; nil while a burst is gathered, so that those who write do not pay for each write.
    var watch: Int32?
    /// Whether the descriptor is given back: its number may be another file's by now.
    var isClosed = false
  }

  private final class Shared: Sendable {
    let state: Mutex<State>

    init(watch: Int32) {
      state = Mutex(State(watch: watch))
    }
  }

  /// `onWrite` runs on a queue of its own, once for all writes of a moment. The file must be there.
  convenience init(path: String, onWrite: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor >= 0, let watch = Self.set(descriptor, on: path) {
      self.init(descriptor: descriptor, watch: watch, path: path, onWrite: onWrite)
    } else {
      if descriptor >= 0 { Glibc.close(descriptor) }
      self.init(every: .seconds(1), onWrite: onWrite)
    }
  }

  /// Looks by the clock, whether anything was written or not.
  init(every interval: DispatchTimeInterval, onWrite: @escaping @Sendable () -> Void) {
    let source = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "store.watch"))
    source.setEventHandler(handler: onWrite)
    source.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(100))
    source.activate()
    reading = Mutex(nil)
    ticking = Mutex(source)
  }

  private init(descriptor: Int32, watch: Int32, path: String, onWrite: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "store.watch")
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    let shared = Shared(watch: watch)
    source.setEventHandler {
      Self.drain(descriptor)
      let isFirst = shared.state.withLock { state in
        guard let watch = state.watch else { return false }
        inotify_rm_watch(descriptor, watch)
        state.watch = nil
        return true
      }
      guard isFirst else { return }
      queue.asyncAfter(deadline: .now() + Self.gathering) {
        let isOpen = shared.state.withLock { state in
          // Set before looking: what is written from here on wakes again.
          if !state.isClosed { state.watch = Self.set(descriptor, on: path) }
          return !state.isClosed
        }
        if isOpen { onWrite() }
      }
    }
    source.setCancelHandler {
      shared.state.withLock { $0.isClosed = true }
      Glibc.close(descriptor)
    }
    source.activate()
    reading = Mutex(source)
    ticking = Mutex(nil)
  }

  deinit {
    reading.withLock { $0?.cancel() }
    ticking.withLock { $0?.cancel() }
  }

  /// Wakes all who watch the file. Says it by the file's time, which means nothing to SQLite.
  static func ring(path: String) {
    utimensat(AT_FDCWD, path, nil, 0)
  }

  private static func set(_ descriptor: Int32, on path: String) -> Int32? {
    let watch = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY) | UInt32(IN_ATTRIB))
    return watch >= 0 ? watch : nil
  }

  private static func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
