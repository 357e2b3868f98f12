/// Which areas of the store changed; whoever shows one of them asks again. Never rows: those may have changed once more meanwhile.
package struct StoreChange: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Rows of the queue: which there are, their order, or what they show.
  package static let queue = StoreChange(rawValue: 1)
  /// What stands inside of conversations: messages, log entries, people.
  package static let conversation = StoreChange(rawValue: 2)
  package static let outbox = StoreChange(rawValue: 4)
  /// Accounts, their health and abilities.
  package static let accounts = StoreChange(rawValue: 8)
  package static let drafts = StoreChange(rawValue: 16)
  /// Who is writing where.
  package static let presence = StoreChange(rawValue: 32)
  /// Hooks that are to be run, or were.
  package static let hooks = StoreChange(rawValue: 64)

  /// What nearly every change of a conversation touches.
  static let rows: StoreChange = [.queue, .conversation]
  package static let everything: StoreChange = [.queue, .conversation, .outbox, .accounts, .drafts, .presence, .hooks]

  /// The single areas in it.
  var areas: [StoreChange] {
    (0..<7).map { StoreChange(rawValue: 1 << $0) }.filter { contains($0) }
  }
}
