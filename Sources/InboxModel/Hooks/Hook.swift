package import Foundation

/// A person's own command that is run when something happens.
package struct Hook: Hashable, Sendable {
  /// What it is run on. The words stand in settings and in JSON.
  package enum Event: String, Hashable, Sendable, Codable, CaseIterable {
    /// Somebody wrote.
    case arrived
    /// A conversation was escalated, by anybody, and that was not taken back at once.
    case escalated
    /// A promise was broken.
    case breached
    /// Our answer stands on the platform.
    case replied
  }

  /// Unique; stands in the log and in what the command is told.
  package var name: String
  package var events: Set<Event>
  package var when: Query
  /// Given to the shell.
  package var line: String
  /// Seconds that it may take.
  package var limit: TimeInterval

  package init(name: String, on events: Set<Event>, when: Query = .all, line: String, limit: TimeInterval = 30) {
    self.name = name
    self.events = events
    self.when = when
    self.line = line
    self.limit = limit
  }
}
