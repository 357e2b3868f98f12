extension FirstRunWording {
  package static let english = FirstRunWording(
    welcome: "Welcome to Moot.",
    explanation: "Everything that people say to you, on every platform, in one list: answer it, sort it, hand it on.",
    addAccount: { "Add an account: moot account add \(English.list($0, "or"))" },
    tryDemo: "Or look around first, with a pretend town: moot demo",
    storePlace: { "The inbox is kept in \($0)" },
    configPlace: { "Settings are read from \($0)" },
    firstSync: { "Fetching from \($0) for the first time. This can take a minute." }
  )
}
