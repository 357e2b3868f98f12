import InboxModel

extension App {
  /// Why a command's line cannot be run here and now, as a sentence; nil when it can, as far as is known here.
  func refusal(of line: String) -> String? {
    let name = String(line.prefix { $0 != " " })
    guard let row = CommandTable.row(name) else { return nil }
    switch row.scope {
    case .anywhere: return nil
    case .order: return inbox.reader.undecided == nil ? desk.house.wording.screen.nothingToDecide : nil
    case .conversation, .message: break
    }
    guard !selection.isEmpty else { return desk.house.wording.status.nothingSelected }
    let isPrivate = line.hasPrefix("reply --private")
    guard let verb = isPrivate ? .privateReply : row.platformVerb, let target = selectedRow else { return nil }
    return refusal(of: verb, on: target)
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
