/// The status line, the hint bar's right side, and short messages that pass.
package struct StatusWording: Sendable {
  package var accounts: @Sendable (_ count: Int) -> String
  package var outbox: @Sendable (_ count: Int) -> String
  package var needsYou: @Sendable (_ count: Int) -> String
  package var synced: @Sendable (_ age: String) -> String
  package var syncing: String
  package var neverSynced: String
  package var offline: String
  /// "1 of 128".
  package var position: @Sendable (_ index: Int, _ count: Int) -> String
  package var oldest: @Sendable (_ age: String) -> String
  package var pendingKeys: @Sendable (_ keys: String) -> String
  package var disabledKey: @Sendable (_ key: String, _ reason: String) -> String
  package var unknownKey: @Sendable (_ key: String) -> String
  package var tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  package var copied: String
  package var opened: @Sendable (_ address: String) -> String
  package var noLink: String
  package var nothingSelected: String
  package var themeChanged: @Sendable (_ name: String) -> String
  package var signInSaved: @Sendable (_ account: String) -> String
  /// Something of ours went wrong; nothing was lost.
  package var failed: @Sendable (_ what: String) -> String
  /// The store is written by somebody else right now.
  package var busy: String
  package var leaving: @Sendable (_ pending: Int) -> String
}
