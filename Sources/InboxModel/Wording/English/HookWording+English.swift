extension HookWording {
  package static let english = HookWording(
    notStarted: { "it cannot be started: \($0)" },
    tookTooLong: { "it did not end within \(English.count($0, "second")) and was stopped" },
    ended: { status, complaint in "it ended with status \(status)" + (complaint.isEmpty ? "" : ": \(complaint)") },
    fails: { hook, problem in
      "The hook \(hook) fails: \(English.sentence(problem)) moot doctor tells when it works again."
    },
    works: { hook, ago, waiting in
      "hook \(hook): works, ran \(ago) ago" + (waiting > 0 ? ", \(English.number(waiting)) waiting" : "")
    },
    failing: { hook, times, ago, problem in
      "hook \(hook): failed \(English.count(times, "time")) in a row, last \(ago) ago: \(problem)"
    },
    passedOver: { hook, count, most in
      "hook \(hook): passed over \(English.count(count, "event")), because \(English.number(most)) were waiting already"
    },
    noName: "needs a name: name = \"pager\"",
    badName: "a hook's name is one line of up to 60 characters",
    noEvents: { "needs what it is run on: on = [\(English.list($0.map { "\"\($0)\"" }, "or"))]" },
    badEvent: { text, valid, suggestion in
      "\"\(text)\" is not one of \(English.list(valid))" + (suggestion.map { ": did you mean \"\($0)\"?" } ?? "")
    },
    noCommand: "needs a command: run = \"notify-send\"",
    tooLong: { "expected a time of up to \(English.count($0, "second")), such as \"30s\"" }
  )
}
