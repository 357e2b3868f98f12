import Foundation
import InboxConnect
import InboxConnectors
import InboxEngine
import InboxModel
import InboxStore
import InboxUI
import TerminalKit
import TerminalNcurses

/// Opens the terminal and wires the screen, the store and the engine together; the only place where they meet.
struct InboxScreen {
  let session: Session
  let engine: EngineRoom

  /// Returns when the person leaves. The terminal is as it was, drafts are written, nothing runs any more.
  func show() throws(Failure) -> ScreenLoop.End {
    let themes: ThemeLibrary
    do {
      themes = try ThemeLibrary.read(folder: session.world.places.themes, wording: session.wording)
    } catch {
      throw Failure(error.message)
    }
    if let name = session.configuration.theme { try check(theme: name, in: themes) }
    let terminal = try openTerminal()
    if session.configuration.mouse { terminal.send(.mouse(true)) }
    let mailbox = Mailbox(waker: terminal.waker)
    let keeping = PlaceKeeping(places: session.world.places, storePath: session.storePath, member: session.member)
    let runner = EffectRunner(
      store: session.store, storePath: session.storePath, member: session.member, wording: session.wording,
      mailbox: mailbox, triage: session.configuration.triage, pipe: PipeProgram(session),
      holder: ProcessMark.current().text,
      isGone: { ProcessMark.isGone($0) },
      // A store that somebody works on all the time is drawn twenty times a second, not more.
      rest: { try? await Task.sleep(for: .milliseconds(50)) },
      syncNow: { [engine] in await engine.syncNow() },
      keepTheme: { [world = session.world] name in ThemeChoice(places: world.places).keep(name) },
      keepPlaces: { keeping.keep($0) })
    var loop = ScreenLoop(
      app: App(setup(for: terminal, themes: themes, memory: keeping.kept)), terminal: terminal, mailbox: mailbox,
      runner: runner,
      editor: TextEditorProgram(
        configured: session.configuration.editor, environment: session.world.environment,
        words: session.wording.failures.program),
      browser: BrowserProgram(environment: session.world.environment), now: session.world.now)
    let end = loop.run {
      runner.watchStore()
      engine.start(
        report: { isSyncing in mailbox.post(.syncing(isSyncing)) },
        warn: { hook, problem in mailbox.post(.hookFails(hook: hook, problem: problem)) })
    }
    keeping.keep(loop.memory)
    terminal.close()
    Blocking.wait(atMost: end == .hangup ? 0.8 : 3) {
      await runner.finish()
      await engine.stop()
      // Leaves one whole file behind, and nothing to read through at the next start. What fails here is read then.
      try? session.store.close()
    }
    return end
  }

  private func check(theme name: String, in library: ThemeLibrary) throws(Failure) {
    let names = library.sources.map(\.name)
    guard !names.contains(name) else { return }
    throw Failure(session.wording.cli.noSuchTheme(name, names))
  }

  private func openTerminal() throws(Failure) -> NcursesTerminal {
    do {
      return try NcursesTerminal(
        options: TerminalOptions(
          environment: session.world.environment, prefersASCII: session.configuration.glyphs == .ascii))
    } catch {
      let words = session.wording.failures.program
      switch error {
      case .notATerminal: throw Failure(words.notATerminal)
      case .cannotDraw(let term): throw Failure(words.cannotDraw(term))
      case .unavailable: throw Failure(words.noTerminal)
      }
    }
  }

  private func setup(for terminal: NcursesTerminal, themes: ThemeLibrary, memory: ScreenMemory?) -> AppSetup {
    let configuration = session.configuration
    let own = configuration.keys.map { (keys: $0.keys, line: $0.command) }
    let vocabulary = Vocabulary(macros: configuration.triage.macros.map(\.name))
    let keys =
      (try? KeyBindings(preset: configuration.preset, own: own, vocabulary: vocabulary)) ?? KeyBindings()
    var setup = AppSetup(
      member: Member(login: session.member), now: session.world.now(), zone: session.world.timeZone,
      size: terminal.size, depth: terminal.traits.depth, glyphs: terminal.traits.glyphs, wording: session.wording,
      views: InboxView.builtIn + configuration.views, platforms: ConnectorRegistry.adapters.map(\.profile),
      escalations: configuration.triage.escalation, themes: themes.sources,
      theme: configuration.theme ?? ThemeChoice(places: session.world.places).kept ?? "moot",
      keys: keys, macros: configuration.triage.macros,
      canned: configuration.triage.titles,
      storePath: session.storePath, configPath: session.world.places.configurationFile)
    setup.claimsOnOpen = configuration.claimsOnOpen
    setup.memory = memory
    return setup
  }
}
