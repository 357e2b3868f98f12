import Foundation
import InboxEngine
import InboxModel

extension TriageSettings {
  /// What the engine goes by.
  var book: TriageBook {
    TriageBook(
      rules: rules, promises: promises, priorities: PriorityBook(scale: scale, topics: reasons), hooks: hooks,
      settings: fingerprint)
  }

  /// A short text that is the same for the same rules, promises and priorities, in every run of the program.
  var fingerprint: String {
    var parts = rules.map(Self.text)
    parts += promises.map(Self.text)
    parts += PriorityScale.Kind.allCases.map { "\($0.rawValue) \(scale[$0])" }
    parts += reasons.map { "\($0.name) \(QueryPrinter.text($0.when)) \($0.points)" }
    // FNV-1a over 64 bits: nobody has a reason to look for two settings with one print.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func text(of rule: Rule) -> String {
    let triggers = rule.triggers.map { "\($0)" }.sorted()
    return "\(rule.name) \(QueryPrinter.text(rule.when)) \(rule.then) \(triggers) \(rule.stops) \(rule.actsUnasked)"
  }

  private static func text(of promise: SLAPolicy) -> String {
    let hours = promise.hours
    let week = hours.week.map { day in day.map { "\($0.start)-\($0.end)" } }
    let holidays = hours.holidays.map { "\($0)" }.sorted()
    let targets = promise.targets.map { "\($0.kind.rawValue) \($0.within) \($0.warning)" }
    return "\(promise.name) \(QueryPrinter.text(promise.when)) \(hours.zone.identifier) \(week) \(holidays) \(targets)"
  }
}
