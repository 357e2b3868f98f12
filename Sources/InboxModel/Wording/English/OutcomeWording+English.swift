extension OutcomeWording {
  package static let english = OutcomeWording(
    did: { verb, count in
      let deed = deeds[verb] ?? verb
      return count == 1 ? "\(deed)." : "\(deed): \(English.count(count, "conversation"))."
    },
    unchanged: "It was so already.",
    newerMessage: "Something was added meanwhile, so nothing was sent. Your text is kept.",
    undone: { verb, count in count == 1 ? "Taken back: \(verb)." : "Taken back: \(verb), \(English.number(count))×." },
    redone: { verb, count in count == 1 ? "Done again: \(verb)." : "Done again: \(verb), \(English.number(count))×." },
    draftsBack: { $0 == 1 ? "The text is back as a draft." : "The texts are back as drafts." },
    nothingToUndo: "There is nothing to take back.",
    nothingToRedo: "There is nothing to do again.",
    tooLate: { "Too late to take back \($0): it has left." },
    changedSince: { "Somebody changed it since, so \($0) stays." },
    undoHint: { "\($0) takes it back" },
    stopped: { $0 == 1 ? "Stopped: 1 is as it was." : "Stopped: \(English.number($0)) are as they were." }
  )

  /// What is said right after a command; orders to a platform are only queued then.
  private static let deeds: [String: String] = [
    "reply": "Answer queued", "note": "Note added", "tag": "Tags changed", "assign": "Owner changed",
    "priority": "Priority changed", "snooze": "Snoozed", "done": "Done", "reopen": "Open again",
    "escalate": "Escalated", "acknowledge": "Escalation taken up", "resolve": "Escalation settled",
    "read": "Marked", "silence": "Silencing changed",
    "merge": "Merged", "split": "Split off", "link": "Linked", "unlink": "Unlinked",
    "person": "Person changed", "erase": "Erased", "like": "Like queued",
    "unlike": "Removal of the like queued",
    "approve": "Approval queued", "hold": "Hold queued", "hide": "Hiding queued", "unhide": "Unhiding queued",
    "delete": "Deletion queued", "restore": "Restoring queued", "spam": "Spam mark queued",
    "unspam": "Removal of the spam mark queued", "kick": "Removal from the room queued", "ban": "Ban queued",
    "unban": "Lifting of the ban queued", "mute": "Mute queued", "unmute": "Unmute queued", "report": "Report queued",
    "retry": "Queued again", "sent": "Noted as sent", "takeback": "Taken back, kept as a draft",
  ]
}
