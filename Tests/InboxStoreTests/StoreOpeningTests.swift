import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct StoreOpeningTests {
  private func path(in folder: URL) -> String { folder.appending(path: "inbox.db").path }

  private func open(_ path: String) throws -> InboxStore {
    try InboxStore.open(.file(path), clock: { TestClock.start })
  }

  @Test func aNewFileIsForItsOwnerAlone() throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try open(path(in: folder))
    defer { try? store.close() }
    for name in ["inbox.db", "inbox.db-wal", "inbox.db-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
    }
  }

  @Test func whatWasWrittenIsThereAfterOpeningAgain() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let again = try house.reopened()
    defer { try? again.close() }
    #expect(try await again.accounts().map(\.name) == ["shop"])
    #expect(try await again.count(.all, member: "ana") == 1)
  }

  @Test func whoClosesLastLeavesOneFileWithNothingToReadThrough() async throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try open(path(in: folder))
    _ = try await store.addAccount(NewAccount(platform: "x", name: "shop", address: ""))
    #expect(try await store.accounts().map(\.name) == ["shop"])
    try store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["inbox.db"])
  }

  @Test func aTextFileIsNoStoreAndStaysAsItIs() throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = Data(String(repeating: "Dear diary, ", count: 400).utf8)
    try text.write(to: folder.appending(path: "inbox.db"))
    #expect(throws: StoreError.notAStore) { try open(path(in: folder)) }
    #expect(try Data(contentsOf: folder.appending(path: "inbox.db")) == text)
  }

  @Test func anotherProgramsDatabaseIsNoStoreAndStaysAsItIs() throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    try ForeignDatabase.make(at: path(in: folder), sql: "CREATE TABLE bookmarks (id INTEGER)")
    let before = try Data(contentsOf: folder.appending(path: "inbox.db"))
    #expect(throws: StoreError.notAStore) { try open(path(in: folder)) }
    #expect(try Data(contentsOf: folder.appending(path: "inbox.db")) == before)
  }

  @Test func aFileOfANewerMootIsLeftAlone() throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    try open(path(in: folder)).close()
    try ForeignDatabase.make(at: path(in: folder), sql: "PRAGMA user_version = 99")
    #expect(throws: StoreError.newerThanProgram(fileVersion: 99, known: Migrations.newest)) {
      try open(path(in: folder))
    }
  }

  @Test func aMissingFolderIsNotReachable() throws {
    #expect(throws: StoreError.notReachable(detail: "No such file or directory")) {
      try open("/nonexistent-folder-of-moot/inbox.db")
    }
  }

  @Test func aFolderInPlaceOfTheFileIsNotReachable() throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: StoreError.notReachable(detail: "not a file")) { try open(folder.path) }
  }
}
