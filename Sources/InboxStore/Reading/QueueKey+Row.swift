import InboxModel

extension QueueKey {
  /// What of a row decides where it stands in any order.
  struct Source {
    var id: ID<Conversation>
    var account: ID<Account>
    var platform: Platform
    var rating: Int?
    var score: Int64
    var wait: Int64
    var lastActivityAt: Int64
    var waitingSince: Int64?
    /// Of what is done.
    var doneAt: Int64?
  }

  /// A row's place; the words and columns are those of its `QueuePart`.
  init(_ row: Source, order: QueueOrder, group: QueueGroup?) {
    let newest = [row.lastActivityAt]
    let columns = order == .pressing ? [row.score, row.wait] : newest
    switch (group, order) {
    case (.account?, _): self.init(part: "\(row.account)", columns: columns, id: row.id)
    case (.platform?, _): self.init(part: row.platform.name, columns: columns, id: row.id)
    case (_, .waiting):
      let part = row.waitingSince == nil ? "rest" : "waiting"
      self.init(part: part, columns: row.waitingSince.map { [$0] } ?? newest, id: row.id)
    case (_, .rating): self.init(part: row.rating.map(String.init) ?? "none", columns: newest, id: row.id)
    case (_, .finished):
      self.init(part: row.doneAt == nil ? "rest" : "done", columns: row.doneAt.map { [$0] } ?? newest, id: row.id)
    default: self.init(columns: columns, id: row.id)
    }
  }
}
