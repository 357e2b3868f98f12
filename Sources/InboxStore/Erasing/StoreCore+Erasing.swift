import GRDB

extension StoreCore {
  /// Writes the file anew without what was erased: the index over words as one piece, every page without leftovers, and the log emptied.
  /// Must run on the writing connection, outside of a transaction.
  func cleanErasedBytes(_ database: Database) throws {
    guard try session(on: database).hasErasedBytes() else { return }
    try database.execute(sql: "INSERT INTO messageSearch (messageSearch) VALUES ('optimize')")
    // The copy is as large as the store: it has no place in memory.
    try database.execute(sql: "PRAGMA temp_store = FILE")
    defer { try? database.execute(sql: "PRAGMA temp_store = MEMORY") }
    try database.execute(sql: "VACUUM")
    // The first column tells whether somebody still read older pages. Source: sqlite.org/pragma.html#pragma_wal_checkpoint.
    let isBusy = try Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
    guard isBusy == 0 else { return }
    try transact(database, .kept) { try $0.run("UPDATE erasureKey SET isClean = 1") }
  }
}
