extension RulesWording {
  package static let english = RulesWording(
    noFile: { "there is no file \($0)" },
    inOrder: { counts in
      let kept = counts.filter { $0.count > 0 }.map { English.count($0.count, $0.word) }
      return kept.isEmpty ? "no rules or promises yet: moot rules examples" : "in order: \(English.list(kept))"
    },
    noRules: "there are no rules yet: moot rules examples",
    noSuchRule: { name, known in "there is no rule \"\(name)\" (there is: \(known.joined(separator: ", ")))" },
    wouldAct: { rule, changed, unchanged, refused in
      var parts = ["\(English.count(changed, "conversation")) would change"]
      if unchanged > 0 { parts.append("\(English.number(unchanged)) would stay as they are") }
      if refused > 0 { parts.append("\(English.number(refused)) would be refused") }
      return "\(rule): \(parts.joined(separator: ", "))"
    }
  )
}
