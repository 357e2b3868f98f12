import Foundation
import Glibc

/// Says when a file was written, by whomever, and sleeps otherwise: the kernel wakes it (inotify), nothing is polled. Only where the kernel
/// has no watch left to give, it looks once a second.
///
/// Bytes in the log do not mean yet that their transaction stands: whoever wrote them may still wait for the disk, and what makes them
/// count is written where the kernel does not watch (shared memory). So each writer rings once its transaction stands; the bytes alone
/// count as well, for a writer that ended before it could ring.
final class FileWatch: Sendable {
  /// How long a burst of writes is gathered before anybody looks, in milliseconds.
  private static let gathering: Int32 = 50

  /// One end of a line; once it is closed, the thread at the other end stops.
  private let life: Int32

  /// `onWrite` runs on a thread of its own, once for all writes of a moment. The file must be there.
  convenience init(path: String, onWrite: @escaping @Sendable () -> Void) {
    let inotify = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard inotify >= 0, let watch = Self.set(inotify, on: path) else {
      if inotify >= 0 { close(inotify) }
      self.init(every: 1000, onWrite: onWrite)
      return
    }
    self.init { end in
      defer { close(inotify) }
      var watch: Int32? = watch
      while !Self.isReadable(end, or: inotify, within: -1) {
        Self.drain(inotify)
        // Not set while a burst is gathered, so that those who write do not pay for each write.
        if let watch { inotify_rm_watch(inotify, watch) }
        if Self.isReadable(end, within: Self.gathering) { return }
        // What is left is the word that the watch was taken away.
        Self.drain(inotify)
        // Set before looking: what is written from here on wakes again.
        watch = Self.set(inotify, on: path)
        onWrite()
      }
    }
  }

  /// Looks every so many milliseconds, whether anything was written or not.
  convenience init(every interval: Int32, onWrite: @escaping @Sendable () -> Void) {
    self.init { end in
      while !Self.isReadable(end, within: interval) { onWrite() }
    }
  }

  private init(_ serve: @escaping @Sendable (_ end: Int32) -> Void) {
    var ends: [Int32] = [-1, -1]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
    let end = ends[0]
    life = ends[1]
    let thread = Thread {
      serve(end)
      close(end)
    }
    thread.name = "moot-watch"
    thread.start()
  }

  deinit {
    close(life)
  }

  /// Wakes all who watch the file. Says it by the file's time, which means nothing to SQLite.
  static func ring(path: String) {
    utimensat(AT_FDCWD, path, nil, 0)
  }

  private static func set(_ inotify: Int32, on path: String) -> Int32? {
    let watch = inotify_add_watch(inotify, path, UInt32(IN_MODIFY) | UInt32(IN_ATTRIB))
    return watch >= 0 ? watch : nil
  }

  /// Waits for `end`, for `other`, or for so many milliseconds (-1: for ever). Answers whether `end` came.
  private static func isReadable(_ end: Int32, or other: Int32 = -1, within milliseconds: Int32) -> Bool {
    var waited = [
      pollfd(fd: end, events: Int16(POLLIN), revents: 0), pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waited, nfds_t(waited.count), milliseconds) < 0 && errno == EINTR {}
    return waited[0].revents != 0
  }

  private static func drain(_ inotify: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(inotify, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
