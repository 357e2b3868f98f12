package import Foundation

/// The unit of triage: a first message from outside and what belongs to it, with our own state on top.
package struct Conversation: Hashable, Sendable, Codable {
  package let id: ID<Conversation>
  package let account: ID<Account>
  package let channel: ID<Channel>
  package let kind: MessageKind
  package var person: ID<Person>
  package var subject: Subject?
  package var workflow: Workflow
  /// The member who owns it, by login.
  package var assignee: String?
  package var tags: Set<Tag>
  package var priority: PriorityLevel
  package var escalation: Escalation?
  package var isMuted: Bool
  package var isUnread: Bool
  package var receivedAt: Date
  package var lastActivityAt: Date
  /// The conversation that this one goes on from, after a late return.
  package var continues: ID<Conversation>?
  /// Counts every write; a change planned on an older version is refused.
  package var version: Int

  package init(
    id: ID<Conversation>, account: ID<Account>, channel: ID<Channel>, kind: MessageKind, person: ID<Person>,
    subject: Subject? = nil, workflow: Workflow, assignee: String? = nil, tags: Set<Tag> = [],
    priority: PriorityLevel = .normal, escalation: Escalation? = nil, isMuted: Bool = false, isUnread: Bool = true,
    receivedAt: Date, lastActivityAt: Date, continues: ID<Conversation>? = nil, version: Int = 1
  ) {
    self.id = id
    self.account = account
    self.channel = channel
    self.kind = kind
    self.person = person
    self.subject = subject
    self.workflow = workflow
    self.assignee = assignee
    self.tags = tags
    self.priority = priority
    self.escalation = escalation
    self.isMuted = isMuted
    self.isUnread = isUnread
    self.receivedAt = receivedAt
    self.lastActivityAt = lastActivityAt
    self.continues = continues
    self.version = version
  }
}
