import Foundation

/// Writes whole texts to a file descriptor, over interruptions and short writes.
enum FileDescriptorWriter {
  /// A reader that went away (`moot list | head`) ends the writing quietly.
  static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        done += count
      } else if count < 0, errno == EINTR || errno == EAGAIN {
        continue
      } else {
        return
      }
    }
  }
}
