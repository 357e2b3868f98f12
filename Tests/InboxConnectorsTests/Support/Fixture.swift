import Foundation
import InboxConnect
import InboxTesting

/// Recorded answers in `Fixtures/`, found beside the sources.
enum Fixture {
  private static let folder = URL(filePath: #filePath, directoryHint: .notDirectory)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// The file at `path`, such as `Matrix/login.http`.
  static func file(_ path: String) -> URL { folder.appending(path: path) }

  static func answer(_ path: String) throws -> WebAnswer { try WebAnswer(capture: file(path)) }
}
