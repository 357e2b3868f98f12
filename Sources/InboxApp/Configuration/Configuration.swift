package import Foundation
package import InboxModel
package import InboxUI

/// What a person set in `config.toml`; everything has a default.
package struct Configuration: Hashable, Sendable {
  package enum Glyphs: String, Hashable, Sendable, CaseIterable {
    case auto, unicode, ascii
  }

  /// Nil: the one chosen on the screen last, else `moot`.
  package var theme: String?
  package var glyphs: Glyphs
  /// Whether clicks and the wheel are taken; else they are the terminal's own, for selecting text.
  package var mouse: Bool
  /// The program for Ctrl-E; else `$VISUAL`, `$EDITOR`, `vi`.
  package var editor: String?
  /// The member's login, where it is not the system's.
  package var member: String?
  /// Whether beginning to answer what is nobody's takes it.
  package var claimsOnOpen = false
  /// Whose habits the keys follow; `keys` stand over it.
  package var preset: KeyPreset
  /// Seconds that a program may write for `pipe`.
  package var pipeLimit: TimeInterval
  package var accounts: [String: AccountOverride]
  package var views: [InboxView]
  /// Key sequences and the commands that they stand for, in the file's order.
  package var keys: [KeyBinding]
  /// Rules, promises, priorities, macros and prepared answers.
  package var triage: TriageSettings

  /// What the config says about one account.
  package struct AccountOverride: Hashable, Sendable {
    /// Its output is the account's secret.
    package var secretCommand: String?
    package var undoWindow: TimeInterval?
    package var reopenWithin: TimeInterval?
    package var pullEvery: TimeInterval?
  }

  package struct KeyBinding: Hashable, Sendable {
    package var keys: String
    package var command: String
  }

  package init() {
    theme = nil
    glyphs = .auto
    mouse = true
    preset = .moot
    pipeLimit = 60
    accounts = [:]
    views = []
    keys = []
    triage = TriageSettings()
  }
}
