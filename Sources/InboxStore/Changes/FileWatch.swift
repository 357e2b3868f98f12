import Dispatch
import Foundation
import Glibc
import Synchronization

/// Says when a file was written, by whomever, and sleeps otherwise: the kernel wakes it (inotify), nothing is polled.
final class FileWatch: Sendable {
  /// How long a burst of writes is gathered before anybody looks.
  private static let gathering = DispatchTimeInterval.milliseconds(50)

  private let source: Mutex<any DispatchSourceRead>

  /// Whether a look is on its way already.
  private final class Gathering: Sendable {
    let isOn = Mutex(false)
  }

  /// Nil when the kernel has no watch left to give. `onWrite` runs on a queue of its own, once for all writes of a moment.
  init?(path: String, onWrite: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, path, UInt32(IN_MODIFY)) >= 0 else {
      Glibc.close(descriptor)
      return nil
    }
    let queue = DispatchQueue(label: "store.watch")
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    let gathering = Gathering()
    source.setEventHandler {
      Self.drain(descriptor)
      guard
        gathering.isOn.withLock({ isOn in
          defer { isOn = true }; return !isOn
        })
      else { return }
      queue.asyncAfter(deadline: .now() + Self.gathering) {
        gathering.isOn.withLock { $0 = false }
        onWrite()
      }
    }
    source.setCancelHandler { Glibc.close(descriptor) }
    source.activate()
    self.source = Mutex(source)
  }

  deinit {
    source.withLock { $0.cancel() }
  }

  private static func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
