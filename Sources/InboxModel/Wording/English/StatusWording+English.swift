extension StatusWording {
  package static let english = StatusWording(
    accounts: { English.count($0, "account") },
    outbox: { "outbox \(English.number($0))" },
    needsYou: { $0 == 1 ? "1 needs you" : "\(English.number($0)) need you" },
    synced: { "synced \($0)" },
    syncing: "syncing…",
    neverSynced: "not synced yet",
    offline: "offline",
    position: { "\(English.number($0)) of \(English.number($1))" },
    oldest: { "oldest \($0)" },
    pendingKeys: { "\($0)-" },
    disabledKey: { "\($0): \($1)" },
    unknownKey: { "\($0) does nothing here. ? shows the keys." },
    tooSmall: { "The window is too small: Moot needs \($0) × \($1)." },
    copied: "Copied.",
    opened: { "Opened \($0)" },
    noLink: "This message has no link.",
    nothingSelected: "Nothing is selected.",
    themeChanged: { "Theme: \($0)" },
    signInSaved: { "\($0) is signed in." },
    failed: { "That did not work: \(English.sentence($0)) Nothing was lost." },
    busy: "The inbox is busy. Trying again…",
    leaving: {
      $0 == 1
        ? "1 order has not left yet. It leaves when Moot runs again."
        : "\(English.number($0)) orders have not left yet. They leave when Moot runs again."
    }
  )
}
