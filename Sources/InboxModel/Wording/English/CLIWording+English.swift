extension CLIWording {
  package static let english = CLIWording(
    abstract: "A community inbox for the terminal.",
    accountAdded: { "Added \($0) (\($1)). Open the inbox: moot" },
    accountRemoved: { "Removed \($0). Its conversations are kept." },
    noSuchAccount: { name, suggestion in
      suggestion.map { "No account is named \(name). Did you mean \($0)?" }
        ?? "No account is named \(name). moot account list shows them."
    },
    noSuchPlatform: { "\($0) is neither a platform that Moot knows (\(English.list($1, "or"))) nor an account here." },
    noSuchView: { "No view is named \($0). There are \(English.list($1))." },
    noSuchTheme: { "No theme is named \($0). There are \(English.list($1))." },
    noSuchConversation: { "No conversation has the number \($0)." },
    noAccounts: "No accounts yet. Add one: moot account add",
    notATerminal: "This needs a terminal. For scripts: moot list, moot do",
    alreadyRunning: "Another Moot is syncing this inbox. This one reads and writes along with it.",
    noneMatch: "No conversation matches.",
    badAccountName: "--name takes letters, digits, - _ and . only, so that it can stand in a query.",
    badAnswer: { "--set takes field=value with one of these fields: \($0.joined(separator: ", "))." },
    secretArgument: {
      "\($0) is a secret: leave it out. Moot asks for it, or reads it as a line from standard input."
    },
    otherIdentity: { account, handle, own in
      "\(account) is the account of \(own), not of \(handle). To add this one too, give it a name: --name NAME"
    },
    noTarget: "Name the conversations: --id ID, or --query QUERY.",
    declined: "Nothing was done.",
    newerMessage: { "something was added meanwhile (message \($0)), so nothing was sent" },
    keptElsewhere: { "\($0): another Moot keeps it in step" },
    demoOnly: {
      "These accounts belong to a demo: their platforms live only while it runs. Open it again: moot demo --store \($0)"
    },
    matched: { "\(English.count($0, "conversation"))" },
    changed: { "\($1): \(English.count($0, "conversation"))" },
    wouldChange: { "\($1) would change \(English.count($0, "conversation"))" },
    notHere: { "\($0) needs the screen. Run moot." },
    noPrepared: { "No prepared answer is called \($0). They stand under [canned] in the configuration." },
    gapsLeft: { gaps in
      "Still to fill in: \(English.list(gaps.map { "‹\($0)›" })). Nothing was sent; --yes sends it as it is."
    },
    toFillIn: { "Not answered: \($0.map { "‹\($0)›" }.joined(separator: ", ")) has to be filled in by hand." },
    badConfig: { path, line, problem in
      line.map { "\(path), line \($0): \(problem)" } ?? "\(path): \(problem)"
    },
    cannotRead: { "Cannot read \($0): \($1)" },
    cannotWrite: { "Cannot write \($0): \($1)" },
    filled: { "\(English.count($0, "message")) in \($1), \(Int($2.rounded())) s" },
    synced: { account, count in
      count == 0 ? "\(account): nothing new" : "\(account): \(English.count(count, "new message"))"
    },
    error: { "moot: \($0)" }
  )
}
