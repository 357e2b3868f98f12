import Foundation
import Synchronization

/// What a connector keeps between calls: rooms, direct rooms, and where events come from. Losing it costs requests, never a message.
final class MatrixMemory: Sendable {
  /// Where an event comes from.
  struct Origin {
    let author: String
    /// The beginning of the thread that it was said in.
    let thread: String?
  }

  private struct State {
    var rooms: [String: MatrixRoom] = [:]
    /// When a room was read by itself, outside of the syncs.
    var readAt: [String: Date] = [:]
    /// Room by room, whom it is a direct room with.
    var partners: [String: String] = [:]
    var origins: [String: Origin] = [:]
    /// When the last sync was taken in; nil until the first, which asks for all state.
    var syncedAt: Date?
  }

  /// Seconds for which what is known of a room counts.
  private static let freshness: TimeInterval = 300
  private static let mostOrigins = 20_000

  private let state = Mutex(State())

  /// Whether a sync has told all rooms' state.
  var isPrimed: Bool { state.withLock { $0.syncedAt != nil } }

  /// Takes over what a sync says about rooms; its messages are for others.
  func take(_ sync: MatrixSync, at now: Date) {
    state.withLock { state in
      if let direct = sync.direct { state.partners = direct }
      for (id, joined) in sync.joined {
        var room = state.rooms[id] ?? MatrixRoom(id: id)
        for event in joined.state { room.apply(event) }
        for event in joined.events { room.apply(event) }
        if let heroes = joined.heroes { room.heroes = heroes }
        state.rooms[id] = room
        state.readAt[id] = nil
      }
      state.syncedAt = now
    }
  }

  /// Takes over a room, or some of its members, that was asked for by itself.
  func keep(_ room: MatrixRoom, readAt now: Date? = nil) {
    state.withLock { state in
      state.rooms[room.id] = room
      if let now { state.readAt[room.id] = now }
    }
  }

  /// The room as last seen, however long ago.
  func room(_ id: String) -> MatrixRoom { state.withLock { $0.rooms[id] } ?? MatrixRoom(id: id) }

  /// The room if what is known of it still counts; nil: ask.
  func freshRoom(_ id: String, now: Date) -> MatrixRoom? {
    state.withLock { state in
      guard let room = state.rooms[id], let seen = state.readAt[id] ?? state.syncedAt else { return nil }
      return now.timeIntervalSince(seen) < Self.freshness ? room : nil
    }
  }

  /// Forgets how the room stands: the server said something else.
  func doubt(_ id: String) {
    state.withLock { $0.readAt[id] = .distantPast }
  }

  func partner(in room: String) -> String? { state.withLock { $0.partners[room] } }

  func learn(originsOf events: [MatrixEvent]) {
    state.withLock { state in
      if state.origins.count > Self.mostOrigins { state.origins = [:] }
      for event in events { state.origins[event.id] = Origin(author: event.sender, thread: event.thread) }
    }
  }

  func origin(of event: String) -> Origin? { state.withLock { $0.origins[event] } }
}
