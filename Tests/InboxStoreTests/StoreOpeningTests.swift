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
    #expect(throws: StoreError.notReachable(detail: "Is a directory")) { try open(folder.path) }
  }

  @Test func wordsOfAnInterruptedFillingAreFoundAfterTheNextOpening() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    try await house.store.write { session in
      session.leavesWordsForLater = true
      _ = try MergeRun(session: session, account: account, asOf: session.now).take([.message(.said("1", "zanzibar"))])
    }
    #expect(try await house.rows(.term(.word("zanzibar", isPrefix: false))).isEmpty)
    let again = try house.reopened()
    defer { try? again.close() }
    #expect(try await again.count(.term(.word("zanzibar", isPrefix: false)), member: "ana") == 1)
  }

  @Test func fillingASecondTimeGoesOnWhereTheFirstStopped() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    var town = Town(people: 50)
    let pages = (0..<6).map { _ in town.page(40) }
    var first = pages.prefix(3).makeIterator()
    let before = try await house.store.fill(account) { first.next() }
    var all = pages.makeIterator()
    let after = try await house.store.fill(account) { all.next() }
    let messages = try await house.store.read { try $0.first("SELECT count(*) FROM message") { $0.int(0) } }
    #expect(messages == 240)
    #expect(before > 0 && after > 0)
    try await house.expectSoundness()
  }
}
