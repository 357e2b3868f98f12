import Foundation
import InboxModel
import InboxSimulator
import KillVictim
import Testing

@testable import InboxStore

/// A store in which many strangers began a conversation each, and what a test reads of it while victims work on it.
struct BulkTown {
  let store: InboxStore
  private let path: String
  private let folder: URL
  private let count: Int

  /// What the log says of one batch.
  struct Log {
    /// The verbs that stand: done, and not taken back.
    var standing: [ID<Conversation>: [String]] = [:]
    var entries = 0
    var undone = 0
  }

  init(holding count: Int) async throws {
    self.count = count
    folder = URL.temporaryDirectory.appending(path: "moot-bulk-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "inbox.sqlite").path
    store = try InboxStore.open(.file(path), clock: { Date() })
    let account = try await store.addAccount(
      NewAccount(platform: "test", name: "shop", address: "https://example.org", policy: AccountPolicy())
    ).id
    try await store.noteIdentity(
      account: account, handle: "@shop", remoteID: "us",
      capabilities: Capabilities([.hide: .yes(.init(isReversible: true)), .unhide: .yes(.init(isReversible: true))]))
    let events = (1...count).map { number in
      IncomingEvent.message(
        IncomingMessage(
          remoteID: RemoteID("m\(number)"), channel: IncomingChannel(remoteID: "page", name: "Page"),
          thread: .root(RemoteID("m\(number)")), kind: .comment,
          author: IncomingAuthor(remoteID: RemoteID("p\(number)"), name: "Person \(number)", handle: "@p\(number)"),
          body: "Hello \(number)", postedAt: Date(timeIntervalSince1970: 1_790_000_000 + Double(number))))
    }
    _ = try await store.merge(IncomingPage(events: events, cursor: "1"), into: account)
  }

  func close() throws {
    try store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// After how many portions the whole command is done.
  var portions: Int { BulkErrand.actions.count * (count / BulkErrand.portion - 1) }

  /// Some moment of a work of so many portions.
  func death(_ random: inout SplitMix64, after portions: Int) -> BulkErrand.Death {
    BulkErrand.Death(portions: random.below(max(1, portions)), microseconds: UInt32(random.below(6000)))
  }

  /// Lets a victim work; answers whether it died before it was done.
  func isKilled(at work: BulkErrand.Work, _ death: BulkErrand.Death?) async throws -> Bool {
    let file = folder.appending(path: "errand.json")
    try JSONEncoder().encode(BulkErrand(store: path, work: work, death: death)).write(to: file)
    let end = try await Victim(errand: file).end(within: .seconds(60))
    try #require(end == .done || (end == .killed && death != nil), "\(work), \(end)")
    return end == .killed
  }

  func rows() async throws -> [QueueRow] {
    try await store.queue(
      QueueRequest(query: .all, order: .newest, limit: count + 1, member: BulkErrand.member)
    ).rows
  }

  /// How many orders of each conversation neither arrived nor were taken back.
  func openOrders() async throws -> [ID<Conversation>: Int] {
    let all = try await store.outbox(limit: .max)
    return Dictionary(grouping: all, by: \.conversation).mapValues(\.count)
  }

  func log(_ batch: String) async throws -> Log {
    try await store.read { session in
      var log = Log()
      let entries = try session.rows(
        "SELECT conversation, verb FROM activity WHERE batch = \(batch) ORDER BY id"
      ) { (id: $0.id(0) as ID<Conversation>, verb: $0.text(1)) }
      for entry in entries { log.standing[entry.id, default: []].append(entry.verb) }
      let undone = try session.rows("SELECT conversation FROM activity WHERE undoes = \(batch) ORDER BY id") {
        $0.id(0) as ID<Conversation>
      }
      // Taken back is what was done last.
      for id in undone { _ = log.standing[id]?.popLast() }
      log.entries = entries.count
      log.undone = undone.count
      return log
    }
  }
}
