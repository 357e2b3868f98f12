extension ComposerWording {
  package static let english = ComposerWording(
    replyingTo: { "replying to \($0) on \($1)" },
    replyingPrivatelyTo: { "replying privately to \($0) on \($1)" },
    noteOn: { "note on \($0)" },
    isPublic: "public",
    isPrivate: "private",
    isInternal: "only the team sees it",
    audience: { TermWording.english.audience($0) },
    replaces: { "replaces your answer from \($0)" },
    length: { count, maximum in
      maximum.map { "\(English.number(count)) / \(English.number($0))" } ?? English.number(count)
    },
    over: { "\(English.number($0)) too many" },
    send: "send",
    sendAndDone: "send and done",
    addNote: "add note",
    editor: "editor",
    keepDraft: "keep as draft",
    draftSaved: "draft saved",
    draftRestored: "your draft is back",
    placeholder: "Write an answer…",
    notePlaceholder: "Write a note for the team…",
    newerMessage: "They wrote again while you were writing. Read it, then send once more.",
    sendAnyway: "send anyway",
    editorFailed: { "The editor did not finish: \(English.sentence($0)) Your text is kept." },
    piping: { "\($0) writes, Esc stops it" },
    stillPiping: { "\($0) is still writing: wait for it, or stop it with Esc." },
    pipeStopped: { "\($0) was stopped. Your text is kept." },
    pipeFailed: { program, reason in "\(program): \(English.sentence(reason)) Your text is kept." },
    pipedNothing: { "\($0) printed nothing." },
    pipedTooMuch: { "it printed more than \(English.count($0, "character"))" },
    onlyThese: { "while you write, only \(English.list($0)) can be typed here" },
    undoWindow: { $0 <= 0 ? "leaves at once" : "leaves after \(English.count($0, "second"))" }
  )
}
