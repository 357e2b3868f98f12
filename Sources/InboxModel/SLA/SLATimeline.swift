package import Foundation

/// Whose turn it was in a conversation, and when: what the clocks run on.
package struct SLATimeline: Hashable, Sendable {
  /// Whose turn it is.
  package enum Turn: Hashable, Sendable {
    case ours
    /// We answered: the next word is theirs.
    case theirs
    /// We put it off.
    case snoozed
    case over
  }

  /// Something that happened, as messages and the log have it.
  package enum Event: Hashable, Sendable {
    /// Words from outside that can be answered.
    case inbound
    /// Public words of a member. Those of rules and machines are no answer, and no event.
    case reply
    /// Somebody moved the conversation.
    case moved(Workflow.State)
  }

  package struct Stretch: Hashable, Sendable {
    package let turn: Turn
    package let start: Date
    /// Nil while it lasts.
    package let end: Date?
  }

  /// When the first words came; nil before any did.
  package private(set) var began: Date?
  package private(set) var firstReply: Date?
  package private(set) var lastReply: Date?
  /// In order, without gaps.
  package private(set) var stretches: [Stretch] = []

  package init() {}

  /// From events in any order; of those at the same moment, in theirs.
  package init(_ events: [(at: Date, event: Event)]) {
    let sorted = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    for (_, event) in sorted { happened(event.event, at: event.at) }
  }

  /// Events come in order of time; one from before the last stretch counts from that stretch's beginning.
  package mutating func happened(_ event: Event, at date: Date) {
    switch event {
    case .inbound:
      if began == nil { began = date }
      turn(to: .ours, at: date)
    case .reply:
      guard began != nil else { return }
      firstReply = firstReply ?? date
      lastReply = date
      // A word after the end ends nothing anew.
      if stretches.last?.turn != .over { turn(to: .theirs, at: date) }
    case .moved(let state):
      guard began != nil else { return }
      switch state {
      case .new, .open: turn(to: .ours, at: date)
      case .waiting: turn(to: .theirs, at: date)
      case .snoozed: turn(to: .snoozed, at: date)
      case .done: turn(to: .over, at: date)
      }
    }
  }

  package var turn: Turn? { stretches.last?.turn }

  private mutating func turn(to turn: Turn, at date: Date) {
    guard let last = stretches.last else {
      stretches = [Stretch(turn: turn, start: date, end: nil)]
      return
    }
    guard last.turn != turn else { return }
    let date = max(date, last.start)
    stretches[stretches.count - 1] = Stretch(turn: last.turn, start: last.start, end: date)
    stretches.append(Stretch(turn: turn, start: date, end: nil))
  }
}
