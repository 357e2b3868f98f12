extension CommandWording {
  package static let english = CommandWording(
    words: [answering, sorting, grouping, moderating, housekeeping].reduce(into: [:]) { $0.merge($1) { $1 } },
    lines: [
      "reply --private": "private reply", "done --next": "done, next", "done --choose": "done as…",
      "jump --choose": "jump to…", "fold": "fold",
      "view 1": "first view", "view 2": "second view", "view 3": "third view", "view 4": "fourth view",
      "view 5": "fifth view", "view 6": "sixth view", "view 7": "seventh view", "view 8": "eighth view",
      "view 9": "ninth view",
    ],
    movements: [
      "down": "down", "up": "up", "top": "first", "bottom": "last", "open": "read", "back": "back",
      "next-conversation": "next conversation", "previous-conversation": "previous conversation",
      "half-page-down": "half a page down", "half-page-up": "half a page up", "page-down": "a page down",
      "page-up": "a page up", "mark": "mark", "mark-to-here": "mark to here", "mark-matching": "mark all that match",
      "next-view": "next view", "previous-view": "previous view", "former-view": "the view before",
      "close-search": "close the search", "next-match": "next match", "previous-match": "previous match",
      "next-pane": "next pane",
      "previous-pane": "previous pane", "earlier-wordings": "earlier wordings", "verbatim": "verbatim",
    ],
    argument: { EnglishArguments.placeholder($0) },
    options: [
      "private": "only the person reads it",
      "done": "finish the conversation as well",
      "next": "go on to the next conversation",
      "choose": "choose from a list",
      "to": "the message that is answered",
      "on": "the message that is meant",
      "seen": "refuse when something newer than this message was added",
      "because": "the reason, for the log",
    ],
    anyQuestion: { "\($0.prefix(1).uppercased())\($0.dropFirst()): \(English.count($1, "conversation"))?" },
    cannotBeUndone: "This cannot be undone.",
    undoableUntilSent: "It can be taken back until it leaves.",
    yes: "yes",
    no: "no"
  )

  private static let answering: [String: Words] = [
    "reply": Words(
      "reply", "Answer the newest message from outside.",
      question: { "Send \(English.count($0, "reply", "replies"))?" }),
    "note": Words("note", "Write a note that only the team sees."),
    "canned": Words("prepared answer", "Put in a prepared answer, in the reader's language."),
    "pipe": Words("pipe", "Give the message to a program, as JSON, and write on with what it prints."),
    "like": Words("like", "Like the message on its platform."),
    "unlike": Words("unlike", "Take the like back."),
    "retry": Words("send again", "Send what was rejected, or what is not there, once more."),
    "sent": Words("it was sent", "Say that an answer did arrive, when the platform cannot tell."),
    "takeback": Words("take back", "Stop an answer that has not left, and keep its text as a draft."),
  ]

  private static let sorting: [String: Words] = [
    "tag": Words("tag", "Add and remove tags: tag bug -praise."),
    "assign": Words("assign", "Give the conversation to a member, to yourself (me) or to nobody (none)."),
    "priority": Words("priority", "Say how pressing it is: low, normal, high or urgent."),
    "snooze": Words("snooze", "Hide it until a time (tomorrow 9:00, 3d, monday) or until they reply (reply)."),
    "done": Words("done", "Finish it: nothing is left to do."),
    "reopen": Words("reopen", "Take a finished or snoozed conversation up again."),
    "escalate": Words("escalate", "Hand it up: escalate tier2 to @bob because \"same trace as yesterday\"."),
    "acknowledge": Words("acknowledge", "Say that you have taken up an escalation."),
    "resolve": Words("resolve", "Say that an escalation is settled."),
    "read": Words("mark read", "Mark it as read."),
    "unread": Words("mark unread", "Mark it as unread."),
    "silence": Words("silence", "Mute it here: nothing opens it again. The platform is not told."),
    "unsilence": Words("unsilence", "Let new messages open it again."),
  ]

  private static let grouping: [String: Words] = [
    "merge": Words("merge", "Make one of the marked conversations, in the oldest, or go on in another: merge 12."),
    "split": Words("split", "Make a conversation of its own of what was said from one message on."),
    "link": Words("link", "Show the marked conversations in each other, or this one and another: link 12."),
    "unlink": Words("unlink", "Take the links to other conversations away, or to one of them: unlink 12."),
    "person": Words("person", "Show who wrote, or mark them: person +vip -muted, person note TEXT, person link 12."),
    "unfold": Words("unfold", "Show who stands behind a row that stands for several, or put them back behind it."),
    "jump": Words("jump", "Go to the conversation that belongs with this one, or to any by its number."),
  ]

  private static let moderating: [String: Words] = [
    "approve": Words("approve", "Let a held message appear."),
    "hold": Words("hold", "Take a message from view until somebody approves it."),
    "hide": Words("hide", "Hide the message on its platform."),
    "unhide": Words("unhide", "Show a hidden message again."),
    "delete": Words(
      "delete", "Delete the message on its platform.", question: { "Delete \(English.count($0, "message"))?" }),
    "restore": Words("restore", "Bring a deleted message back, where the platform keeps it."),
    "spam": Words("spam", "Mark the message as spam on its platform."),
    "unspam": Words("not spam", "Take the spam mark back."),
    "kick": Words(
      "kick", "Remove the person from the room. They can come back.",
      question: { "Remove \(English.count($0, "person", "people")) from the room?" }),
    "ban": Words(
      "ban", "Ban the person, for a time (ban 1d) or for good.",
      question: { "Ban \(English.count($0, "person", "people"))?" }),
    "unban": Words("unban", "Lift a ban."),
    "mute": Words("mute", "Mute the person on the platform, for a time (mute 1d) or until you unmute."),
    "unmute": Words("unmute", "Unmute the person."),
    "report": Words(
      "report", "Report the message to the platform's own moderators.",
      question: { "Report \(English.count($0, "message")) to the platform?" }),
  ]

  private static let housekeeping: [String: Words] = [
    "undo": Words("undo", "Take back what you did last."),
    "redo": Words("redo", "Do again what you took back."),
    "open": Words("open in browser", "Open the message in the browser."),
    "copy": Words("copy", "Copy the message's link."),
    "view": Words("view", "Show a view, by its name or its number."),
    "sort": Words("sort", "Sort this view: pressing, newest, oldest, waiting, rating or finished."),
    "group": Words("group by", "Put headings into this view: by account, platform, rating, priority or day; none."),
    "search": Words("search", "Show the conversations that match a query."),
    "digest": Words("since you left", "Show what happened since you left, or since a time: digest 2h."),
    "command": Words("command", "Type a command."),
    "palette": Words("palette", "Choose a command from a list."),
    "theme": Words("theme", "Change the colours."),
    "help": Words("help", "Show the keys and commands, or the help on one of them."),
    "sync": Words("sync", "Ask every platform for what is new, now."),
    "quit": Words("back", "Go back; from the queue, leave Moot."),
  ]
}
