import Synchronization

/// Which work was told to stop, by the ticket of its effect; nil stands for an undo or a redo.
final class StopList: Sendable {
  private struct Contents {
    var tickets: Set<Int?> = []
    var isEverything = false
  }

  private let contents = Mutex(Contents())

  func add(_ ticket: Int?) {
    contents.withLock { _ = $0.tickets.insert(ticket) }
  }

  /// From now on everything stops.
  func addAll() {
    contents.withLock { $0.isEverything = true }
  }

  /// Whether that very work was told to stop.
  func contains(_ ticket: Int?) -> Bool {
    contents.withLock { $0.tickets.contains(ticket) }
  }

  /// Whether it stops behind the portion in hand: it was told to, or the program ends.
  func cuts(_ ticket: Int?) -> Bool {
    contents.withLock { $0.isEverything || $0.tickets.contains(ticket) }
  }

  /// Before new work begins, or once it is over.
  func forget(_ ticket: Int?) {
    contents.withLock { _ = $0.tickets.remove(ticket) }
  }
}
