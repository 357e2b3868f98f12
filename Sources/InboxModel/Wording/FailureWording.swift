/// What went wrong around the inbox (its store, a connection, a secret, a program of the person's), and how to mend it.
package struct FailureWording: Sendable {
  package var store: Store
  package var connection: Connection
  package var secret: Secret
  package var program: Program

  /// The store's file. `path` is the file.
  package struct Store: Sendable {
    package var diskFull: @Sendable (_ path: String) -> String
    package var readOnly: @Sendable (_ path: String) -> String
    package var newer: @Sendable (_ path: String) -> String
    package var notAStore: @Sendable (_ path: String) -> String
    package var busy: @Sendable (_ path: String) -> String
    package var missing: @Sendable (_ path: String) -> String
    package var notReachable: @Sendable (_ path: String, _ detail: String) -> String
    package var damaged: @Sendable (_ path: String, _ detail: String) -> String
    package var failed: @Sendable (_ path: String, _ detail: String) -> String
    package var noFolder: @Sendable (_ folder: String) -> String
    package var nameTaken: @Sendable (_ name: String) -> String
    package var noSuchAccount: String
    package var noSuchConversation: String
    package var noSuchOrder: String
    package var movedOn: String
    package var interrupted: String
  }

  /// An account's platform did not do what it was asked; `reason` is the platform's own word.
  package struct Connection: Sendable {
    package var about: @Sendable (_ account: String, _ sentence: String) -> String
    package var signInAgain: @Sendable (_ reason: String, _ how: String) -> String
    package var wait: @Sendable (_ reason: String, _ time: String) -> String
    package var unreachable: @Sendable (_ reason: String) -> String
    package var noAnswer: @Sendable (_ reason: String) -> String
    package var notUnderstood: @Sendable (_ endpoint: String, _ detail: String) -> String
    package var notFindable: String
    package var placeLost: String
    package var interrupted: String
    package var unknownPlatform: @Sendable (_ name: String) -> String
    package var noCredentials: @Sendable (_ account: String) -> String
    package var asksAgain: String
  }

  /// The secrets file and `secret_command`.
  package struct Secret: Sendable {
    package var unreadable: @Sendable (_ path: String) -> String
    package var unwritable: @Sendable (_ path: String) -> String
    package var damaged: @Sendable (_ path: String) -> String
    package var openToOthers: @Sendable (_ path: String) -> String
    package var commandFailed: @Sendable (_ account: String, _ status: Int) -> String
    package var commandSilent: @Sendable (_ account: String) -> String
    package var noKeyFile: @Sendable (_ path: String) -> String
  }

  /// The person's editor and the terminal.
  package struct Program: Sendable {
    package var noTemporaryFile: @Sendable (_ folder: String) -> String
    package var ended: @Sendable (_ command: String, _ status: Int) -> String
    package var leftNothing: @Sendable (_ command: String) -> String
    package var notATerminal: String
    package var cannotDraw: @Sendable (_ term: String) -> String
    package var noTerminal: String
  }
}
