import Foundation

extension ActivityWording {
  package static let english = ActivityWording(
    actor: {
      switch $0 {
      case .member(let login): login
      case .rule(let name): "rule \(name)"
      case .platform: "the platform"
      case .moot: "Moot"
      }
    },
    deed: { change, date in
      switch change {
      case .workflow(let from, let to): deed(from.state, to.state, date)
      case .tags(let added, let removed): deed(added: added, removed: removed)
      case .assignee(_, let to): to.map { "assigned it to \($0)" } ?? "assigned it to nobody"
      case .priority(_, let to): "set the priority to \(to.rawValue)"
      case .escalation(let from, let to): deed(from, to)
      case .read(_, let to): to ? nil : "marked it unread"
      case .muted(_, let to): to ? "silenced it" : "let it speak again"
      case .noteAdded: "added a note"
      case .noteRemoved: "took a note back"
      case .ordered(_, let verb): ordered(verb)
      case .orderTakenBack(_, let verb): "took the \(TermWording.english.order(verb)) back"
      case .visibility(_, _, .deletedByAuthor): "deleted the message"
      case .edited: "edited the message"
      case .merged(_, .some(let to)): "merged it into #\(to)"
      case .merged(let from, nil): from.map { "took it out of #\($0) again" }
      case .absorbed(let id): "merged #\(id) into it"
      case .released(let id): "took #\(id) out again"
      case .split(let id, _): "split #\(id) off"
      case .rejoined(let id): "put #\(id) back"
      case .splitFrom(let id): "split it off #\(id)"
      case .linked(let id): "linked it with #\(id)"
      case .unlinked(let id): "took the link with #\(id) away"
      case .personMarked(_, let added, let removed): marked(added, removed)
      case .personNoted: "wrote a note about the person"
      case .personNoteRemoved: "took the note about the person back"
      case .identitiesMoved(let joining):
        joining.former == nil ? "made a person of their own of one identity" : "linked the person with another"
      case .identitiesReturned: "put the identities back"
      case .personErased: "erased what was known of the person"
      case .delivery, .visibility, .arrived, .noticeOrdered, .noticeTakenBack, .notice, .noticeAnswered: nil
      }
    },
    event: {
      switch $0 {
      case .notice(_, let name, .sent): EscalationWording.Telling.english.told(name)
      case .notice(_, let name, .rejected(let reason)): EscalationWording.Telling.english.refused(name, reason)
      case .notice(_, let name, .unsure): EscalationWording.Telling.english.unsure(name)
      case .noticeAnswered(_, let name, .resolved): EscalationWording.Telling.english.settled(name)
      case .noticeAnswered(_, let name, _): EscalationWording.Telling.english.takenUp(name)
      case .delivery(_, let verb, .sent): "\(TermWording.english.order(verb)) sent"
      case .delivery(_, let verb, .rejected(let reason)): "\(TermWording.english.order(verb)) refused: \(reason)"
      case .delivery(_, let verb, .unsure): "\(TermWording.english.order(verb)) may or may not have arrived"
      case .visibility(_, _, .deletedByAuthor): nil
      case .visibility(_, _, let to): "the message is \(TermWording.english.visibility(to))"
      default: nil
      }
    },
    line: { "\($0) \(English.list($1))" }
  )

  private static func deed(_ from: Workflow.State, _ to: Workflow.State, _ date: (Date) -> String) -> String? {
    switch (from, to) {
    case _ where from == to: nil
    case (_, .done(let reason)): "finished it (\(TermWording.english.reason(reason)))"
    case (_, .snoozed(.until(let end))): "snoozed it until \(date(end))"
    case (_, .snoozed(.nextReply)): "snoozed it until they reply"
    case (.new, .open), (_, .waiting): nil
    case (_, .open): "opened it again"
    case (_, .new): "put it back to new"
    }
  }

  private static func deed(added: Set<Tag>, removed: Set<Tag>) -> String? {
    var parts: [String] = []
    if !added.isEmpty { parts.append("tagged \(names(added))") }
    if !removed.isEmpty { parts.append("took \(names(removed)) off") }
    return parts.isEmpty ? nil : English.list(parts)
  }

  private static func marked(_ added: Set<PersonMark>, _ removed: Set<PersonMark>) -> String? {
    var parts: [String] = []
    if !added.isEmpty { parts.append("marked the person \(English.list(added.sorted().map(\.name)))") }
    if !removed.isEmpty { parts.append("took \(English.list(removed.sorted().map(\.name))) off the person") }
    return parts.isEmpty ? nil : English.list(parts)
  }

  private static func names(_ tags: Set<Tag>) -> String {
    tags.sorted().map { "#\($0.name)" }.joined(separator: " ")
  }

  private static func deed(_ from: Escalation?, _ to: Escalation?) -> String? {
    guard let to else { return from == nil ? nil : "took the escalation back" }
    if to.missedAt != nil, from?.missedAt == nil { return "found that nobody at \(to.tier) took it up in time" }
    // The receiver's own line says the rest.
    if let from, from.state == to.state, from.raisedAt == to.raisedAt { return nil }
    switch (from?.state, to.state) {
    case (.acknowledged, .acknowledged), (.resolved, .resolved): return "changed the escalation"
    case (_, .acknowledged): return "took up the escalation"
    case (_, .resolved): return "settled the escalation"
    case (.acknowledged, .raised), (.resolved, .raised): return "raised the escalation again"
    case (_, .raised) where from.map { $0.raisedAt > to.raisedAt } ?? false:
      return "put the escalation back to \(to.tier)"
    case (_, .raised):
      let whom = to.target.map { " (\($0))" } ?? ""
      if let after = to.after {
        return "escalated it to \(to.tier)\(whom), because nobody at \(after) took it up in time"
      }
      return "escalated it to \(to.tier)\(whom)" + (to.reason.isEmpty ? "" : ": \(to.reason)")
    }
  }

  /// Before the platform confirms, it is asked for and no more.
  private static func ordered(_ verb: PlatformVerb) -> String {
    switch verb {
    case .reply: "wrote an answer"
    case .privateReply: "wrote a private answer"
    default: "asked for a \(TermWording.english.order(verb))"
    }
  }
}
