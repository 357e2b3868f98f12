import InboxModel
import TerminalKit

extension App {
  /// Takes a key: what lies on top first, then the composer, then the bindings.
  mutating func press(_ key: Key) -> [Effect] {
    if desk.notice?.yieldsToKey(at: desk.now) ?? false { desk.notice = nil }
    switch key {
    case .control("l"): return [.repaint]
    case .control("z"): return [.suspend]
    default: break
    }
    if overlay != nil { return pressOverlay(key) }
    if inbox.reader.composer != nil { return pressComposer(key) }
    inbox.queue.isInUse = true
    if pendingKeys.isEmpty, key == .escape || key == .control("c"), let effects = stopWork() { return effects }
    if screen == .firstRun { return pressFirstRun(key) }
    return pressBinding(key == .control("c") ? .escape : key)
  }

  mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .picker(var picker):
      picker.paste(text)
      overlay = .picker(picker)
    case .line(var line):
      line.paste(text)
      overlay = .line(line)
    case .help(var help):
      help.paste(text)
      overlay = .help(help)
    case .question(var question):
      question.editor.perform(.insert(text))
      overlay = .question(question)
    case .confirmation, .plan, .person, .digest: break
    case nil:
      guard var composer = inbox.reader.composer, composer.sending == nil else { return [] }
      composer.paste(text)
      inbox.reader.composer = composer
      return [save(composer)]
    }
    return []
  }

  /// Adds the key to those pressed before; says why when nothing comes of them.
  private mutating func pressBinding(_ key: Key) -> [Effect] {
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch desk.keys.map.match(keys) {
    case .command(.move(let movement)): return move(movement)
    case .command(.line(let line)): return run(line: line, key: KeySequence(keys).description)
    case .pending:
      if key == .escape, keys.count > 1 { return [] }
      pendingKeys = keys
      return []
    case .none:
      if keys.count > 1, key != .escape {
        desk.say(.info, desk.house.wording.status.unknownKey(KeySequence(keys).description))
      }
      if keys.count == 1 { desk.say(.info, desk.house.wording.status.unknownKey(key.description)) }
      return []
    }
  }

  private mutating func pressFirstRun(_ key: Key) -> [Effect] {
    switch key {
    case .character("d"): return [.startDemo]
    case .character("q"), .control("c"), .escape: return [.quit]
    case .character("?"): return run(.help(nil))
    case .character(":"): return run(.prompt(.command))
    default: return []
    }
  }

  private mutating func pressOverlay(_ key: Key) -> [Effect] {
    let key = key == .control("c") ? Key.escape : key
    switch overlay {
    case .picker(let picker): return press(key, in: picker)
    case .line(let line): return press(key, in: line)
    case .help(var help):
      overlay = help.press(key) ? .help(help) : nil
    case .confirmation(let confirmation):
      guard let isYes = Self.answer(key) else { break }
      overlay = nil
      if isYes { return carryOut(confirmation.deed, on: confirmation.targets, advances: confirmation.advances) }
    case .plan(let panel):
      guard let isYes = Self.answer(key) else { break }
      overlay = nil
      return answer(panel, isYes: isYes)
    case .question(let question): return press(key, in: question)
    case .person(let sheet): return press(key, in: sheet)
    case .digest(let sheet): return press(key, in: sheet)
    case nil: break
    }
    return []
  }

  /// What a key says to a question of yes or no; nil for other keys.
  private static func answer(_ key: Key) -> Bool? {
    switch key {
    case .character("y"), .character("Y"): true
    case .escape, .character("n"), .character("N"), .character("q"): false
    default: nil
    }
  }

  private mutating func press(_ key: Key, in old: Picker) -> [Effect] {
    var picker = old
    let outcome = picker.press(key)
    overlay = .picker(picker)
    switch outcome {
    case .stays: return []
    case .closes:
      overlay = nil
      return []
    case .refuses(let reason):
      desk.say(.error, reason)
      return []
    case .tags(let add, let remove):
      overlay = nil
      return act(.act(.tag(add: add, remove: remove)), on: picker.targets)
    case .runs(let line):
      overlay = nil
      if picker.purpose == .choice(.escalation) { return askWhy(line: line, targets: picker.targets) }
      return run(line: line, on: picker.purpose == .palette ? nil : picker.targets)
    }
  }

  private mutating func press(_ key: Key, in old: PromptLine) -> [Effect] {
    var line = old
    let outcome = line.press(key)
    overlay = .line(line)
    switch outcome {
    case .stays: return []
    case .closes:
      overlay = nil
      return []
    case .runs(let text): return submit(text, in: line)
    }
  }

  /// Runs what was typed, or keeps the line open and says what is wrong with it.
  private mutating func submit(_ text: String, in old: PromptLine) -> [Effect] {
    guard !text.allSatisfy(\.isWhitespace) else {
      overlay = nil
      return []
    }
    let line = old.prompt == .search ? "search \(text)" : text
    if old.prompt == .command, inbox.reader.composer == nil, let macro = macro(text) {
      overlay = nil
      history.add(text, to: old.prompt)
      return run(macro, on: nil)
    }
    do {
      let command = try CommandParser(desk.context).parse(line)
      if let reason = refusalWhileWriting(command) {
        var kept = old
        kept.reject(PromptLine.Problem(sentence: reason, column: nil))
        overlay = .line(kept)
        return []
      }
      overlay = nil
      history.add(text, to: old.prompt)
      return ask(command)
    } catch {
      var kept = old
      kept.reject(problem(error, offset: old.prompt == .search ? "search ".count : 0))
      overlay = .line(kept)
      return []
    }
  }

  /// What is written must not lose its screen to a command.
  private func refusalWhileWriting(_ command: Command) -> String? {
    guard inbox.reader.composer != nil else { return nil }
    switch command {
    case .pipe, .canned: return nil
    default: return desk.house.wording.composer.onlyThese(["pipe", "canned"])
    }
  }

  private func problem(_ error: CommandError, offset: Int) -> PromptLine.Problem {
    switch error {
    case .badQuery(var query):
      query.column -= offset
      // In the search line there is no command around the query to speak of.
      let sentence = offset > 0 ? desk.house.wording.sentence(for: query) : desk.house.wording.sentence(for: error)
      return PromptLine.Problem(sentence: sentence, column: query.column)
    case .unclosedQuote(let column):
      return PromptLine.Problem(sentence: desk.house.wording.sentence(for: error), column: column - offset)
    default: return PromptLine.Problem(sentence: desk.house.wording.sentence(for: error), column: nil)
    }
  }

  private mutating func press(_ key: Key, in old: TextQuestion) -> [Effect] {
    var question = old
    switch key {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      let action = InboxAction.escalate(tier: question.tier, target: nil, reason: question.editor.text)
      return act(.act(action), on: question.targets)
    default:
      question.editor.press(key)
      overlay = .question(question)
    }
    return []
  }

  /// An escalation's reason is asked for after its tier.
  private mutating func askWhy(line: String, targets: [ID<Conversation>]) -> [Effect] {
    guard case .act(.escalate(let tier, _, _)) = try? CommandParser(desk.context).parse(line) else { return [] }
    overlay = .question(
      TextQuestion(
        title: desk.house.wording.screen.escalateWhy(tier), prompt: desk.house.wording.choices.escalationReason,
        tier: tier,
        targets: targets))
    return []
  }
}
