extension BulkWording {
  package static let english = BulkWording(
    doing: { "\(doing[$0] ?? $0) \(English.number($1)) of \(English.number($2))" },
    planning: { "looking at \(English.number($0)) of \(English.number($1))" },
    takingBack: { "taking back \(English.number($0)) of \(English.number($1))" },
    doingAgain: { "doing again \(English.number($0)) of \(English.number($1))" },
    stops: { "\($0) stops" },
    stopping: "stopping",
    waits: { "Not done yet. \($0) stops it, and one undo takes it back." },
    changes: { English.count($0, "conversation") },
    lasts: { $0 == $1 ? "cannot be undone" : "\(English.number($0)) cannot be undone" },
    goesBack: "can be undone",
    omitted: { "\(English.number($0)) left out: \($1)" },
    unchanged: { $0 == 1 ? "1 is so already" : "\(English.number($0)) are so already" },
    oneUndo: { key in key.map { "\($0) takes all of it back at once." } ?? "One undo takes all of it back." },
    window: { key, seconds in
      guard seconds > 0 else {
        let way = key ?? "One undo"
        return "Some leave at once. \(way) then deletes them where they arrived, if the platform allows it."
      }
      let span = English.count(seconds, "second")
      return key.map { "\($0) takes all of it back for \(span)." } ?? "One undo takes all of it back for \(span)."
    },
    newer: { "\(English.number($0)) left out: something was added there that you have not seen." },
    someLast: { lasting, count in
      lasting == count
        ? "This cannot be undone." : "\(English.number(lasting)) of \(English.number(count)) cannot be undone."
    }
  )

  private static let doing: [String: String] = [
    "reply": "answering", "note": "adding the note to", "tag": "tagging", "assign": "assigning",
    "priority": "setting the priority of", "snooze": "snoozing", "done": "finishing", "reopen": "opening again",
    "escalate": "escalating", "acknowledge": "taking up", "resolve": "settling", "read": "marking",
    "silence": "silencing", "merge": "merging", "split": "splitting", "link": "linking", "unlink": "unlinking",
    "person": "changing", "like": "liking", "unlike": "unliking", "approve": "approving", "hold": "holding back",
    "hide": "hiding", "unhide": "unhiding", "delete": "deleting", "restore": "restoring", "spam": "marking as spam",
    "unspam": "taking the spam mark off", "kick": "removing", "ban": "banning", "unban": "lifting the ban on",
    "mute": "muting", "unmute": "unmuting", "report": "reporting",
  ]
}
