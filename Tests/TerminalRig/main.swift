// A tiny full-screen program for the tests of the terminal: shows what it was told, and dies in several ways.

import Glibc
import TerminalKit
import TerminalNcurses

/// Reads the few settings that matter out of the environment.
func environment(_ names: [String]) -> [String: String] {
  var found: [String: String] = [:]
  for name in names {
    if let value = getenv(name) { found[name] = String(cString: value) }
  }
  return found
}

/// The lines on the screen: the newest events.
struct Rig {
  var events: [String] = []
  var isRunning = true

  mutating func take(_ event: TerminalEvent, _ terminal: NcursesTerminal) {
    events.append("<\(event)>")
    switch event {
    case .hangup: isRunning = false
    case .key(.character("q")): isRunning = false
    case .key(.character("a")): abort()
    case .key(.character("t")): fatalError("on purpose")
    case .key(.character("s")): raise(SIGSEGV)
    case .key(.character("z")): terminal.send(.stop)
    case .key(.character("c")): terminal.send(.copy("hello"))
    case .key(.character("T")): terminal.send(.title("a\u{1B}]0;b\u{07}c"))
    case .key(.character("e")):
      let status = terminal.suspend { system("stty -a | grep -q ' icanon' && printf LENT") }
      events.append("<status \(status)>")
    case .key(.character("m")): terminal.send(.mouse(true))
    case .key(.character("w")): wake(terminal.waker)
    default: break
    }
  }

  func wake(_ waker: TerminalWaker) {
    for _ in 0..<1000 { waker.wake() }
  }

  func frame(_ terminal: NcursesTerminal) -> Surface {
    var surface = Surface(size: terminal.size, glyphs: terminal.traits.glyphs)
    surface.box(surface.bounds)
    surface.put(
      "ready \(terminal.size.width)x\(terminal.size.height) \(terminal.traits.depth) 日本é", at: Point(x: 2, y: 1))
    surface.put(terminal.traits.notice ?? "no notice", at: Point(x: 2, y: 2))
    for (row, event) in events.suffix(max(0, surface.size.height - 4)).enumerated() {
      surface.put(event, at: Point(x: 2, y: 3 + row))
    }
    return surface
  }

  mutating func run() {
    do {
      let names = ["TERM", "COLORTERM", "NO_COLOR"]
      let terminal = try NcursesTerminal(options: TerminalOptions(environment: environment(names)))
      while isRunning {
        terminal.present(frame(terminal))
        for event in terminal.readEvents(timeout: nil) { take(event, terminal) }
      }
      terminal.close()
      exit(0)
    } catch {
      let line = Array("\(error)\n".utf8)
      _ = write(2, line, line.count)
      exit(2)
    }
  }
}

var rig = Rig()
rig.run()
