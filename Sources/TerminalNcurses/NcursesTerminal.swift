import CNcurses
package import TerminalKit

/// A real terminal, drawn by ncurses.
///
/// ncurses draws into memory; each frame passes `FrameGate` and reaches the terminal in one write, so that a frame is never
/// seen half done and nothing but text, moves and styles can be in it.
package final class NcursesTerminal: Terminal {
  package private(set) var traits: TerminalTraits
  /// Bytes and writes so far, frames only.
  package private(set) var traffic = FrameTraffic()

  private let choice: TerminalChoice
  private var frames: FrameStore
  private(set) var gate: FrameGate
  private var decoder = InputDecoder()
  private var cursorIsShown = false
  private var mouseIsOn = false
  private var needsAll = true
  private var isOpen = true
  private var isGone = false
  /// Events that came about outside `readEvents`.
  private var queued: [TerminalEvent] = []

  /// A paste whose end does not come in this time after its last character has ended.
  private static let pasteRest: Duration = .seconds(2)
  /// Shorter frames arrive in one piece anyway.
  private static let shortFrame = 64

  /// Takes over the terminal on these descriptors. One at a time in a process.
  package init(options: TerminalOptions, input: Int32 = 0, output: Int32 = 1) throws(TerminalOpenError) {
    let opened = cn_tty_open(input, output)
    guard opened == 0 else { throw opened == -1 ? .notATerminal : .unavailable }
    let locale = Int(cn_locale_setup())
    guard let choice = TerminalChoice(options: options, describe: TerminalChoice.Description.init(named:)) else {
      cn_tty_close()
      throw .cannotDraw(term: options.environment["TERM"] ?? "")
    }
    var (rows, columns): (Int32, Int32) = (24, 80)
    _ = cn_tty_size(&rows, &columns)
    let farewell = Array((choice.hasAlternateScreen ? "" : TerminalSequences.clear).utf8) + TerminalSequences.leave.utf8
    guard cn_signals_open(farewell, farewell.count) == 0,
      cn_screen_open(choice.drawTerm, choice.keyTerm, rows, columns) == 0
    else {
      cn_signals_close()
      cn_tty_close()
      throw .unavailable
    }
    self.choice = choice
    frames = FrameStore(
      penCapacity: Int(cn_pen_count()), depth: choice.depth, isASCIIOnly: locale == CN_LOCALE_BYTES)
    gate = FrameGate(depth: choice.depth)
    let isUnicode = locale == CN_LOCALE_UTF8 && !options.prefersASCII
    traits = TerminalTraits(
      size: Size(width: Int(columns), height: Int(rows)), depth: choice.depth, glyphs: isUnicode ? .unicode : .ascii,
      notice: choice.notice)
    enter()
  }

  deinit {
    close()
  }

  /// Ends `readEvents` from any thread.
  package var waker: TerminalWaker { TerminalWaker { cn_wake() } }

  package func present(_ surface: Surface) {
    guard isOpen, !isGone else { return }
    if frames.update(surface) { needsAll = true }
    cn_screen_set_cursor(Int32(surface.cursor?.y ?? -1), Int32(surface.cursor?.x ?? 0))
    var count = 0
    let start = cn_screen_render(needsAll, &count)
    needsAll = false
    var bytes: [UInt8] = []
    gate.pass(Array(UnsafeBufferPointer(start: start, count: count)), pens: frames.pens, into: &bytes)
    gate.finish(into: &bytes)
    showCursor(surface.cursor != nil, around: &bytes)
    guard !bytes.isEmpty else { return }
    if bytes.count > Self.shortFrame {
      bytes = TerminalSequences.frameStart + bytes + TerminalSequences.frameEnd
    }
    traffic.note(bytes.count)
    write(bytes)
  }

  /// Shows the cursor after the frame, hides it before.
  private func showCursor(_ isShown: Bool, around bytes: inout [UInt8]) {
    guard isShown != cursorIsShown else { return }
    cursorIsShown = isShown
    bytes = isShown ? bytes + TerminalSequences.showCursor : TerminalSequences.hideCursor + bytes
  }

  package func readEvents(timeout: Duration?) -> [TerminalEvent] {
    guard isOpen, !isGone else { return [.hangup] }
    var events = queued
    queued = []
    let limit = decoder.isPasting ? min(timeout ?? Self.pasteRest, Self.pasteRest) : timeout
    let result = Int(cn_wait(events.isEmpty ? limit.map(\.wholeMilliseconds) ?? -1 : 0))
    if result == 0 { decoder.endPaste(into: &events) }
    if result & CN_WAIT_INPUT != 0 { drain(into: &events) }
    takeSignals(into: &events)
    if result & CN_WAIT_GONE != 0 {
      isGone = true
      decoder.endPaste(into: &events)
      events.append(.hangup)
    }
    return events
  }

  /// Reads all that has been typed. A long paste is taken in pieces, so that resizes and signals come through.
  private func drain(into events: inout [TerminalEvent]) {
    for _ in 0..<65_536 {
      let unit = InputDecoder.Unit(cn_read())
      decoder.take(unit, into: &events)
      if unit == .pause { return }
    }
  }

  private func takeSignals(into events: inout [TerminalEvent]) {
    let signals = Int(cn_signals_take())
    guard signals != 0 else { return }
    if signals & CN_SIGNAL_END != 0 { events.append(.hangup) }
    if signals & CN_SIGNAL_STOP != 0 {
      stop(group: false)
    } else if signals & CN_SIGNAL_CONTINUE != 0 {
      enter()
      queued.append(.resumed)
    }
    if let size = takeSize() { queued.append(.resize(size)) }
    events += queued
    queued = []
    if signals & CN_SIGNAL_WAKE != 0 { events.append(.wake) }
  }

  /// The new size, if it changed.
  private func takeSize() -> Size? {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard cn_tty_size(&rows, &columns) else { return nil }
    let size = Size(width: Int(columns), height: Int(rows))
    guard size != traits.size else { return nil }
    traits.size = size
    cn_screen_resize(rows, columns)
    needsAll = true
    return size
  }

  @discardableResult
  package func send(_ request: TerminalRequest) -> Bool {
    guard isOpen, !isGone else { return false }
    switch request {
    case .title(let text):
      guard choice.hasWindow else { return false }
      write(TerminalSequences.title(text))
    case .bell: write(TerminalSequences.bell)
    case .copy(let text):
      guard let bytes = TerminalSequences.copy(text) else { return false }
      write(bytes)
    case .mouse(let isOn):
      mouseIsOn = isOn
      write(Array((isOn ? TerminalSequences.mouseOn : TerminalSequences.mouseOff).utf8))
    case .repaint: needsAll = true
    case .stop: stop(group: true)
    }
    return true
  }

  package func suspend<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen, !isGone else { return try body() }
    leave()
    cn_signals_lend(true)
    defer {
      cn_signals_lend(false)
      cn_tty_drain()
      enter()
      if let size = takeSize() { queued.append(.resize(size)) }
    }
    return try body()
  }

  package func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    cn_screen_close()
    cn_signals_close()
    cn_tty_close()
  }

  private func stop(group: Bool) {
    leave()
    cn_signals_stop(group)
    enter()
    queued.append(.resumed)
    if let size = takeSize() { queued.append(.resize(size)) }
  }

  private func enter() {
    _ = cn_tty_raw()
    write(Array(TerminalSequences.enter.utf8))
    if choice.hasWindow { write(Array(TerminalSequences.askAppearance.utf8)) }
    if mouseIsOn { write(Array(TerminalSequences.mouseOn.utf8)) }
    gate.reset()
    cursorIsShown = false
    needsAll = true
  }

  private func leave() {
    if !choice.hasAlternateScreen { write(Array(TerminalSequences.clear.utf8)) }
    write(Array(TerminalSequences.leave.utf8))
    cn_tty_restore()
  }

  private func write(_ bytes: [UInt8]) {
    guard !isGone else { return }
    if !cn_tty_write(bytes, bytes.count) { isGone = true }
  }
}

extension Duration {
  /// Rounded up, so that a wait is never too short; at most a day.
  fileprivate var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds < 86_400 else { return 86_400_000 }
    return max(0, Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
  }
}
