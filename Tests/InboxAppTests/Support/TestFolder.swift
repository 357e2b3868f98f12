import Foundation

/// A folder that is gone with its last reference.
final class TestFolder: Sendable {
  let path = NSTemporaryDirectory() + "moot-test-" + UUID().uuidString.prefix(8)

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
