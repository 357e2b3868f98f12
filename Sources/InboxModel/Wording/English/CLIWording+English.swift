extension CLIWording {
  package static let english = CLIWording(
    abstract: "A community inbox for the terminal.",
    accountAdded: { "Added \($0) (\($1)). Open the inbox: moot" },
    accountRemoved: { "Removed \($0). Its conversations are kept." },
    noSuchAccount: { name, suggestion in
      suggestion.map { "No account is named \(name). Did you mean \($0)?" }
        ?? "No account is named \(name). moot account list shows them."
    },
    noSuchPlatform: { "Moot does not know \($0). It knows \(English.list($1))." },
    noSuchView: { "No view is named \($0). There are \(English.list($1))." },
    noSuchTheme: { "No theme is named \($0). There are \(English.list($1))." },
    noSuchConversation: { "No conversation has the number \($0)." },
    noAccounts: "No accounts yet. Add one: moot account add",
    notATerminal: "This needs a terminal. For scripts: moot list, moot do",
    alreadyRunning: "Another Moot is syncing this inbox. This one reads and writes along with it.",
    matched: { "\(English.count($0, "conversation"))" },
    changed: { "\($1): \(English.count($0, "conversation"))" },
    wouldChange: { "\($1) would change \(English.count($0, "conversation"))" },
    notHere: { "\($0) needs the screen. Run moot." },
    badConfig: { path, line, problem in
      line.map { "\(path), line \($0): \(problem)" } ?? "\(path): \(problem)"
    },
    cannotRead: { "Cannot read \($0): \($1)" },
    cannotWrite: { "Cannot write \($0): \($1)" },
    synced: { account, count in
      count == 0 ? "\(account): nothing new" : "\(account): \(English.count(count, "new message"))"
    },
    error: { "moot: \($0)" }
  )
}
