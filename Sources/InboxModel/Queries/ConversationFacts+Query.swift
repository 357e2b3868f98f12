import Foundation

extension ConversationFacts {
  /// Whether one condition holds that needs neither words nor names.
  func fit(_ term: QueryTerm, in context: QueryContext) -> Bool {
    switch term {
    case .is(let flag): fit(flag, in: context)
    case .platform(let name): platform.name == name
    case .kind(let kind): conversation.kind == kind
    case .tag(let tag): conversation.tags.contains(tag)
    case .label(let label): labels.contains(label)
    case .assignee(.me): conversation.assignee == context.member
    case .assignee(.nobody): conversation.assignee == nil
    case .assignee(.member(let login)): conversation.assignee == login
    case .rating(let stars): rating.map(stars.contains) ?? false
    case .escalated(let tier): activeEscalation.map { tier == nil || $0.tier == tier } ?? false
    case .sentiment(let tone): sentiment == tone
    case .priority(let levels): levels.contains(conversation.priority)
    case .score(let range): range.contains(score)
    case .reason(let reason): conversation.workflow.state == .done(reason)
    case .reach(let range): authorIdentity?.followers.map(range.contains) ?? false
    case .messages(let range): range.contains(messageCount)
    case .person(let id): conversation.person == id
    case .conversation(let id): conversation.id == id
    case .burst(let id): burst == id
    case .has(let part): has(part, in: context)
    case .before, .after, .received, .finished, .waiting, .sla: fitTime(term, in: context)
    // Asked by `QueryMatcher` with their words prepared.
    case .account, .language, .channel, .from, .word, .phrase, .text, .note: false
    }
  }

  private func fitTime(_ term: QueryTerm, in context: QueryContext) -> Bool {
    switch term {
    case .before(let date): return conversation.lastActivityAt < date.bounds(in: context).lowerBound
    case .after(let date): return conversation.lastActivityAt >= date.bounds(in: context).lowerBound
    case .received(let span):
      return span.holds(conversation.receivedAt, in: context)
    case .finished(let span):
      guard conversation.workflow.isDone, let doneAt = conversation.workflow.doneAt else { return false }
      return span.holds(doneAt, in: context)
    case .waiting(let age):
      guard let since = conversation.workflow.waitingSince else { return false }
      return (age.atLeast.map { since <= context.now - Double($0) } ?? true)
        && (age.atMost.map { since >= context.now - Double($0) } ?? true)
    case .sla(let phase): return (sla?.phase(at: context.now) ?? .none) == phase
    default: return false
    }
  }

  private func fit(_ flag: QueryFlag, in context: QueryContext) -> Bool {
    let workflow = conversation.workflow
    let isOpen = workflow.state == .new || workflow.state == .open
    switch flag {
    case .unanswered: return isOpen && workflow.waitingSince != nil && !conversation.isMuted
    case .open: return isOpen
    case .new: return workflow.state == .new
    case .waiting: return workflow.state == .waiting
    case .snoozed: if case .snoozed = workflow.state { return true } else { return false }
    case .done: return workflow.isDone
    case .unread: return conversation.isUnread
    case .read: return !conversation.isUnread
    case .held: return heldCount > 0
    case .hidden: return visibility == .hidden
    case .deleted: return visibility.isGone
    case .spam: return visibility == .spam
    case .escalated: return activeEscalation != nil
    case .mine: return conversation.assignee == context.member
    case .unassigned: return conversation.assignee == nil
    case .muted: return conversation.isMuted
    case .failed: return outbox.contains { Delivery(state: $0).needsPerson }
    case .pending: return outbox.contains(where: \.isOnItsWay)
    case .vip: return isVIP
    case .banned: return isBanned
    case .bot: return authorIdentity?.isBot ?? false
    case .burst: return burst != nil
    }
  }

  private func has(_ part: QueryPart, in context: QueryContext) -> Bool {
    switch part {
    case .link: messages.contains { $0.direction != .internal && $0.body.holdsLink }
    case .attachment: messages.contains { !$0.attachments.isEmpty }
    case .image: hasAttachment(.image)
    case .video: hasAttachment(.video)
    case .audio: hasAttachment(.audio)
    case .file: hasAttachment(.file)
    case .note: messages.contains { $0.direction == .internal }
    case .draft: drafters.contains(context.member)
    case .answer: lastOutboundAt != nil
    case .rating: rating != nil
    case .tag: !conversation.tags.isEmpty
    case .edit: messages.contains { $0.editedAt != nil }
    }
  }

  private func hasAttachment(_ kind: Attachment.Kind) -> Bool {
    messages.contains { $0.attachments.contains { $0.kind == kind } }
  }

  private var activeEscalation: Escalation? { conversation.escalation.flatMap { $0.isActive ? $0 : nil } }

  private var authorIdentity: Identity? { identities.first { $0.id == author } }
}

extension Delivery.State {
  /// Ordered and not yet with the platform.
  var isOnItsWay: Bool {
    switch self {
    case .held, .queued, .sending: true
    case .draft, .sent, .rejected, .unsure, .takenBack: false
    }
  }
}

extension String {
  /// With its ASCII letters in lower case and nothing else changed, as a database folds.
  var lowercasedASCII: String {
    String(decoding: utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// Whether an address of the web stands in it.
  var holdsLink: Bool {
    guard utf8.contains(0x3A) else { return false }
    let text = lowercasedASCII
    return text.holds(bytesOf: "http://") || text.holds(bytesOf: "https://")
  }
}
