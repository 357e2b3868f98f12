import Foundation
import GRDB
import InboxModel
import Testing

@testable import InboxStore

/// No room on the disk, and files that may only be read.
@Suite struct FullDiskTests {
  /// Lets the file grow by no more than `pages` from here on, as a full disk would.
  private func limit(_ store: InboxStore, to pages: Int) async throws {
    try await store.core.writer.writeWithoutTransaction { database in
      let size = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(size + pages)")
    }
  }

  @Test(arguments: StoreBackend.allCases)
  func aFullDiskIsSaidAndNothingIsLost(backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let account = try await house.account()
    try await house.merge(.said("1", "Is there an export?"), into: account)
    let id = try #require(try await house.rows().first?.id)
    let order = try await house.reply("Yes", on: id)
    let before = try await house.everyRow()
    try await limit(house.store, to: 0)
    var town = Town()
    let page = town.page(300)
    await #expect(throws: StoreError.diskFull) { try await house.store.merge(page, into: account) }
    let long = Draft(
      conversation: id, kind: .note, text: String(repeating: "x", count: 90_000), author: "ana",
      updatedAt: house.clock.now)
    await #expect(throws: StoreError.diskFull) { try await house.store.saveDraft(long) }
    #expect(try await house.everyRow() == before)
    #expect(try await house.store.cursor(of: account) == "c")
    // What needs no room still goes on: the answer leaves.
    #expect(try await house.claim().map(\.id) == [order])
    try await house.expectSoundness()

    try await limit(house.store, to: 10_000)
    #expect(try await house.store.merge(page, into: account).arrived.isEmpty == false)
    try await house.store.saveDraft(long)
    #expect(try await house.store.drafts(author: "ana") == [long])
    try await house.expectSoundness()
  }

  @Test func aFillingThatRunsOutOfRoomLeavesWholePages() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    try await limit(house.store, to: 300)
    var town = Town()
    // Each page's cursor is the number of messages up to its end.
    let pages = (0..<12).map { _ in town.page(500) }
    var next = pages.makeIterator()
    await #expect(throws: StoreError.diskFull) {
      try await house.store.fill(account, inPortionsOf: 1_000) { next.next() }
    }
    let again = try house.reopened()
    defer { try? again.close() }
    let kept = try await again.read { session in
      try session.rows("SELECT remoteID FROM message ORDER BY id") { $0.text(0) }
    }
    // Some portions fitted, with their cursor; of the one that did not, nothing is there.
    #expect(kept.count > 0)
    #expect(kept.count < 6_000)
    #expect(kept.count % 1_000 == 0)
    #expect(kept == (0..<kept.count).map { "https://town.example/m/\($0 + 1)" })
    #expect(try await again.cursor(of: account) == "\(kept.count)")
    var all = pages.makeIterator()
    try await again.fill(account) { all.next() }
    let messages = try await again.read { try $0.first("SELECT count(*) FROM message") { $0.int(0) } }
    #expect(messages == 6_000)
    #expect(try await again.cursor(of: account) == "6000")
    try await house.expectSoundness()
  }

  /// Root may write everywhere.
  private static let isOrdinary = geteuid() != 0

  @Test(.enabled(if: isOrdinary, "root may write everywhere"))
  func aFileThatMayOnlyBeReadIsSaidAndLeftAsItIs() throws {
    let folder = try Folder.make()
    let file = folder.appending(path: "inbox.db")
    defer { try? FileManager.default.removeItem(at: folder) }
    try InboxStore.open(.file(file.path), clock: { TestClock.start }).close()
    let before = try Data(contentsOf: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file.path)
    #expect(throws: StoreError.readOnly) { try InboxStore.open(.file(file.path), clock: { TestClock.start }) }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test(.enabled(if: isOrdinary, "root may write everywhere"))
  func aFolderThatMayOnlyBeReadIsSaid() throws {
    let folder = try Folder.make()
    let file = folder.appending(path: "inbox.db")
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
      try? FileManager.default.removeItem(at: folder)
    }
    try InboxStore.open(.file(file.path), clock: { TestClock.start }).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    #expect(throws: StoreError.readOnly) { try InboxStore.open(.file(file.path), clock: { TestClock.start }) }
    let missing = folder.appending(path: "other.db").path
    #expect(throws: StoreError.readOnly) { try InboxStore.open(.file(missing), clock: { TestClock.start }) }
  }
}
