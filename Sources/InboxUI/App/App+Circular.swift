import InboxModel

/// One answer to all members of a burst: written once, planned, shown, and then an ordinary reply to each.
extension App {
  /// The answer as it was left, with what each platform takes.
  func circular(to fold: Fold, _ kind: Draft.Kind, words: String, in detail: ConversationDetail) -> Circular {
    var limits: [Platform: TextLimit] = [:]
    for account in (desk.accounts ?? []).map(\.account) {
      guard let limit = kind.verb.flatMap({ account.capabilities.terms(of: $0) })?.textLimit else { continue }
      let known = limits[account.platform]
      limits[account.platform] = known.map { $0.maximum <= limit.maximum ? $0 : limit } ?? limit
    }
    return Circular(fold, limits: limits, text: words, variants: shelf.variants(kind, in: detail))
  }

  /// Goes on to the words of the next platform.
  mutating func turnWording() -> [Effect] {
    guard var composer = inbox.reader.composer else { return [] }
    composer.turn()
    inbox.reader.composer = composer
    return composer.isChanged ? [save(composer)] : []
  }

  /// Asks what it would come to. Words that are too long for a platform are shortened there first.
  mutating func plan(_ composer: Composer, thenDone: Bool) -> [Effect] {
    guard let written = composer.written else { return [] }
    if written.text.allSatisfy(\.isWhitespace) {
      desk.say(.error, desk.house.wording.sentence(for: .emptyText))
      return []
    }
    if let (platform, excess) = written.tooLong { return shorten(for: platform, by: excess) }
    let ticket = desk.nextTicket()
    inbox.reader.composer?.sending = ticket
    let deed = Deed.act(composer.action(thenDone: thenDone))
    pendingPlan = PendingPlan(ticket: ticket, deed: deed, targets: written.conversations)
    return [.plan(deed, for: written.conversations, ticket: ticket)]
  }

  private mutating func shorten(for platform: Platform, by excess: Int) -> [Effect] {
    guard var composer = inbox.reader.composer else { return [] }
    if composer.circular?.platforms.contains(platform) == true, composer.circular?.platform != platform {
      composer.turn(to: platform)
    }
    inbox.reader.composer = composer
    desk.say(.error, desk.house.wording.composer.tooLongOn(desk.title(of: platform), excess))
    return [save(composer)]
  }

  /// The plan of what is written; nil when it is another one.
  mutating func receive(circularPlan plan: BulkPlan, of pending: PendingPlan) -> [Effect]? {
    guard inbox.reader.composer?.sending == pending.ticket else { return nil }
    guard plan.changed > 0 else {
      inbox.reader.composer?.sending = nil
      let words = desk.house.wording
      desk.say(
        .error,
        plan.omissions.first.map { sentence(for: $0, of: pending.deed) }
          ?? (plan.newer > 0 ? words.bulk.newer(plan.newer) : words.outcomes.unchanged))
      return []
    }
    overlay = .plan(planPanel(plan, pending))
    return []
  }

  /// What a person says to a plan.
  mutating func answer(_ panel: PlanPanel, isYes: Bool) -> [Effect] {
    let isCircular = inbox.reader.composer?.circular != nil && inbox.reader.composer?.sending != nil
    if isCircular { inbox.reader.composer?.sending = nil }
    guard isYes else { return [] }
    guard isCircular else { return carryOut(panel.deed, on: panel.targets, advances: false) }
    let ticket = desk.nextTicket()
    inbox.reader.composer?.sending = ticket
    deeds[ticket] = PendingDeed(deed: panel.deed, targets: panel.targets, isReversible: true)
    return [.apply(panel.deed, to: panel.targets, ticket: ticket)]
  }

  /// Closes the composer when something of it is in the outbox; what was left out is said, and stays in the queue.
  mutating func receive(
    sentToMany outcomes: [ID<Conversation>: ActionOutcome], _ pending: PendingDeed, _ ticket: Int
  ) -> [Effect] {
    let left = endWork(ticket) ? pending.targets.count - outcomes.count : 0
    guard outcomes.values.contains(where: \.isDone) else {
      inbox.reader.composer?.sending = nil
      report(pending, outcomes, left: left)
      return []
    }
    if let composer = inbox.reader.composer {
      shelf.put("", composer.slot)
      shelf.put(variants: [:], composer.slot)
    }
    inbox.reader.composer = nil
    screen = .inbox
    report(pending, outcomes, left: left)
    return inbox.reader.refresh(&desk)
  }
}
