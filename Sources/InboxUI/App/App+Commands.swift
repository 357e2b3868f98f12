import Foundation
import InboxModel
import TerminalKit

extension App {
  /// Runs a command's line, typed by a key, chosen from a list or read from a picker.
  mutating func run(line: String, key: String? = nil, on targets: [ID<Conversation>]? = nil) -> [Effect] {
    if let macro = macro(line) { return run(macro, on: targets) }
    do {
      return ask(try CommandParser(desk.context).parse(line), key: key, on: targets)
    } catch {
      desk.say(.error, desk.house.wording.sentence(for: error))
      return []
    }
  }

  /// Runs what a person asked for, or says why it cannot be: the one way for keys, lists and the command line.
  mutating func ask(_ command: Command, key: String? = nil, on targets: [ID<Conversation>]? = nil) -> [Effect] {
    guard let reason = refusal(of: command) else { return run(command, on: targets) }
    desk.say(.error, key.map { desk.house.wording.status.disabledKey($0, reason) } ?? reason)
    return []
  }

  mutating func run(_ command: Command, on targets: [ID<Conversation>]? = nil) -> [Effect] {
    switch command {
    case .act(let action): return act(.act(action), on: targets ?? selection)
    case .finish(let reason, let advances):
      return act(reason.map { .act(.done($0)) } ?? .finish, on: targets ?? selection, advances: advances)
    case .compose(let kind): return compose(kind)
    case .choose(let choice): return choose(choice)
    case .canned(let name): return canned(name)
    case .pipe(let line): return pipe(line)
    case .prompt(let prompt): return open(prompt)
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .open: return openLink()
    case .copy: return copyLink()
    case .jump(let id): return jump(to: id)
    case .person: return showPerson()
    case .unfold: return unfold()
    case .digest(let since): return showDigest(since: since)
    case .view(let name): return show(view: name)
    case .sort(let order): return arrange { $0.sort(by: order) }
    case .group(let group): return arrange { $0.group(by: group) }
    case .search(let text): return search(text)
    case .theme(let name): return change(theme: name)
    case .help(let topic): return help(topic)
    case .deliver(let decision): return decide(decision)
    case .sync:
      desk.isSyncing = true
      return [.syncNow]
    case .quit: return quit()
    }
  }

  /// What a command applies to: the open conversation, the marks, or the conversations that the row under the cursor stands for.
  var selection: [ID<Conversation>] {
    if screen == .conversation { return inbox.reader.wanted.map { [$0] } ?? [] }
    let marks = inbox.queue.marks
    if !marks.isEmpty { return marks.ids.sorted() }
    return inbox.queue.cursorRow?.conversations ?? []
  }

  /// The row of the selection, when it is one and known here; the row under the cursor, whatever it stands for.
  var selectedRow: QueueRow? {
    let ids = selection
    guard ids.count == 1 || isOnFold, let id = ids.first else { return nil }
    return inbox.reader.shown == id ? inbox.reader.detail?.row : inbox.queue.row(id)
  }

  private mutating func choose(_ choice: Command.Choice) -> [Effect] {
    if choice == .canned, desk.house.canned.isEmpty {
      desk.say(.info, desk.house.wording.triage.hints.noneCanned)
      return []
    }
    let targets = choice.isAboutConversations ? selection : []
    guard !targets.isEmpty || !choice.isAboutConversations else {
      desk.say(.info, desk.house.wording.status.nothingSelected)
      return []
    }
    let rows = targets.compactMap { inbox.queue.row($0) }
    let detail = inbox.reader.isCurrent ? inbox.reader.detail : nil
    var picker = PickerCatalog(
      desk: desk, rows: rows, targets: targets, view: inbox.queue.source, detail: detail
    ).picker(choice)
    picker.fit(rows: Picker.capacity(rows: picker.rowCount, in: frame, isWide: false))
    overlay = .picker(picker)
    return choice == .tags || choice == .assignee ? [.loadVocabulary] : []
  }

