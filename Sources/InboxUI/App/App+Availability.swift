import InboxModel

extension App {
  /// Why a command's line cannot be run here and now, as a sentence; nil when it can, as far as is known here.
  func refusal(of line: String) -> String? {
    guard let command = try? CommandParser(desk.context).parse(line) else { return nil }
    return refusal(of: command)
  }

  /// Why a command cannot be run here and now, however it was given.
  func refusal(of command: Command) -> String? {
    switch command {
    case .deliver:
      let isDecided = inbox.reader.undecided == nil && inbox.reader.undecidedNotice == nil
      return isDecided ? desk.house.wording.screen.nothingToDecide : nil
    case .act, .finish, .compose, .canned, .open, .copy: break
    case .pipe: if inbox.reader.composer != nil { return nil }
    case .jump(nil), .choose(.related), .choose(.splitPoint): return groupingRefusal(of: command)
    case .choose(let choice): if !choice.isAboutConversations { return nil }
    case .person:
      if selection.count > 1, !isOnFold { return desk.house.wording.screen.oneAtATime }
    case .unfold: return canUnfold ? nil : desk.house.wording.queue.standsAlone
    case .jump, .prompt, .undo, .redo, .view, .sort, .group, .search, .theme, .help, .digest, .sync, .quit: return nil
    }
    guard !selection.isEmpty else { return desk.house.wording.status.nothingSelected }
    if case .act(let action) = command, action.needsSeveral, selection.count < 2 {
      return desk.house.wording.sentence(for: .needsSeveral)
    }
    if case .act(let action) = command, action.needsEscalation {
      let rows = selection.compactMap { inbox.queue.row($0) }
      let isRefused = rows.count == selection.count && rows.allSatisfy { $0.escalation == nil }
      return isRefused ? desk.house.wording.sentence(for: .notEscalated) : nil
    }
    guard let verb = command.platformVerb else { return nil }
    if selection.count == 1, let target = selectedRow { return refusal(of: verb, on: target) }
    // Of several, those that can are enough; where none can, nobody is asked about it first.
    let rows = selection.compactMap { inbox.queue.row($0) }
    let reasons = rows.compactMap { refusal(of: verb, on: $0) }
    return rows.count == selection.count && reasons.count == rows.count ? reasons.first : nil
  }

  /// Why the platform will not do it to this conversation.
  func refusal(of verb: PlatformVerb, on row: QueueRow) -> String? {
    guard let account = desk.account(row.account) else { return nil }
    let place = desk.title(of: row.platform)
    if case .needsSignIn = account.health {
      return desk.house.wording.sentence(for: .needsSignIn(account: account.name), doing: verb, on: place)
    }
    let isShown = inbox.reader.shown == row.id
    let posted = isShown ? inbox.reader.newestInbound?.postedAt : nil
    let capabilities = isShown ? inbox.reader.detail?.capabilities ?? account.capabilities : account.capabilities
    return capabilities.refusal(of: verb, postedAt: posted, now: desk.now)
      .map { desk.house.wording.sentence(for: $0, doing: verb, on: place) }
  }
}

extension InboxAction {
  /// Only what somebody escalated can be taken up or settled.
  fileprivate var needsEscalation: Bool {
    switch self {
    case .acknowledge, .resolve: true
    default: false
    }
  }
}
