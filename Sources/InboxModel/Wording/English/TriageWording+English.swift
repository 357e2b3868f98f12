extension TriageWording {
  package static let english = TriageWording(
    noName: "needs a name",
    noCommands: "needs commands: then = [\"tag +bug\"]",
    noMacroCommands: "needs commands: do = [\"tag +bug\"]",
    command: { line, sentence in "in the \(English.ordinal(line)) command: \(sentence)" },
    notForRules: { line, verb in
      "the \(English.ordinal(line)) command, \(verb), needs somebody at the screen, which a rule has not"
    },
    needsConsent: { line, verb in
      "the \(English.ordinal(line)) command, \(verb), would be done without asking: allow it with confirm = \"never\""
    },
    notLast: { line, verb in "the \(English.ordinal(line)) command, \(verb), opens something, so it can only stand last"
    },
    notForMacros: { line, verb in "the \(English.ordinal(line)) command, \(verb), has no place among others" },
    noTriggers: { "would never act: name when, as in \(English.list($0, "or")), or leave the key out" },
    badTrigger: { text, examples in
      "\"\(text)\" does not say when. It looks like \(English.list(examples.map { "\"\($0)\"" }, "or"))"
    },
    badConsent: { "confirm can only be \"never\", not \"\($0)\"" },
    sameName: { "there is a \"\($0)\" already" },
    needsList: "expected a list of texts: [\"…\", \"…\"]",
    needsNumber: "expected a whole number",
    needsYesOrNo: "expected true or false",
    needsDuration: "expected a duration such as \"30m\", \"4h\", \"2d\"",
    badHours: { "\"\($0)\" are no hours. They look like \"mon-fri 9:00-17:30, sat 10-14\"" },
    badZone: { "\"\($0)\" is no time zone. It looks like \"Europe/Rome\"" },
    badHoliday: { "\"\($0)\" is no day. It looks like \"2026-12-24\", or \"12-25\" for every year" },
    noPromise: "needs first_response, next_response or resolution",
    warnsTooEarly: "warns when the time begins: a warning has to be shorter than what is promised",
    asksItself: "sla: cannot stand here: whether a promise holds cannot decide whether it is made",
    notALanguage: { "\"\($0)\" is no language: text, or a code such as it, or it@mastodon" },
    starInside: { "\"\($0)\": a star stands at the end of a word only, as in parcel*" },
    noText: "needs a text",
    badTemplate: { line, column in "line \(line), column \(column) of the text: the braces do not go together" },
    badTag: { "\($0) has no use here" },
    unknownVariable: { name, suggestion in
      "{{\(name)}} is nothing known" + (suggestion.map { ": did you mean {{\($0)}}?" } ?? "")
    },
    isCommand: { "\($0) is a command already: choose another name" },
    notOneWord: "the name must be one word of letters, digits, - and _",
    rules: .english,
    hints: .english
  )
}
