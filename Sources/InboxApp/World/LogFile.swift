import Foundation
import Logging
import Synchronization

/// Writes log lines to a file; the screen stays clean. Never more than a few megabytes: a full file becomes `.old` at the next start.
struct LogFile: LogHandler {
  var metadata = Logger.Metadata()
  var logLevel = Logger.Level.info
  private let label: String
  private let handle: Shared

  private final class Shared: Sendable {
    private let handle: Mutex<FileHandle?>

    init(_ file: FileHandle?) {
      handle = Mutex(file)
    }

    func write(_ text: String) {
      handle.withLock { try? $0?.write(contentsOf: Data(text.utf8)) }
    }
  }

  private static let limit = 4 << 20

  /// A log that cannot be opened is done without.
  init(label: String, path: String, level: Logger.Level = .info) {
    self.label = label
    logLevel = level
    try? Places.make(folder: (path as NSString).deletingLastPathComponent)
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    if size > Self.limit { rename(path, path + ".old") }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    handle = Shared(descriptor < 0 ? nil : FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }
    let details = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    let stamp = Date().formatted(.iso8601)
    let line = "\(stamp) \(event.level) \(label): \(event.message)\(details)"
    handle.write(line.replacingOccurrences(of: "\n", with: " ") + "\n")
  }
}
