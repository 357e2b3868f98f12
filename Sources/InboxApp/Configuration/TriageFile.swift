import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxUnderstanding

/// Reads the parts of a settings file about triage.
///
///     [[rules]]                              [macros.bug]                     [[promises]]
///     name = "refunds"                       summary = "hand over"            name = "reviews"
///     when = "refund*"                       do = ["tag +bug", "escalate x"]  when = "kind:review"
///     then = ["tag +refund"]                                                  hours = "mon-fri 9-17"
///     on = ["arrival", "4h unanswered"]      [canned.thanks]                  zone = "Europe/Rome"
///     stop = true                            text = "Thanks!"                 holidays = ["12-25"]
///     confirm = "never"                      it = "Grazie!"                   first_response = "4h"
///                                            "it@mastodon" = "Grazie"         warn = "30m"
///     [priority]                             [[reasons]]                      [topics]
///     vip = 50                               name = "press"                   delivery = ["parcel", "deliver*"]
///                                            when = "press OR journalist"
///                                            points = 60
struct TriageFile {
  static let keys = ["rules", "macros", "promises", "priority", "reasons", "canned", "topics", "escalation", "hooks"]

  let reader: TOMLReader
  let wording: Wording
  /// By whose clock hours are meant that name no zone.
  let zone: TimeZone
  /// The names that are known besides those of the file's own tiers.
  private let names: Vocabulary

  init(
    _ reader: TOMLReader, wording: Wording, vocabulary: Vocabulary = .ofSettings, zone: TimeZone = .autoupdatingCurrent
  ) {
    self.reader = reader
    self.wording = wording
    self.zone = zone
    names = vocabulary
  }

  func settings() throws(ConfigurationError) -> TriageSettings {
    var problems: [ConfigurationError] = []
    let settings = settings(&problems)
    if let problem = problems.first { throw problem }
    return settings
  }

  /// Everything that is wrong, each part by itself.
  func problems() -> [ConfigurationError] {
    var problems: [ConfigurationError] = []
    _ = settings(&problems)
    return problems
  }

  /// What the file says, without what is wrong in it.
  func settings(_ problems: inout [ConfigurationError]) -> TriageSettings {
    var settings = TriageSettings()
    settings.escalation = escalation(&problems)
    let vocabulary = names.knowing(settings.escalation)
    // Whatever needs somebody at the screen is refused by that, not by its name.
    var ofRules = vocabulary
    (ofRules.views, ofRules.canned) = ([], [])
    for section in read(&problems, { () throws(ConfigurationError) in try reader.sections("rules") }) ?? [] {
      let known = settings.rules
      if let next = rule(section, besides: known, ofRules, &problems) { settings.rules.append(next) }
    }
    for section in read(&problems, { () throws(ConfigurationError) in try reader.sections("hooks") }) ?? [] {
      let known = settings.hooks
      if let next = read(&problems, { () throws(ConfigurationError) in try hook(section, besides: known, vocabulary) })
      {
        settings.hooks.append(next)
      }
    }
    settings.macros = each("macros", &problems) { name, section throws(ConfigurationError) in
      try macro(name, section, vocabulary)
    }
    settings.promises = each(of: "promises", &problems) { section throws(ConfigurationError) in
      try promise(section, vocabulary)
    }
    settings.scale = read(&problems, scale) ?? .standard
    settings.reasons = each(of: "reasons", &problems) { section throws(ConfigurationError) in
      try reason(section, vocabulary)
    }
    settings.replies = each("canned", &problems) { name, section throws(ConfigurationError) in
      try reply(name, section)
    }
    settings.topics = topics(&problems)
    return settings
  }

  /// The tables below `[key]`, without those that are wrong.
  private func each<Part>(
    _ key: String, _ problems: inout [ConfigurationError],
    _ part: (_ name: String, _ section: TOMLReader) throws(ConfigurationError) -> Part
  ) -> [Part] {
    guard let all = read(&problems, { () throws(ConfigurationError) in try reader.section(key) }) ?? nil else {
      return []
    }
    return all.keys.compactMap { name in
      let read = read(&problems) { () throws(ConfigurationError) -> Part? in
        guard let section = try all.section(name) else { return nil }
        return try part(name, section)
      }
      return read ?? nil
    }
  }

  /// The tables that stand as `[[key]]`, without those that are wrong.
  private func each<Part>(
    of key: String, _ problems: inout [ConfigurationError],
    _ part: (_ section: TOMLReader) throws(ConfigurationError) -> Part
  ) -> [Part] {
    let all = read(&problems) { () throws(ConfigurationError) in try reader.sections(key) }
    return (all ?? []).compactMap { section in
      read(&problems) { () throws(ConfigurationError) in try part(section) }
    }
  }

