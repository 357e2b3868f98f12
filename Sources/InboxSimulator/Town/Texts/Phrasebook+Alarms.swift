extension Phrasebook {
  /// What people write when the same thing breaks for all of them.
  static let alarms = [
    Phrase("en", "Sync is down, nothing loads", title: "Sync down"),
    Phrase("en", "sync is down!! nothing loads 😩", title: "Nothing loads"),
    Phrase("en", "Is sync down? Nothing loads…", title: "Down?"),
    Phrase("en", "SYNC IS DOWN. NOTHING LOADS.", title: "Broken again"),
    Phrase("en", "Sync is down again, nothing loads", title: "Again"),
  ]
}
