extension SettingsWording {
  package static let english = SettingsWording(
    unreadable: "cannot be read: check its permissions",
    isFolder: "is a folder, not a file",
    notText: "is not UTF-8 text",
    notTOML: { detail in "not valid TOML" + (detail.map { ": \($0)" } ?? "") },
    unknownKey: { known, suggestion in
      "not known here" + near(suggestion) + " (known: \(known.joined(separator: ", ")))"
    },
    notOneOf: { value, known, suggestion in
      "\"\(value)\" is not one of \(known.joined(separator: ", "))" + near(suggestion)
    },
    needsText: "expected a text in quotes",
    needsSpan: "expected seconds, or a span such as \"10s\", \"5m\", \"2h\", \"14d\"",
    needsTable: { "expected a table: [\($0)]" },
    pauseTooShort: { "expected at least \(English.count($0, "second"))" },
    badGroup: { group, order, orders, groups in
      let others = groups.isEmpty ? "" : "; \(order) goes with \(groups.joined(separator: ", "))"
      return "\"\(group)\" goes with sort = \(orders.map { "\"\($0)\"" }.joined(separator: ", "))\(others)"
    },
    twice: { "stands here already as \"\($0)\"" },
    needsQuery: "needs a query",
    badQuery: { "in the query: \($0)" },
    notKeys: { "\"\($0)\" is not a key: write keys as \"g g\", \"Ctrl-P\", \"Enter\", \"#\"" },
    hidesKeys: { keys, longer in
      "\(longer) begins with it and could not be typed; take other keys for one of the two"
    },
    notACommand: { line, suggestion in "\"\(line)\" is not a command" + near(suggestion) },
    themeNeedsName: "a theme needs a name",
    teamDecides: { "\($0) decides this for all members: move it there" }
  )

  private static func near(_ suggestion: String?) -> String {
    suggestion.map { ": did you mean \"\($0)\"?" } ?? ""
  }
}
