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

  init(_ reader: TOMLReader, wording: Wording, zone: TimeZone = .autoupdatingCurrent) {
    self.reader = reader
    self.wording = wording
    self.zone = zone
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

  private func settings(_ problems: inout [ConfigurationError]) -> TriageSettings {
    var settings = TriageSettings()
    settings.escalation = escalation(&problems)
    let vocabulary = Self.vocabulary.knowing(settings.escalation)
    for section in read(&problems, { () throws(ConfigurationError) in try reader.sections("rules") }) ?? [] {
      let known = settings.rules
      if let next = read(&problems, { () throws(ConfigurationError) in try rule(section, besides: known, vocabulary) })
      {
        settings.rules.append(next)
      }
    }
    for section in read(&problems, { () throws(ConfigurationError) in try reader.sections("hooks") }) ?? [] {
      let known = settings.hooks
      if let next = read(&problems, { () throws(ConfigurationError) in try hook(section, besides: known) }) {
        settings.hooks.append(next)
      }
    }
    settings.macros = read(&problems, { () throws(ConfigurationError) in try macros(vocabulary) }) ?? []
    settings.promises = read(&problems, promises) ?? []
    settings.scale = read(&problems, scale) ?? .standard
    settings.reasons = read(&problems, reasons) ?? []
    settings.replies = read(&problems, replies) ?? []
    settings.topics = read(&problems, topics) ?? []
    return settings
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

  private func rule(
    _ section: TOMLReader, besides known: [Rule], _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> Rule {
    // Any moment will do, and the earliest makes no date of a rule one that has gone by.
    let read = RuleReader(now: Date(timeIntervalSince1970: 0), zone: .gmt, vocabulary: vocabulary)
    try section.allow(["name", "when", "then", "on", "stop", "confirm"])
    let name = try section.string("name") ?? ""
    let when = try section.string("when") ?? ""
    let then = try section.strings("then", wording.triage) ?? []
    let triggers = try section.strings("on", wording.triage) ?? ["arrival"]
    let stop = try section.flag("stop", wording.triage) ?? false
    let confirm = try section.string("confirm")
    if known.contains(where: { $0.name == name }) { throw section.problem("name", wording.triage.sameName(name)) }
    do throws(RuleProblem) {
      return try read.rule(name: name, when: when, then: then, stop: stop, on: triggers, confirm: confirm)
    } catch {
      throw section.problem(Self.key(of: error), wording.sentence(for: error))
    }
  }

  /// Platforms are known before any account is there.
  private static let vocabulary = Vocabulary(platforms: ConnectorRegistry.adapters.map(\.profile.platform.name))

  /// Where in its table a rule is wrong.
  private static func key(of problem: RuleProblem) -> String? {
    switch problem {
    case .noName, .noCommands: nil
    case .badQuery: "when"
    case .badCommand, .notForRules, .needsConsent: "then"
    case .badTrigger: "on"
    case .badConsent: "confirm"
    }
  }

  private func macros(_ vocabulary: Vocabulary) throws(ConfigurationError) -> [Macro] {
    guard let all = try reader.section("macros") else { return [] }
    let context = CommandContext(now: Date(timeIntervalSince1970: 0), zone: .gmt, member: "me", vocabulary: vocabulary)
    var macros: [Macro] = []
    for name in all.keys {
      guard let section = try all.section(name) else { continue }
      try section.allow(["summary", "do"])
      if CommandTable.row(name) != nil { throw section.problem(nil, wording.triage.isCommand(name)) }
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
        throw section.problem(nil, wording.triage.notOneWord)
      }
      let macro = Macro(
        name: name, summary: try section.string("summary") ?? "", lines: try section.strings("do", wording.triage) ?? []
      )
      do throws(MacroProblem) {
        _ = try macro.commands(in: context)
      } catch {
        throw section.problem("do", wording.sentence(for: error))
      }
      macros.append(macro)
    }
    return macros
  }

  func query(_ section: TOMLReader) throws(ConfigurationError) -> Query {
    let text = try section.string("when") ?? ""
    do throws(QueryError) {
      return try QueryParser.parse(text, vocabulary: Self.vocabulary)
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

  private func reasons() throws(ConfigurationError) -> [PriorityBook.Topic] {
    var reasons: [PriorityBook.Topic] = []
    for section in try reader.sections("reasons") {
      try section.allow(["name", "when", "points"])
      guard let name = try section.string("name"), !name.isEmpty else {
        throw section.problem("name", wording.triage.noName)
      }
      guard let points = try section.integer("points", wording.triage) else {
        throw section.problem("points", wording.triage.needsNumber)
      }
      reasons.append(PriorityBook.Topic(name: name, when: try query(section), points: points))
    }
    return reasons
  }

  private func topics() throws(ConfigurationError) -> [Topic] {
    guard let section = try reader.section("topics") else { return [] }
    var topics: [Topic] = []
    for name in section.keys {
      topics.append(Topic(name: name, words: try section.strings(name, wording.triage) ?? []))
    }
    return topics
  }
}
