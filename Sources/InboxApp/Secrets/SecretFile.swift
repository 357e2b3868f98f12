import Foundation
package import InboxConnect

/// The file that holds what accounts sign in with: readable by its owner only, written whole or not at all.
package struct SecretFile: Sendable {
  package let path: String

  /// What is kept for one account.
  package struct Entry: Hashable, Sendable, Codable {
    package var settings: AccountSettings
    package var credentials: Credentials

    package init(settings: AccountSettings, credentials: Credentials) {
      self.settings = settings
      self.credentials = credentials
    }
  }

  package init(path: String) {
    self.path = path
  }

  /// Every account's entry by name; empty when there is no file yet.
  package func read() throws(SecretError) -> [String: Entry] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return [:] }
      throw .unreadable(path: path)
    }
    guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
    guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
    do {
      return try JSONDecoder().decode([String: Entry].self, from: bytes)
    } catch {
      throw .damaged(path: path)
    }
  }

  package func write(_ entry: Entry?, for account: String) throws(SecretError) {
    var entries = try read()
    entries[account] = entry
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    do {
      let bytes = try encoder.encode(entries)
      try Places.make(folder: (path as NSString).deletingLastPathComponent)
      try replace(with: bytes)
    } catch {
      throw .unwritable(path: path)
    }
  }

  /// A new file beside it, with the right mode from its first moment, then renamed over it.
  private func replace(with bytes: Data) throws {
    let draft = path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SecretError.unwritable(path: path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try handle.write(contentsOf: bytes)
    try handle.synchronize()
    guard rename(draft, path) == 0 else { throw SecretError.unwritable(path: path) }
  }
}
