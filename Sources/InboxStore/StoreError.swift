package import InboxModel

/// What went wrong with the store, named for what the caller does next.
package enum StoreError: Error, Hashable, Sendable {
  /// No room for the write; nothing of it happened. Make room and do it again.
  case diskFull
  /// The file or its folder cannot be written.
  case readOnly
  /// There is no such folder, or it may not be entered.
  case notReachable(detail: String)
  /// A newer Moot wrote the file; this one leaves it alone.
  case newerThanProgram(fileVersion: Int, known: Int)
  /// The file belongs to another program, or is no database at all; it was left as it was.
  case notAStore
  /// The file is damaged.
  case damaged(detail: String)
  /// Another process kept the file locked for longer than a write waits. Nothing happened; try again.
  case busy
  /// Another account has that name.
  case nameTaken(String)
  /// Nothing stands under that name or id (any more).
  case noSuchAccount
  case noSuchConversation
  case noSuchEntry
  /// The event would lose a text or send it twice.
  case refused(DeliveryError)
  /// The caller gave up a question. A write is never given up halfway.
  case cancelled
  case failed(detail: String)
}
