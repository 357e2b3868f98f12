import Foundation
import InboxUI
import TerminalKit

/// The person's end of the program: waits for keys and answers, folds them into the app, draws at most once, and sleeps again.
///
/// Plain synchronous code on one thread. The terminal never leaves it.
struct ScreenLoop {
  /// How the loop ended.
  enum End: Hashable {
    case quit, startDemo
    /// The line dropped or the program was told to end.
    case hangup
  }

  private var app: App
  private let terminal: any Terminal
  private let mailbox: Mailbox
  private let runner: EffectRunner
  private let editor: TextEditorProgram
  private let browser: BrowserProgram
  private let now: @Sendable () -> Date
  private var end: End?
  private var needsFrame = true

  init(
    app: App, terminal: any Terminal, mailbox: Mailbox, runner: EffectRunner, editor: TextEditorProgram,
    browser: BrowserProgram, now: @escaping @Sendable () -> Date
  ) {
    self.app = app
    self.terminal = terminal
    self.mailbox = mailbox
    self.runner = runner
    self.editor = editor
    self.browser = browser
    self.now = now
  }

  /// Where the member is in each view.
  var memory: ScreenMemory { app.memory }

  /// Runs until the person leaves. `begun` is called once the first frame stands.
  mutating func run(begun: () -> Void) -> End {
    carryOut(app.start())
    waitForFirstRows()
    draw()
    begun()
    while true {
      if let end { return end }
      for event in terminal.readEvents(timeout: pause()) { take(event) }
      for event in mailbox.take() { fold(event) }
      if let tick = app.nextTick, tick <= now() { fold(.tick) }
      if end == nil { draw() }
    }
  }

  /// The first frame is worth a short wait for its rows: one frame instead of an empty one and a full one.
  private mutating func waitForFirstRows() {
    let deadline = now().addingTimeInterval(0.06)
    var isWaiting = true
    while isWaiting, end == nil, now() < deadline {
      for event in terminal.readEvents(timeout: .milliseconds(10)) { take(event) }
      for event in mailbox.take() {
        if case .answer(.queue) = event { isWaiting = false }
        fold(event)
      }
    }
  }

  /// How long nothing will happen by itself; nil: for ever.
  private func pause() -> Duration? {
    guard let tick = app.nextTick else { return nil }
    return .milliseconds(max(0, Int((tick.timeIntervalSince(now()) * 1000).rounded(.up))))
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .hangup: end = .hangup
    case .wake: return
    default: fold(.terminal(event))
    }
  }

  private mutating func fold(_ event: AppEvent) {
    needsFrame = true
    carryOut(app.handle(event, at: now()))
  }

  private mutating func draw() {
    guard needsFrame else { return }
    needsFrame = false
    var surface = Surface(size: terminal.size, glyphs: terminal.traits.glyphs)
    app.draw(into: &surface)
    terminal.present(surface)
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: end = .quit
      case .startDemo: end = .startDemo
      case .copy(let text): terminal.send(.copy(text))
      case .setTitle(let text): terminal.send(.title(text))
      case .bell: terminal.send(.bell)
      case .suspend: terminal.send(.stop)
      case .repaint: terminal.send(.repaint)
      case .openURL(let url): browser.open(url)
      case .edit(let text, let ticket): edit(text, ticket: ticket)
      default: runner.run(effect)
      }
    }
  }

  private mutating func edit(_ text: String, ticket: Int) {
    let outcome = terminal.suspend { editor.edit(text) }
    switch outcome {
    case .success(let edited): fold(.answer(.edited(edited, ticket: ticket)))
    case .failure(let problem): fold(.answer(.editorFailed(reason: problem.reason, ticket: ticket)))
    }
  }
}