  private mutating func open(_ prompt: Command.Prompt) -> [Effect] {
    guard prompt != .palette else {
      var picker = Picker(
        .palette, title: "", items: PaletteCatalog(desk: desk).items { refusal(of: $0) }, targets: selection)
      picker.fit(rows: Picker.capacity(rows: picker.rowCount, in: frame, isWide: true))
      overlay = .picker(picker)
      return []
    }
    let text = prompt == .search ? inbox.searchText ?? "" : ""
    overlay = .line(
      PromptLine(prompt, text: text, history: history.lines(of: prompt), vocabulary: vocabulary))
    return []
  }

  private mutating func show(view name: String) -> [Effect] {
    guard let view = desk.house.views.first(where: { $0.name == name }) else { return [] }
    screen = .inbox
    return inbox.show(view, &desk)
  }

  /// Sorts or groups the view on the screen, and says how it stands now.
  private mutating func arrange(_ change: (inout InboxView) -> Void) -> [Effect] {
    screen = .inbox
    let former = inbox.queue.source
    let effects = inbox.arrange(&desk, change)
    let (view, words) = (inbox.queue.source, desk.house.wording.queue)
    if former.group != nil, view.group == nil, former.order != view.order {
      desk.say(.info, words.ungrouped)
    } else {
      desk.say(.done, words.arranged(words.order(view.order), view.group.map { words.group($0) }))
    }
    return effects
  }

  private mutating func search(_ text: String) -> [Effect] {
    guard let query = try? QueryParser.parse(text, vocabulary: desk.context.vocabulary) else { return [] }
    screen = .inbox
    return inbox.search(text, query, &desk)
  }

  private mutating func change(theme name: String) -> [Effect] {
    do throws(ThemeError) {
      desk.theme = try desk.resolve(theme: name)
      desk.say(.done, desk.house.wording.status.themeChanged(name))
      return [.keepTheme(name)]
    } catch {
      desk.say(.error, desk.house.wording.sentence(for: error))
      return []
    }
  }

  private mutating func help(_ topic: String?) -> [Effect] {
    let panel = HelpPanel(desk, topic: topic, refusal: refusal(of:))
    if let topic, panel.isEmpty {
      desk.say(.error, desk.house.wording.help.noTopic(topic))
    } else {
      overlay = .help(panel)
    }
    return []
  }

  /// The page of the conversation. Platforms name it, so anything but a web page is left alone.
  private var link: URL? {
    let newest = inbox.reader.isCurrent ? inbox.reader.newestInbound?.permalink : nil
    return [newest, selectedRow?.url].compactMap { $0 }.first { ["https", "http"].contains($0.scheme?.lowercased()) }
  }

  private mutating func openLink() -> [Effect] {
    guard let link else {
      desk.say(.info, desk.house.wording.status.noLink)
      return []
    }
    desk.say(.info, desk.house.wording.status.opened(link.host() ?? link.absoluteString))
    return [.openURL(link)]
  }

  private mutating func copyLink() -> [Effect] {
    guard let link else {
      desk.say(.info, desk.house.wording.status.noLink)
      return []
    }
    desk.say(.done, desk.house.wording.status.copied)
    return [.copy(link.absoluteString)]
  }

  private mutating func decide(_ decision: Command.DeliveryDecision) -> [Effect] {
    if inbox.reader.isCurrent {
      if let entry = inbox.reader.undecided { return [.decide(decision, on: entry.id)] }
      if let notice = inbox.reader.undecidedNotice { return [.decideNotice(decision, on: notice.id)] }
    }
    desk.say(.info, desk.house.wording.screen.nothingToDecide)
    return []
  }

  /// Back one step; from the queue itself, out.
  private mutating func quit() -> [Effect] {
    if screen == .conversation || inbox.pane != .queue || inbox.searchText != nil { return move(.back) }
    guard !isWorking else {
      desk.say(.info, desk.house.wording.bulk.waits(Key.escape.description))
      return []
    }
    return [.quit]
  }
}
