package import Foundation
import GRDB
package import InboxModel

/// The one store of an inbox: accounts, conversations, messages, what we did and what is on its way.
///
/// Every method is one transaction with a business name. A copy shares the same connections. Several processes may use one file at once.
package struct InboxStore: Sendable {
  let core: StoreCore

  /// Opens the store, making or migrating its file. `clock` is asked once per transaction; days begin and end
  /// by the clock in `zone`; `newKey` makes keys that never come again, for
  /// orders and batches. `escalations` says whom escalations are told to.
  package static func open(
    _ location: StoreLocation, clock: @escaping @Sendable () -> Date,
    zone: TimeZone = .autoupdatingCurrent, escalations: EscalationBook = EscalationBook(),
    newKey: @escaping @Sendable () -> String = { UUID().uuidString.lowercased() }
  ) throws(StoreError) -> InboxStore {
    let store = InboxStore(
      core: try StoreOpening(clock: clock, zone: zone, escalations: escalations, newKey: newKey).open(location))
    return store
  }

  /// Ends the feeds of changes and closes the connections once running transactions are over. Later calls fail.
  package func close() throws(StoreError) {
    do { try core.close() } catch { throw StoreError(error) }
  }

  /// Which areas changed, by this process or by another one. Ends when the store closes.
  package func changes() -> AsyncStream<StoreChange> { core.feed.listen() }

  /// Looks for other processes' changes now, without waiting to be told.
  package func lookForOtherProcesses() { core.lookForOthers() }
}

extension InboxStore {
  /// A question, on a snapshot of its own; given up when the task is cancelled, or when `isOver` says so.
  func read<Value: Sendable>(
    until isOver: @escaping @Sendable () -> Bool = { false },
    _ body: @escaping @Sendable (StoreSession) throws -> Value
  ) async throws(StoreError) -> Value {
    let question = RunningQuestion(isOver: isOver)
    let result: Result<Value, StoreError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        core.readers.run { [core] in
          do {
            continuation.resume(
              returning: .success(
                try core.ask { database in
                  try question.run(on: database) { try body(core.session(on: database)) }
                }))
          } catch {
            continuation.resume(returning: .failure(StoreError(error)))
          }
        }
      }
    } onCancel: {
      question.giveUp()
    }
    return try result.get()
  }

  /// A change, as one transaction. Once begun it is finished, whatever becomes of the task: a receipt must not get lost with its caller.
  /// References go unchecked only where things are deleted in bulk, from the leaves up: SQLite would look through whole tables for
  /// references that are gone already.
  func write<Value: Sendable>(
    _ durability: Durability = .kept, checkingReferences: Bool = true,
    _ body: @escaping @Sendable (StoreSession) throws -> Value
  ) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
      core.writers.run { [core] in
        do {
          let value = try core.writer.writeWithoutTransaction { database in
            if !checkingReferences { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
            defer { if !checkingReferences { try? database.execute(sql: "PRAGMA foreign_keys = ON") } }
            return try core.transact(database, durability, body)
          }
          continuation.resume(returning: .success(value))
        } catch {
          continuation.resume(returning: .failure(StoreError(error)))
        }
      }
    }
    return try result.get()
  }
}
