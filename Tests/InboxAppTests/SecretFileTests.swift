import Foundation
import InboxConnect
import Testing

@testable import InboxApp

/// The file of secrets: who may read it, and that it is never half written.
struct SecretFileTests {
  private let folder = NSTemporaryDirectory() + "moot-secrets-" + UUID().uuidString

  private func file() -> SecretFile { SecretFile(path: folder + "/deep/secrets.json") }

  private let entry = SecretFile.Entry(
    settings: AccountSettings(["server": "https://example.org"]), credentials: Credentials(["token": Secret("s3cret")]))

  @Test func whatWasWrittenIsReadAgain() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try file().read().isEmpty)
    try file().write(entry, for: "shop")
    #expect(try file().read() == ["shop": entry])
    try file().write(nil, for: "shop")
    #expect(try file().read().isEmpty)
  }

  @Test func onlyTheOwnerMayReadIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try file().write(entry, for: "shop")
    let mode = try FileManager.default.attributesOfItem(atPath: file().path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aFileThatOthersMayReadIsRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try file().write(entry, for: "shop")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file().path)
    #expect(throws: SecretError.openToOthers(path: file().path)) { try file().read() }
  }

  @Test func aDamagedFileIsNotOverwritten() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try file().write(entry, for: "shop")
    let handle = try #require(FileHandle(forWritingAtPath: file().path))
    try handle.truncate(atOffset: 5)
    #expect(throws: SecretError.damaged(path: file().path)) { try file().write(entry, for: "other") }
  }

  @Test func aSecretNeverDescribesItself() {
    #expect("\(entry)".contains("s3cret") == false)
    #expect(String(reflecting: entry).contains("s3cret") == false)
  }
}
