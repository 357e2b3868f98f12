import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// What a store says about a file that is not as it was left.
@Suite struct DamageTests {
  private let folder: URL
  private var file: URL { folder.appending(path: "inbox.db") }

  init() throws {
    folder = try Folder.make()
  }

  /// A closed store with some hundred messages: all of it in the one file.
  private func makeStore() async throws {
    let store = try open()
    let account = try await store.addAccount(NewAccount(platform: "x", name: "shop", address: "")).id
    var town = Town(people: 60)
    for _ in 0..<4 { _ = try await store.merge(town.page(100), into: account) }
    try store.close()
    try settle()
  }

  /// Brings what lies in the log beside the file into it, as the last connection that may write does when it closes.
  private func settle() throws {
    try ForeignDatabase.make(at: file.path, sql: "SELECT count(*) FROM sqlite_master")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["inbox.db"])
  }

  private func open() throws -> InboxStore {
    try InboxStore.open(.file(file.path), clock: { TestClock.start })
  }

  /// Overwrites pages with noise; the first page is number 1.
  private func damage(pages: some Sequence<Int>) throws {
    let handle = try FileHandle(forUpdating: file)
    var random = SplitMix(state: 5)
    for page in pages {
      try handle.seek(toOffset: UInt64(page - 1) * 4096)
      try handle.write(contentsOf: Data((0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }))
    }
    try handle.close()
  }

  private func rootPage(of table: String) async throws -> Int {
    let store = try open()
    let page = try await store.read { session in
      try session.first("SELECT rootpage FROM sqlite_master WHERE name = \(table)") { $0.int(0) } ?? 0
    }
    try store.close()
    try settle()
    return page
  }

  private func isDamage(_ error: any Error) -> Bool {
    if case .damaged = error as? StoreError { true } else { false }
  }

  @Test func noiseBehindTheFirstPageIsSaidAtOpening() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await makeStore()
    let pages = try Data(contentsOf: file).count / 4096
    try damage(pages: 2...pages)
    let before = try Data(contentsOf: file)
    #expect(performing: { try open() }, throws: { isDamage($0) })
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func noiseInTheMessagesIsSaidWhenTheyAreMetAndWhenTheFileIsExamined() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await makeStore()
    try damage(pages: [try await rootPage(of: "message")])
    let store = try open()
    defer { try? store.close() }
    #expect(try await store.accounts().map(\.name) == ["shop"])
    await #expect(performing: { try await store.conversation(ID(1), member: "ana") }, throws: { isDamage($0) })
    await #expect(performing: { try await store.examine(atMost: 60) }, throws: { isDamage($0) })
    let account = try await store.accounts()[0].id
    await #expect(
      performing: { try await store.merge(IncomingPage(events: [.message(.said("1"))], cursor: nil), into: account) },
      throws: { isDamage($0) })
  }

  @Test func aWholeFileIsSound() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await makeStore()
    let store = try open()
    defer { try? store.close() }
    #expect(try await store.examine(atMost: 60) == .sound)
  }

  @Test func anExaminationEndsWhenItsTimeIsOver() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await makeStore()
    // Each look at the clock takes a second.
    let clock = TestClock()
    let store = try InboxStore.open(
      .file(file.path),
      clock: {
        clock.advance(1)
        return clock.now
      })
    defer { try? store.close() }
    #expect(try await store.examine(atMost: 0.5) == .unfinished)
    // What was ended does not stand in the way of the next question.
    #expect(try await store.accounts().count == 1)
  }

  @Test func aTruncatedFileIsRefusedAndLeftAsItIs() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try await makeStore()
    let whole = try Data(contentsOf: file)
    for size in [whole.count / 2, 4096, 5000] {
      let part = whole.prefix(size)
      try part.write(to: file)
      #expect("\(size)", performing: { try open() }, throws: { isDamage($0) })
      #expect(try Data(contentsOf: file) == part, "\(size)")
    }
    try whole.prefix(60).write(to: file)
    #expect(throws: StoreError.notAStore) { try open() }
    #expect(try Data(contentsOf: file) == whole.prefix(60))
  }

  @Test func aFileOfRandomBytesIsRefusedAndLeftAsItIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SplitMix(state: 11)
    for size in [1, 99, 4096, 50_000] {
      let noise = Data((0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) })
      try noise.write(to: file)
      #expect(throws: StoreError.notAStore, "\(size)") { try open() }
      #expect(try Data(contentsOf: file) == noise, "\(size)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["inbox.db"])
    }
  }
}
