import Foundation
import InboxModel

/// The orders in doubt of one account, and when to ask about each.
struct Doubts {
  private var doubts: [ID<OutboxEntry>: Doubt] = [:]
  private var entries: [ID<OutboxEntry>: OutboxEntry] = [:]

  subscript(id: ID<OutboxEntry>) -> Doubt? {
    get { doubts[id] }
    set { doubts[id] = newValue }
  }

  /// Takes in which orders are in doubt now; a new one, or one that was tried once more since, is asked about at once.
  mutating func update(_ unsure: [OutboxEntry], at now: Date) {
    let former = entries
    entries = Dictionary(unsure.map { ($0.id, $0) }) { $1 }
    doubts = doubts.filter { entries[$0.key]?.attemptedAt == former[$0.key]?.attemptedAt && entries[$0.key] != nil }
    for entry in unsure where doubts[entry.id] == nil { doubts[entry.id] = Doubt(askAt: now) }
  }

  /// The one to ask about first; nil when there is none that the platform can tell.
  var next: (entry: OutboxEntry, askAt: Date)? {
    doubts.compactMap { id, doubt in
      doubt.askAt.flatMap { date in entries[id].map { (entry: $0, askAt: date) } }
    }.min { ($0.askAt, $0.entry.id) < ($1.askAt, $1.entry.id) }
  }
}
