package import Foundation
package import InboxModel

/// What a hook's command is to be told.
package struct HookErrand: Hashable, Sendable {
  package let call: HookCall
  /// The conversation as it is now.
  package let detail: ConversationDetail
}

extension InboxStore {
  /// Takes the next call that is due to one of these hooks, and marks it: nobody else gets it, in any process, before `limit(hook)` seconds
  /// are over. A hook runs once at a time, in the order of its events. What does not concern anybody any more (the escalation was taken back,
  /// the conversation is gone) is dropped on the way.
  package func claimHookCall(
    of hooks: [String], holder: String, limit: @escaping @Sendable (String) -> TimeInterval
  ) async throws(StoreError) -> HookErrand? {
    guard let due = try await nextHookCall(of: hooks), due <= core.clock() else { return nil }
    return try await write(.repeatable) { session in
      try session.freeLostHookCalls()
      while let call = try session.dueHookCall(of: hooks) {
        guard let home = try session.homeOfHookCall(call),
          let detail = try session.detail(of: home, member: "", messageLimit: Self.hookMessages)
        else {
          try session.run("DELETE FROM hookCall WHERE id = \(call.id)")
          continue
        }
        session.touched.insert(.hooks)
        let lease = session.now.addingTimeInterval(limit(call.hook))
        try session.run(
          "UPDATE hookCall SET holder = \(holder), due = \(lease), attempts = \(call.attempt) WHERE id = \(call.id)")
        return HookErrand(call: call, detail: detail)
      }
      return nil
    }
  }

  /// How many of a conversation's messages a hook's command is told: the newest.
  private static let hookMessages = 20

  /// Writes down how a call ended, unless another process has taken it over. True: the hook worked until now, and failed.
  @discardableResult
  package func settle(
    _ call: HookCall, _ end: HookEnd, holder: String
  ) async throws(StoreError) -> Bool {
    try await write(.repeatable) { session in
      let isOurs = try session.first(
        "SELECT 1 FROM hookCall WHERE id = \(call.id) AND holder = \(holder)", { _ in true })
      guard isOurs != nil else { return false }
      session.touched.insert(.hooks)
      if case .interrupted = end {
        try session.run("UPDATE hookCall SET holder = NULL, due = \(session.now) WHERE id = \(call.id)")
        return false
      }
      try session.run("DELETE FROM hookCall WHERE id = \(call.id)")
      let worked = try session.note(end, of: call.hook)
      if case .failed = end { return worked }
      return false
    }
  }

  /// When `claimHookCall` has something to do again; nil: not before something changes.
  package func nextHookCall(of hooks: [String]) async throws(StoreError) -> Date? {
    try await read { session in
      try session.first(
        """
        SELECT min(due) FROM hookCall WHERE hook IN \(StoreSession.names(hooks))
        AND (holder IS NOT NULL OR hook NOT IN (SELECT hook FROM hookCall WHERE holder IS NOT NULL))
        """
      ) { $0.optionalDate(0) } ?? nil
    }
  }

  /// Forgets calls that have waited for a day for hooks that no settings have any more.
  package func forgetStaleHookCalls(besides hooks: [String]) async throws(StoreError) {
    let isStale = try await read { session in
      try session.first(StoreSession.staleCalls(besides: hooks, session.now), { _ in true }) != nil
    }
    guard isStale else { return }
    try await write(.repeatable) { session in
      try session.run(
        "DELETE FROM hookCall WHERE id IN (\(StoreSession.staleCalls(besides: hooks, session.now)))")
    }
  }

  /// How each hook has been doing, by name.
  package func hookHealth() async throws(StoreError) -> [HookHealth] {
    try await read { session in
      try session.rows(
        """
        SELECT hook, ranAt, failures, problem, passedOver, passedOverAt,
          (SELECT count(*) FROM hookCall c WHERE c.hook = h.hook)
        FROM hookHealth h ORDER BY hook
        """
      ) { row in
        HookHealth(
          hook: row.text(0), ranAt: row.optionalDate(1), failures: row.int(2), problem: row.optionalText(3),
          passedOver: row.int(4), passedOverAt: row.optionalDate(5), waiting: row.int(6))
      }
    }
  }
}

extension StoreSession {
  fileprivate static func names(_ hooks: [String]) -> SQLText {
    "(SELECT value FROM json_each(\((try? JSONText.encode(hooks)) ?? "[]")))"
  }

  fileprivate static func staleCalls(besides hooks: [String], _ now: Date) -> SQLText {
    "SELECT id FROM hookCall WHERE hook NOT IN \(names(hooks)) AND createdAt < \(now.addingTimeInterval(-86_400))"
  }

  /// How often a call is begun before it is given up: each time but the first, the Moot that ran it ended in between.
  private static let mostAttempts = 3

  /// Calls whose process went away are anybody's again.
  fileprivate func freeLostHookCalls() throws {
    try run("UPDATE hookCall SET holder = NULL WHERE holder IS NOT NULL AND due <= \(now)")
  }

  fileprivate func dueHookCall(of hooks: [String]) throws -> HookCall? {
    while true {
      let next = try first(
        """
        SELECT id, hook, event, conversation, message, at, key, attempts FROM hookCall
        WHERE hook IN \(Self.names(hooks)) AND holder IS NULL AND due <= \(now)
        AND hook NOT IN (SELECT hook FROM hookCall WHERE holder IS NOT NULL) ORDER BY due, id LIMIT 1
        """
      ) { row in
        HookCall(
          id: row.id(0), hook: row.text(1), event: try row.word(2), conversation: row.id(3), message: row.optionalID(4),
          at: row.date(5), key: row.text(6), attempt: row.int(7) + 1)
      }
      guard let next, next.attempt > Self.mostAttempts else { return next }
      try run("DELETE FROM hookCall WHERE id = \(next.id)")
      _ = try note(.failed(reason: Self.brokenOff), of: next.hook)
      touched.insert(.hooks)
    }
  }

  /// For the doctor and the log.
  private static let brokenOff = "Moot ended three times while it ran"

  /// The conversation that a call is about now; nil when what happened was taken back, or it is gone.
  fileprivate func homeOfHookCall(_ call: HookCall) throws -> ID<Conversation>? {
    guard var record = try conversation(call.conversation) else { return nil }
    while let next = record.mergedInto, let home = try conversation(next) { record = home }
    if call.event == .escalated, record.escalation?.raisedAt != call.at { return nil }
    return record.id
  }
}
