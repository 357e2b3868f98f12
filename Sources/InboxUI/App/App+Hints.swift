import InboxModel
import TerminalKit

extension App {
  /// The keys that can be pressed here, from the command and movement tables.
  var hints: [HintBar.Hint] {
    let words = desk.house.wording
    if !pendingKeys.isEmpty { return pendingHints }
    switch overlay {
    case .line:
      return [
        .init(key: Key.enter.description, words: words.screen.run),
        .init(key: Key.tab.description, words: words.screen.complete),
        .init(key: Key.up.description, words: words.screen.older),
        .init(key: Key.escape.description, words: words.choices.cancel),
      ]
    case .some: return []
    case nil: break
    }
    if let composer = inbox.reader.composer {
      // What has no room in the composer's own last line.
      return composer.hints(desk).dropFirst(composer.shownHints(desk).count).map { .init(key: $0.key, words: $0.words) }
    }
    switch screen {
    case .firstRun:
      return [
        .init(key: "d", words: words.screen.demo), .init(key: "q", words: words.screen.leave),
        .init(key: "?", words: desk.words(for: .line("help")), isPinned: true),
      ]
    case .inbox: return inbox.pane == .sidebar ? sidebarHints : queueHints
    case .conversation: return HintBar.hints(readingActions, desk)
    }
  }

  /// What can follow the keys pressed so far.
  private var pendingHints: [HintBar.Hint] {
    guard case .pending(let next) = desk.keys.map.match(pendingKeys) else { return [] }
    let pressed = desk.house.wording.status.pendingKeys(KeySequence(pendingKeys).description)
    return [.init(key: pressed, words: "")]
      + next.map { continuation in
        let words =
          continuation.command.map { desk.words(for: $0) } ?? desk.house.wording.screen.more(continuation.count)
        return .init(key: continuation.key.description, words: words)
      }
  }

  private var sidebarHints: [HintBar.Hint] {
    var hints = HintBar.hints(
      [.move(.open), .move(.down), .move(.up), .move(.nextPane), .move(.back), .line("help")], desk)
    if let first = hints.first, first.key == desk.keys.name(of: .move(.open)) {
      hints[0].words = desk.house.wording.screen.show
    }
    return hints
  }

  private var queueHints: [HintBar.Hint] {
    var hints = HintBar.hints(inboxActions, desk)
    if canUnfold, inbox.queue.cursorRow?.fold?.place != .closed,
      let place = hints.firstIndex(where: { $0.key == desk.keys.name(of: .line("unfold")) })
    {
      hints[place].words = desk.house.wording.commands.hint(for: "fold")
    }
    return hints
  }

  private var inboxActions: [KeyAction] {
    if inbox.queue.isEmpty {
      return [.line("search"), .line("palette"), .move(.nextPane), .line("help")]
    }
    let fold: [KeyAction] = canUnfold ? [.line("unfold")] : []
    return fold + working(.move(.open)) + [.line("search"), .line("undo"), .line("help")]
  }

  private var readingActions: [KeyAction] {
    working(.move(.back)) + [.move(.nextConversation), .line("person"), .line("open"), .line("undo"), .line("help")]
  }

  /// The work at hand. It follows the conversation that is shown, not the cursor: so it keeps still while the cursor moves.
  private func working(_ first: KeyAction) -> [KeyAction] {
    let row = inbox.reader.detail?.row
    var actions: [KeyAction] = [.line("reply"), .line("note"), .line("done"), .line("tag"), .line("assign")]
    if let row, row.visibility == .held, refusal(of: .approve, on: row) == nil {
      actions = [.line("approve"), .line("spam")] + actions
    }
    if let row, refusal(of: .reply, on: row) != nil { actions.removeAll { $0 == .line("reply") } }
    return actions + [.line("escalate"), .line("snooze"), first]
  }
}
