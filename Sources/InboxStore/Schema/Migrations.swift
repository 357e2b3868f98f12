import GRDB

/// The steps that bring a file to today's schema, in order; the file counts them in its `user_version`.
enum Migrations {
  static let all: [any Migration.Type] = [
    Migration001Beginning.self, Migration002Triage.self, Migration003Rules.self, Migration004Search.self,
    Migration006Grouping.self, Migration007Escalation.self, Migration008People.self,
    Migration009Presence.self,
    Migration011Hooks.self, Migration012Tickets.self, Migration013Bursts.self, Migration015Filtering.self,
    Migration016Outbox.self,
  ]

  static var newest: Int { all.count }

  /// Takes the steps that the file still lacks, each in a transaction of its own that looks again first: another process may be at it.
  static func run(on database: Database, core: StoreCore) throws {
    for (index, migration) in all.enumerated() where try version(database) <= index {
      try core.transact(database, .kept) { session in
        guard try version(database) == index else { return }
        try migration.run(session)
        try database.execute(
          sql: "PRAGMA user_version = \(index + 1); PRAGMA application_id = \(StoreOpening.applicationID)")
      }
    }
    let reached = try version(database)
    if reached > newest { throw StoreError.newerThanProgram(fileVersion: reached, known: newest) }
  }

  private static func version(_ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }
}