  func read<Part>(
    _ problems: inout [ConfigurationError], _ part: () throws(ConfigurationError) -> Part
  ) -> Part? {
    do throws(ConfigurationError) {
      return try part()
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// Nil where something of it is wrong; then all that is.
  private func rule(
    _ section: TOMLReader, besides known: [Rule], _ vocabulary: Vocabulary, _ problems: inout [ConfigurationError]
  ) -> Rule? {
    var found = ProblemList()
    // Any moment will do, and the earliest makes no date of a rule one that has gone by.
    let reader = RuleReader(now: Date(timeIntervalSince1970: 0), zone: .gmt, vocabulary: vocabulary)
    found.add(section.strays(besides: ["name", "when", "then", "on", "stop", "confirm"]))
    let name = (found.read { () throws(ConfigurationError) in try section.string("name") } ?? nil) ?? ""
    let when = (found.read { () throws(ConfigurationError) in try section.string("when") } ?? nil) ?? ""
    let then =
      (found.read { () throws(ConfigurationError) in try section.strings("then", wording.triage) } ?? nil) ?? []
    let triggers = found.read { () throws(ConfigurationError) in try section.strings("on", wording.triage) } ?? nil
    let stop =
      (found.read { () throws(ConfigurationError) in try section.flag("stop", wording.triage) } ?? nil) ?? false
    let confirm = found.read { () throws(ConfigurationError) in try section.string("confirm") } ?? nil
    if known.contains(where: { $0.name == name }) { found.add(section.problem("name", wording.triage.sameName(name))) }
    let (rule, mistakes) = reader.read(
      name: name, when: when, then: then, stop: stop, on: triggers ?? ["arrival"], confirm: confirm)
    // What a stray or unreadable key leaves out is its fault.
    let isWhole = found.all.isEmpty
    for mistake in mistakes where isWhole || (mistake != .noName && mistake != .noCommands) {
      found.add(section.problem(Self.key(of: mistake), wording.sentence(for: mistake)))
    }
    problems += found.all
    return found.all.isEmpty ? rule : nil
  }

  /// Where in its table a rule is wrong.
  private static func key(of problem: RuleProblem) -> String? {
    switch problem {
    case .noName, .noCommands: nil
    case .badQuery: "when"
    case .badCommand, .notForRules, .needsConsent: "then"
    case .badTrigger, .noTriggers: "on"
    case .badConsent: "confirm"
    }
  }

  private func macro(
    _ name: String, _ section: TOMLReader, _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> Macro {
    let context = CommandContext(now: Date(timeIntervalSince1970: 0), zone: .gmt, member: "me", vocabulary: vocabulary)
    try section.allow(["summary", "do"])
    if CommandTable.row(name) != nil { throw section.problem(nil, wording.triage.isCommand(name)) }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
      throw section.problem(nil, wording.triage.notOneWord)
    }
    let macro = Macro(
      name: name, summary: try section.string("summary") ?? "", lines: try section.strings("do", wording.triage) ?? [])
    do throws(MacroProblem) {
      _ = try macro.commands(in: context)
    } catch {
      throw section.problem("do", wording.sentence(for: error))
    }
    return macro
  }

  func query(_ section: TOMLReader, _ vocabulary: Vocabulary) throws(ConfigurationError) -> Query {
    let text = try section.string("when") ?? ""
    do throws(QueryError) {
      return try QueryParser.parse(text, vocabulary: vocabulary)
    } catch {
      throw section.problem("when", wording.settings.badQuery(wording.sentence(for: error)))
    }
  }

  private func scale() throws(ConfigurationError) -> PriorityScale {
    guard let section = try reader.section("priority") else { return .standard }
    try section.allow(PriorityScale.Kind.allCases.map(\.rawValue))
    var changed: [PriorityScale.Kind: Int] = [:]
    for kind in PriorityScale.Kind.allCases { changed[kind] = try section.integer(kind.rawValue, wording.triage) }
    return PriorityScale(changed)
  }

  private func reason(
    _ section: TOMLReader, _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> PriorityBook.Topic {
    try section.allow(["name", "when", "points"])
    guard let name = try section.string("name"), !name.isEmpty else {
      throw section.problem("name", wording.triage.noName)
    }
    guard let points = try section.integer("points", wording.triage) else {
      throw section.problem("points", wording.triage.needsNumber)
    }
    return PriorityBook.Topic(name: name, when: try query(section, vocabulary), points: points)
  }

  private func topics(_ problems: inout [ConfigurationError]) -> [Topic] {
    guard let section = read(&problems, { () throws(ConfigurationError) in try reader.section("topics") }) ?? nil else {
      return []
    }
    return section.keys.compactMap { name in
      read(&problems) { () throws(ConfigurationError) in
        let words = try section.strings(name, wording.triage) ?? []
        if let bad = words.first(where: { $0.dropLast().contains("*") || $0 == "*" }) {
          throw section.problem(name, wording.triage.starInside(bad))
        }
        return Topic(name: name, words: words)
      }
    }
  }
}

extension Vocabulary {
  /// What is known before any account is there.
  static let ofSettings = Vocabulary(platforms: ConnectorRegistry.adapters.map(\.profile.platform.name))
}
