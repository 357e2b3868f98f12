import InboxModel

extension App {
  mutating func receive(_ answer: Answer) -> [Effect] {
    switch answer {
    case .queue(let page, let ticket):
      return inbox.queue.receive(page, ticket: ticket, total: desk.counts[inbox.queue.source.name], &desk)
    case .counts(let counts):
      desk.counts.merge(counts) { $1 }
    case .oldestWaiting(let date): desk.oldestWaiting = date
    case .accounts(let accounts): return receive(accounts)
    case .outbox(let summary): desk.outbox = summary
    case .vocabulary(let vocabulary): receive(vocabulary)
    case .conversation(let detail, let ticket):
      guard inbox.reader.receive(detail, ticket: ticket) else { return [] }
      if let detail { shelf.settle(with: detail) }
      return openPendingComposer() + putInCanned() + putInPiped()
    case .matching(let ids, let ticket):
      guard ticket == matchingTicket else { return [] }
      matchingTicket = nil
      inbox.queue.marks.freeze(ids)
    case .range(let ids, let ticket):
      guard ticket == rangeTicket else { return [] }
      rangeTicket = nil
      inbox.queue.marks.add(ids)
    case .canned(let canned, let ticket): return receive(canned, ticket)
    case .circular(let texts, let ticket): return receive(circularTexts: texts, ticket)
    case .person(let detail, let ticket):
      guard case .person(var sheet) = overlay else { return [] }
      sheet.receive(detail, ticket: ticket)
      overlay = .person(sheet)
    case .erasure(let survey, let ticket): receive(survey, ticket)
    case .digest(let digest, let ticket):
      guard case .digest(var sheet) = overlay else { return [] }
      sheet.receive(digest, ticket: ticket)
      overlay = .digest(sheet)
    case .piped(let end, let ticket): return receive(end, ticket)
    case .planned(let plan, let ticket): return receive(plan, ticket)
    case .progress(let progress): receive(progress)
    case .applied(let outcomes, let ticket): return receive(outcomes, ticket)
    case .undone(let outcome):
      endWork(nil)
      // What could not be taken back once will not be the next time either.
      if case .done = outcome {} else { desk.canUndo = false }
      say(outcome, desk.house.wording.sentence(forUndo: outcome), redo: "redo")
    case .redone(let outcome):
      endWork(nil)
      if case .done = outcome { desk.canUndo = true }
      say(outcome, desk.house.wording.sentence(forRedo: outcome), redo: "undo")
    case .decided(let decision, let draft): receive(decision, draft)
    case .edited(let text, let ticket): return receive(editedText: text, ticket)
    case .editorFailed(let reason, let ticket):
      guard inbox.reader.composer?.editing == ticket else { return [] }
      inbox.reader.composer?.editing = nil
      desk.say(.error, desk.house.wording.composer.editorFailed(reason))
    case .failed(let reason, let ticket): fail(reason, ticket)
    }
    return []
  }

  private mutating func receive(_ accounts: [AccountStatus]) -> [Effect] {
    desk.accounts = accounts
    if accounts.isEmpty {
      screen = .firstRun
    } else if screen == .firstRun {
      screen = .inbox
      return inbox.refresh(&desk)
    }
    return []
  }

  /// A tag picker that is open gets the tags that it did not know.
  private mutating func receive(_ vocabulary: Vocabulary) {
    desk.vocabulary = vocabulary
  }

  private mutating func say(_ outcome: UndoOutcome, _ sentence: String, redo: String) {
    guard case .done(_, _, let drafts) = outcome else { return desk.say(.info, sentence) }
    for draft in drafts { shelf.put(draft) }
    let key = desk.keys.name(of: redo).map { "\($0) \(desk.words(for: .line(redo)))" }
    desk.say(.done, sentence, hint: key ?? "")
  }

  private mutating func receive(_ decision: Command.DeliveryDecision?, _ draft: Draft?) {
    guard let decision else { return desk.say(.info, desk.house.wording.screen.alreadyDecided) }
    if let draft { shelf.put(draft) }
    desk.say(.done, desk.house.wording.outcomes.did(decision.verb, 1))
  }

  private mutating func fail(_ reason: String, _ ticket: Int?) {
    endWork(ticket)
    if let ticket {
      deeds[ticket] = nil
      if pendingPlan?.ticket == ticket { pendingPlan = nil }
      if inbox.reader.composer?.sending == ticket { inbox.reader.composer?.sending = nil }
    }
    desk.say(.error, desk.house.wording.status.failed(reason))
  }
}

extension App {
  /// Says what was done, to how many, and what was left out and why; never more than the store confirmed.
  private mutating func receive(_ outcomes: [ID<Conversation>: ActionOutcome], _ ticket: Int) -> [Effect] {
    if inbox.reader.composer?.sending == ticket { return receive(sent: outcomes, ticket) }
    guard let pending = deeds.removeValue(forKey: ticket) else { return [] }
    let left = endWork(ticket) ? pending.targets.count - outcomes.count : 0
    report(pending, outcomes, left: left)
    return []
  }

  /// `left`: conversations that it did not come to, because somebody stopped it.
  mutating func report(_ pending: PendingDeed, _ outcomes: [ID<Conversation>: ActionOutcome], left: Int = 0) {
    let tally = OutcomeTally(outcomes)
    if tally.done > 0, pending.isReversible { desk.canUndo = true }
    let words = desk.house.wording.outcomes
    let verb = pending.deed.verb
    let rest = left > 0 ? [words.stopped(left)] : []
    let done = tally.done > 0 ? ([words.did(verb, tally.done)] + rest).joined(separator: " ") : rest.first
    if let (refusal, id) = tally.refusal {
      let reason = sentence(for: refusal, of: pending.deed, on: id)
      let text =
        done.map { "\($0) \(desk.house.wording.refusals.leftOut(tally.refused, reason))" } ?? reason
      return desk.say(.error, text)
    }
    if tally.newer > 0 {
      let left = desk.house.wording.bulk.newer(tally.newer)
      return desk.say(.error, done.map { "\($0) \(left)" } ?? words.newerMessage)
    }
    guard let done else {
      // Whoever begins to answer is not told that it was somebody's already: the row says whose.
      return pending.deed == .claim ? () : desk.say(.info, words.unchanged)
    }
    let key = pending.isReversible ? desk.keys.name(of: "undo") : nil
    desk.say(.done, done, hint: key.map(words.undoHint) ?? "")
  }

  private func sentence(for refusal: Refusal, of deed: Deed, on id: ID<Conversation>) -> String {
    let platform = inbox.queue.row(id)?.platform ?? (inbox.reader.shown == id ? inbox.reader.detail?.row.platform : nil)
    return desk.house.wording.sentence(for: refusal, doing: deed.platformVerb, on: platform.map { desk.title(of: $0) })
  }
}

extension Deed {
  /// What a platform is asked for it, if it is asked.
  var platformVerb: PlatformVerb? {
    switch self {
    case .act(.moderate(let verb, _, _, _)): verb
    case .act(.reply(let reply)): reply.isPrivate ? .privateReply : .reply
    case .act, .finish, .claim: nil
    case .macro(_, let deeds): deeds.lazy.compactMap(\.platformVerb).first
    }
  }
}
