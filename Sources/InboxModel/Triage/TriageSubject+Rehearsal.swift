package import Foundation

extension TriageSubject {
  /// The conversation as it was when its newest words from outside came, as far as can be told, with that as its occasion; nil when there
  /// are none. Tags, owner and priority are those of now.
  package var asNewestWordsCame: (subject: TriageSubject, at: Date)? {
    guard let newest = facts.messages.last(where: { $0.direction == .inbound }) else { return nil }
    let at = newest.postedAt
    var facts = facts
    facts.messages = facts.messages.filter { $0.postedAt <= at }
    facts.messageCount = facts.messages.count
    facts.lastOutboundAt = facts.messages.last { $0.direction == .outbound }?.postedAt
    facts.conversation.lastActivityAt = at
    let since = facts.messages.first { $0.direction == .inbound && $0.postedAt > facts.lastOutboundAt ?? .distantPast }
    let isFirst = facts.messages.first { $0.direction == .inbound }?.id == newest.id
    facts.conversation.workflow = Workflow(state: isFirst ? .new : .open, waitingSince: since?.postedAt ?? at)
    facts.conversation.isUnread = true
    facts.outbox = []
    facts.sla = nil
    let subject = TriageSubject(facts: facts, timeline: timeline, occasions: [.arrival(newest.id)])
    return (subject, at)
  }
}
