/// A terminal in memory for tests: events are scripted, frames are kept and their bytes counted.
package final class MemoryTerminal: Terminal {
  package private(set) var traits: TerminalTraits
  /// Every frame presented, the oldest first.
  package private(set) var frames: [Surface] = []
  /// What was asked for, in order.
  package private(set) var requests: [TerminalRequest] = []
  /// Bytes that each frame would have cost on the wire.
  package private(set) var frameBytes: [Int] = []
  package private(set) var isClosed = false
  /// How often the terminal was handed to another program.
  package private(set) var suspensions = 0
  private var script: [[TerminalEvent]] = []

  package init(size: Size, depth: ColorDepth = .trueColor, glyphs: GlyphSet = .unicode) {
    traits = TerminalTraits(size: size, depth: depth, glyphs: glyphs)
  }

  /// The newest frame.
  package var frame: Surface? { frames.last }

  /// Adds events that the next call of `readEvents` with nothing before it returns together.
  package func feed(_ events: [TerminalEvent]) {
    script.append(events)
  }

  /// Adds keys, each to be read on its own.
  package func press(_ keys: String) {
    for key in KeySequence(keys)?.keys ?? [] { feed([.key(key)]) }
  }

  package func present(_ surface: Surface) {
    guard !isClosed else { return }
    let bytes = FrameEncoder(depth: traits.depth).bytes(from: frames.last, to: surface)
    frameBytes.append(bytes.count)
    frames.append(surface)
  }

  /// The next scripted events; a hang-up when the script is over, so that no test waits for ever.
  package func readEvents(timeout: Duration?) -> [TerminalEvent] {
    guard !script.isEmpty else { return timeout == nil ? [.hangup] : [] }
    let events = script.removeFirst()
    for case .resize(let size) in events { traits.size = size }
    return events
  }

  @discardableResult
  package func send(_ request: TerminalRequest) -> Bool {
    requests.append(request)
    return true
  }

  package func suspend<Result>(_ body: () throws -> Result) rethrows -> Result {
    suspensions += 1
    return try body()
  }

  package func close() {
    isClosed = true
  }
}
