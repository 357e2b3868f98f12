import Foundation
import InboxModel
import TerminalKit

/// The inbox: views, the queue, and the conversation that is read beside it or on the whole screen.
struct InboxScreen: Sendable {
  /// A part of the screen that movement keys can go to.
  enum Pane: Hashable, Sendable {
    case sidebar, queue, preview
  }

  var queue: QueueList
  var sidebar = Sidebar()
  var reader = Reader()
  var pane = Pane.queue
  /// When the cursor will have rested on its row; nil when it has.
  private(set) var previewDue: Date?
  /// The row on which the cursor rested last.
  private(set) var rested: ID<Conversation>?
  private var lastCursor: ID<Conversation>?
  /// The name of the view to go back to from a search.
  var home: String
  /// The view or search that was on the screen before this one, by name.
  var former: String?
  /// The views and searches that were left, as they were, by name.
  var left: [String: QueueList] = [:]
  /// Where those stood that were not shown since the program began.
  var remembered: [String: ScreenMemory.Place] = [:]
  /// Views that were sorted or grouped here, by name.
  var arrangements: [String: Arrangement] = [:]

  /// How a view is sorted on the screen.
  struct Arrangement: Hashable, Sendable {
    var order: QueueOrder
    var group: QueueGroup?
  }

  /// Seconds for which the cursor must rest before its row is lit and its conversation loaded, so that holding a key stays smooth.
  static let rest: TimeInterval = 0.12

  init(view: InboxView) {
    queue = QueueList(source: view)
    home = view.name
  }
}

extension InboxScreen {
  /// A count for a view that is not among the sidebar's.
  func count(_ view: InboxView, _ desk: Desk) -> [Effect] {
    desk.house.views.contains { $0.name == view.name } ? [] : [.loadCounts([view])]
  }

  /// Everything on the screen, asked for again.
  mutating func refresh(_ desk: inout Desk) -> [Effect] {
    let views = desk.house.views + (desk.house.views.contains { $0.name == queue.source.name } ? [] : [queue.source])
    return queue.refresh(&desk) + reader.refresh(&desk) + [.loadCounts(views), .loadOldestWaiting]
  }
}

extension InboxScreen {
  /// Called after every event: lights the row under the cursor and asks for its conversation, now or when the cursor has rested.
  mutating func follow(_ desk: inout Desk, hasPreview: Bool) -> [Effect] {
    guard reader.composer == nil, let cursor = queue.cursor else {
      (previewDue, rested) = (nil, queue.cursor)
      if hasPreview, queue.isLoaded, queue.isEmpty, reader.composer == nil { reader.clear() }
      return []
    }
    let followed = hasPreview ? reader.wanted : rested
    guard followed != cursor else {
      (previewDue, rested, lastCursor) = (nil, cursor, cursor)
      return []
    }
    if lastCursor != cursor || previewDue == nil {
      lastCursor = cursor
      previewDue = followed == nil ? desk.now : desk.now.addingTimeInterval(Self.rest)
    }
    guard let due = previewDue, due <= desk.now else { return [] }
    (previewDue, rested) = (nil, cursor)
    return hasPreview ? reader.show(cursor, &desk) : []
  }
}
