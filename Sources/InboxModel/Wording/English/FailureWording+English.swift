extension FailureWording {
  package static let english = FailureWording(
    store: .english, connection: .english, secret: .english, program: .english)
}

extension FailureWording.Store {
  static let english = Self(
    diskFull: {
      "The disk that holds \($0) is full: make room. Nothing that was kept is lost; nothing more is written until then."
    },
    readOnly: {
      "\($0) cannot be written: check its permissions and its folder's, or name another with --store."
    },
    newer: { "\($0) was written by a newer Moot: update Moot to open it." },
    notAStore: { "\($0) is not an inbox of Moot, and was left as it is: name another file with --store." },
    busy: { "\($0) is held by another program: try again." },
    missing: { "\($0) does not exist: check the name. A new inbox begins with: moot --store \($0)" },
    notReachable: { "\($0) cannot be opened: \(English.sentence($1))" },
    damaged: { "\($0) is damaged (\($1)): keep a copy, then move it away." },
    failed: { "\($0): \($1)" },
    noFolder: { "The folder \($0) cannot be made: check its permissions and the disk's space, or use --store." },
    nameTaken: { "An account named \($0) exists already: choose another name." },
    noSuchAccount: "There is no such account. moot account list shows them.",
    noSuchConversation: "There is no such conversation.",
    noSuchOrder: "There is no such order in the outbox.",
    movedOn: "The order has moved on meanwhile: look again.",
    interrupted: "Interrupted."
  )
}

extension FailureWording.Connection {
  static let english = Self(
    about: { "\($0): \($1)" },
    signInAgain: { "\(English.sentence($0)) \($1)" },
    wait: { "\(English.sentence($0)) Possible again in \($1)." },
    unreachable: { "not reachable: \(English.sentence($0)) Check the address and the network." },
    noAnswer: { "no answer: \(English.sentence($0))" },
    notUnderstood: { "the answer of \($0) is not what this platform sends (\($1)). Check the server's address." },
    notFindable: "the platform cannot tell whether it arrived.",
    placeLost: "the platform lost our place; the next sync begins again.",
    interrupted: "interrupted.",
    unknownPlatform: { "this Moot does not know the platform \($0)" },
    noCredentials: { "no credentials are kept for \($0)" },
    asksAgain: "the server asked for another authorisation"
  )
}

extension FailureWording.Secret {
  static let english = Self(
    unreadable: { "\($0) cannot be read: check its owner and permissions." },
    unwritable: { "\($0) cannot be written: check the folder's permissions and the free space." },
    damaged: { "\($0) is damaged: move it away and sign in again with moot account add." },
    openToOthers: { "\($0) can be read by others: chmod 600 \($0)" },
    commandFailed: { "secret_command of \($0) ended with status \($1): run it by hand to see why." },
    commandSilent: { "secret_command of \($0) printed nothing: it must print the secret." },
    noKeyFile: { "\($0) cannot be read as text: give the path of the key file." }
  )
}

extension FailureWording.Program {
  static let english = Self(
    noTemporaryFile: { "no room for a temporary file in \($0)" },
    ended: { "\($0) ended with status \($1)" },
    leftNothing: { "\($0) left no file" },
    notATerminal: "The inbox needs a terminal. For scripts: moot list, moot show, moot do",
    cannotDraw: { term in
      (term.isEmpty ? "TERM is not set" : "The inbox cannot be drawn on a terminal of type \"\(term)\"")
        + ". For plain terminals: moot list, moot show, moot do"
    },
    noTerminal: "The terminal could not be opened. For scripts: moot list, moot show, moot do"
  )
}
