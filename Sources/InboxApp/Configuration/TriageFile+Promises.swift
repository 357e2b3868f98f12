import Foundation
import InboxModel

extension TriageFile {
  func promise(_ section: TOMLReader, _ vocabulary: Vocabulary) throws(ConfigurationError) -> SLAPolicy {
    try section.allow([
      "name", "when", "hours", "zone", "holidays", "first_response", "next_response", "resolution", "warn",
    ])
    guard let name = try section.string("name"), !name.isEmpty else {
      throw section.problem("name", wording.triage.noName)
    }
    let warning = try seconds(section, "warn")
    var targets: [SLATarget] = []
    for kind in SLATarget.Kind.allCases {
      let key = kind.rawValue.replacing("-", with: "_")
      if let within = try seconds(section, key) { targets.append(SLATarget(kind, within: within, warning: warning)) }
    }
    guard let shortest = targets.map(\.within).min() else { throw section.problem(nil, wording.triage.noPromise) }
    if let warning, warning >= shortest { throw section.problem("warn", wording.triage.warnsTooEarly) }
    let when = try query(section, vocabulary)
    // Whether a promise holds cannot decide whether it is made.
    if when.asksForPromises { throw section.problem("when", wording.triage.asksItself) }
    return SLAPolicy(name: name, when: when, hours: try hours(section), targets: targets)
  }

  private func hours(_ section: TOMLReader) throws(ConfigurationError) -> BusinessHours {
    var zone = self.zone
    if let name = try section.string("zone") {
      guard let found = TimeZone(identifier: name) else { throw section.problem("zone", wording.triage.badZone(name)) }
      zone = found
    }
    var holidays: Set<Holiday> = []
    for text in try section.strings("holidays", wording.triage) ?? [] {
      guard let day = Holiday(text) else { throw section.problem("holidays", wording.triage.badHoliday(text)) }
      holidays.insert(day)
    }
    guard let text = try section.string("hours") else {
      return BusinessHours(zone: zone, week: BusinessHours.always().week, holidays: holidays)
    }
    guard let week = BusinessHoursText.week(text) else { throw section.problem("hours", wording.triage.badHours(text)) }
    return BusinessHours(zone: zone, week: week, holidays: holidays)
  }

  private func seconds(_ section: TOMLReader, _ key: String) throws(ConfigurationError) -> Int? {
    guard let text = try section.string(key) else { return nil }
    guard let seconds = DurationText.seconds(text) else { throw section.problem(key, wording.triage.needsDuration) }
    return seconds
  }
}

extension Query {
  fileprivate var asksForPromises: Bool {
    switch self {
    case .term(.sla): true
    case .all, .term: false
    case .not(let inner): inner.asksForPromises
    case .and(let parts), .or(let parts): parts.contains(where: \.asksForPromises)
    }
  }
}
