import Foundation

/// Writes whole texts to a file descriptor, over interruptions and short writes.
enum FileDescriptorWriter {
  /// False once the reader went away (`moot list | head`), or nothing can be written for another reason.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        done += count
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        waitForRoom(in: descriptor)
      } else {
        return false
      }
    }
    return true
  }

  /// Somebody else made the descriptor non-blocking: sleep until it takes more, or says what is wrong with it.
  private static func waitForRoom(in descriptor: Int32) {
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&watched, 1, -1)
  }
}
