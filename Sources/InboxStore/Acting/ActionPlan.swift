import Foundation
import InboxModel

/// What an action comes to: nothing, or changes that are written together.
enum ActionDecision {
  case settled(ActionOutcome)
  case write(ActionPlan)
}

/// The writes of one action on one conversation.
struct ActionPlan {
  /// The conversation as it will stand.
  var record: ConversationRecord
  /// What the log will say, besides orders and notes, which get their ids when they are written.
  var changes: [Change] = []
  var addedTags: Set<Tag> = []
  var removedTags: Set<Tag> = []
  var note: String?
  var order: PlannedOrder?
  /// Drafts that this completes.
  var completes: Draft.Kind?
  var rescores = false
  /// What it does to which conversation is where.
  var regrouping: Regrouping?
  /// Who is told of the escalation that stands in the record.
  var tells: [EscalationTarget] = []
  /// A member who may not have been heard of before.
  var introduces: String?

  /// An order to be written.
  struct PlannedOrder {
    var order: PlatformOrder
    var target: ID<Message>
    var kind: MessageKind
    var undoWindow: TimeInterval
    /// The answer that it takes the place of.
    var replaces: ActionSubject.StandingAnswer?
  }

  init(record: ConversationRecord) {
    self.record = record
  }

  /// Moves the workflow, with its line for the log.
  mutating func move(to workflow: Workflow) {
    guard workflow != record.workflow else { return }
    if case .workflow(let from, _) = changes.last {
      changes[changes.count - 1] = .workflow(from: from, to: workflow)
    } else {
      changes.append(.workflow(from: record.workflow, to: workflow))
    }
    record.workflow = workflow
  }

  /// Hands the conversation to whom an escalation is meant for, and has the others told.
  mutating func tell(_ audience: EscalationBook.Audience) {
    tells = audience.targets
    introduces = audience.member
    guard let member = audience.member, member != record.assignee else { return }
    changes.append(.assignee(from: record.assignee, to: member))
    record.assignee = member
  }

  /// Takes the unread mark away, with its line for the log.
  mutating func markRead() {
    guard record.isUnread else { return }
    changes.append(.read(from: false, to: true))
    record.isUnread = false
  }

  var isEmpty: Bool { changes.isEmpty && note == nil && order == nil && regrouping == nil }
}
