package import Foundation

/// Lines of a conversation's log.
package struct ActivityWording: Sendable {
  package var actor: @Sendable (Actor) -> String
  /// What stands after a name ("tagged #crash"); nil when it is not worth a line. `date` words a moment.
  package var deed: @Sendable (Change, _ date: (Date) -> String) -> String?
  /// A whole clause for what nobody in particular did ("reply sent"); nil when somebody did it.
  package var event: @Sendable (Change) -> String?
  package var line: @Sendable (_ actor: String, _ deeds: [String]) -> String
}

extension Wording {
  /// "ana tagged #crash": nil when nothing in it is worth a line. `person` is who wrote from outside.
  package func line(for activity: Activity, person: String, now: Date, zone: TimeZone) -> String? {
    var deeds: [String: [String]] = [:]
    var order: [String] = []
    var clauses: [String] = []
    for change in activity.changes {
      if let event = self.activity.event(change) {
        clauses.append(event)
      } else if let deed = self.activity.deed(change, { date($0, now: now, zone: zone) }) {
        let name = change.isTheirs ? person : self.activity.actor(activity.actor)
        if deeds[name] == nil { order.append(name) }
        deeds[name, default: []].append(deed)
      }
    }
    let lines = order.compactMap { name in deeds[name].map { self.activity.line(name, $0) } } + clauses
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }
}

extension Change {
  /// Done by who wrote from outside, whoever reported it.
  fileprivate var isTheirs: Bool {
    switch self {
    case .edited, .arrived: true
    case .visibility(_, _, let to): to == .deletedByAuthor
    default: false
    }
  }
}
