import InboxModel

extension App {
  /// Why what needs a single conversation, read already, cannot be done; nil when it can.
  func groupingRefusal(of command: Command) -> String? {
    guard selection.count == 1 || isOnFold else {
      return selection.isEmpty
        ? desk.house.wording.status.nothingSelected : desk.house.wording.screen.oneAtATime
    }
    guard inbox.reader.shown == selection.first, let detail = inbox.reader.detail else {
      return desk.house.wording.screen.waitsForConversation
    }
    if command == .choose(.splitPoint) {
      return detail.splitPoints.isEmpty ? desk.house.wording.sentence(for: .nothingToSplit) : nil
    }
    return detail.related.isEmpty ? desk.house.wording.screen.nothingRelated : nil
  }

  /// Opens the conversation of that number, or the one that belongs with the one that is read; several are offered.
  mutating func jump(to id: ID<Conversation>?) -> [Effect] {
    if let id {
      screen = .conversation
      return inbox.reader.wanted == id && !inbox.reader.isGone ? [] : inbox.reader.show(id, &desk)
    }
    let related = inbox.reader.detail?.related ?? []
    guard related.count == 1, let only = related.first else { return run(.choose(.related)) }
    return jump(to: only.id)
  }
}

extension ConversationDetail {
  /// The messages that a split can begin with: words from outside stand before each, and with it or behind.
  var splitPoints: ArraySlice<Message> {
    guard let last = messages.lastIndex(where: { $0.direction == .inbound }),
      let first = hasEarlier ? 0 : messages.firstIndex(where: { $0.direction == .inbound }).map({ $0 + 1 }),
      first <= last
    else { return [] }
    return messages[first...last]
  }
}
