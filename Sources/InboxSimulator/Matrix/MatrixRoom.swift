import Foundation

/// A room: its name, the order of its events and what its state says now.
struct MatrixRoom: Sendable {
  var id: String
  var alias: String
  var name: String
  /// Positions of its events, ascending.
  var events: [Int] = []
  /// The present state: event positions by type and state key.
  var state: [StateKey: Int] = [:]

  /// What makes one state event replace another.
  struct StateKey: Sendable, Hashable {
    var type: String
    var key: String
  }
}
