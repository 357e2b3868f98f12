import Foundation
import InboxModel

extension ActionPlan {
  /// What an action does to which conversation is where.
  enum Regrouping: Hashable {
    case merge(into: ID<Conversation>)
    case split(from: ID<Message>)
    case link(ID<Conversation>)
    case unlink([ID<Conversation>])
  }

  /// How a conversation stands once it holds what was in `former`: nothing that was to be done there is forgotten.
  init(_ home: ConversationRecord, tagged tags: Set<Tag>, absorbing former: ConversationRecord, tagged others: Set<Tag>)
  {
    self.init(record: home)
    changes.append(.absorbed(former.id))
    addedTags = others.subtracting(tags)
    if !addedTags.isEmpty { changes.append(.tags(added: addedTags, removed: [])) }
    if home.assignee == nil, let login = former.assignee {
      changes.append(.assignee(from: nil, to: login))
      record.assignee = login
    }
    if former.level > home.level {
      changes.append(.priority(from: home.level, to: former.level))
      record.level = former.level
    }
    if let theirs = former.escalation, theirs.isActive, !(home.escalation?.isActive ?? false) {
      changes.append(.escalation(from: home.escalation, to: theirs))
      record.escalation = theirs
    }
    if former.isUnread, !home.isUnread {
      changes.append(.read(from: true, to: false))
      record.isUnread = true
    }
    record.workflow = home.workflow.joined(by: former.workflow)
    // Kept also where it is the same: undo tells by it whether somebody went on since.
    changes.append(.workflow(from: home.workflow, to: record.workflow))
  }
}

extension Workflow {
  /// Where two conversations stand once they are one: what is to be done in either of them is to be done.
  func joined(by other: Workflow) -> Workflow {
    guard other.urgency >= urgency else { return self }
    switch (state, other.state) {
    case (.new, .new), (.open, .new), (.open, .open):
      return Workflow(state: state, waitingSince: earliest(waitingSince, other.waitingSince))
    case (.new, .open): return Workflow(state: .open, waitingSince: earliest(waitingSince, other.waitingSince))
    case (_, .new), (_, .open): return Workflow(state: .open, waitingSince: other.waitingSince)
    case (.snoozed(.until(let mine)), .snoozed(.until(let theirs))): return mine <= theirs ? self : other
    case (.snoozed, .snoozed): return self
    case (_, .snoozed): return other
    case (.done, .waiting): return other
    case (_, .waiting), (_, .done): return self
    }
  }

  /// Something to do now, then, after their next word, or not any more.
  private var urgency: Int {
    switch state {
    case .new, .open: 3
    case .snoozed: 2
    case .waiting: 1
    case .done: 0
    }
  }

  private func earliest(_ dates: Date?...) -> Date? { dates.compactMap(\.self).min() }
}
