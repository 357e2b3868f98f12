extension DoctorWording {
  package static let english = DoctorWording(
    well: "ok",
    toMend: "!!",
    settings: { path, exists in exists ? "settings: \(path)" : "settings: none at \(path), the defaults stand" },
    themes: { "themes: \(English.list($0))" },
    secrets: { "secrets: for \(English.count($0, "account")), readable by you only" },
    terminal: { term, locale, isUnicode in
      "terminal: " + (term.isEmpty ? "TERM is not set" : term) + ", \(locale)"
        + (isUnicode ? "" : ": not UTF-8, so lines are drawn in ASCII; export LANG=C.UTF-8 for more")
    },
    noTerminal: "terminal: none here",
    store: { "store: \($0), undamaged" },
    storeUnfinished: { "store: \($0), undamaged as far as there was time to look" },
    noStore: { "store: none yet at \($0)" },
    outbox: { pending, needing in
      "outbox: \(English.number(pending)) on the way, "
        + (needing == 0 ? "none needs a decision" : "\(English.number(needing)) need a decision: moot outbox")
    },
    account: { "account: \($0)" },
    problems: { "\(English.count($0, "thing")) to mend, see above." }
  )
}
