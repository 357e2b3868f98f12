import InboxModel
import TerminalKit

/// Where rows and headings stand in the queue's pane.
extension InboxScreen {
  /// A row on the screen.
  struct Slot: Hashable {
    /// Among the rows that are here.
    let place: Int
    /// The row's first line in the pane.
    let y: Int
    /// What stands on the line above it.
    let heading: String?
  }

  /// The rows in sight, from the list's top on, as many as fit whole. The first has its heading always: one sees where one is.
  func slots(_ frame: InboxFrame, _ desk: Desk) -> [Slot] {
    let headings = queue.source.group.map { Headings(desk: desk, group: $0) }
    guard let headings else {
      return queue.list.visible.enumerated().map { Slot(place: $1, y: $0 * frame.step, heading: nil) }
    }
    var slots: [Slot] = []
    var y = 0
    for place in queue.list.top..<max(queue.list.top, queue.rows.count) {
      let row = queue.rows[place]
      // Whoever follows a burst's row stands under its heading.
      let head = queue.rows[queue.cut(before: place)]
      let begins =
        slots.isEmpty || (row.id == head.id && !headings.join(queue.rows[queue.cut(before: place - 1)], row))
      let at = y + (begins ? 1 : 0)
      guard slots.isEmpty || at + RowDrawing.height <= frame.queue.height else { break }
      slots.append(Slot(place: place, y: at, heading: begins ? headings.heading(of: head) : nil))
      y = at + frame.step
    }
    return slots
  }

  /// Gives the list as many rows as have room with the headings between them, and keeps the cursor among them.
  mutating func fitRows(_ frame: InboxFrame, _ desk: Desk) {
    guard queue.source.group != nil, !queue.isEmpty else {
      queue.list.height = frame.rows
      return
    }
    // Scrolling on changes how many headings are in sight, and so how many rows.
    for _ in 0..<frame.rows {
      let fitting = max(1, slots(frame, desk).count)
      if fitting == queue.list.height { break }
      queue.list.height = fitting
    }
    fillRoom(frame, desk)
  }

  /// At the end of the list: rows come down into the room that is left below the last one.
  private mutating func fillRoom(_ frame: InboxFrame, _ desk: Desk) {
    for _ in 0..<frame.rows {
      guard queue.list.top > 0, let last = slots(frame, desk).last, last.place == queue.rows.count - 1 else { return }
      let former = queue.list
      queue.list.height += 1
      guard queue.list.top < former.top, slots(frame, desk).count >= queue.list.height else {
        queue.list = former
        return
      }
    }
  }
}
