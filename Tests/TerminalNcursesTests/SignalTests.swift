import Glibc
import Testing

@testable import TerminalNcurses

/// The rig program is run on a terminal of its own and ended in every way there is.
@Suite("Leaving the terminal", .serialized)
struct SignalTests {
  private func started(_ environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]) throws
    -> RigProcess
  {
    let rig = try RigProcess(environment: environment)
    try #require(rig.terminal.waits(for: "ready"), "no first frame; is TerminalRig built?")
    #expect(!rig.terminal.isCooked)
    return rig
  }

  private func leftSane(_ rig: RigProcess) -> Bool {
    rig.terminal.isCooked && rig.terminal.output.contains(Array(TerminalSequences.leave.utf8))
  }

  @Test("Signals to end save and restore", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func ending(signal: Int32) throws {
    let rig = try started()
    kill(rig.pid, signal)
    #expect(rig.end() == .exit(0))
    #expect(leftSane(rig))
  }

  @Test("Crashes restore, then take their course", arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func crashing(signal: Int32) throws {
    let rig = try started()
    kill(rig.pid, signal)
    #expect(rig.end() == .signal(signal))
    #expect(leftSane(rig))
  }

  @Test("So do faults of its own", arguments: [("a", SIGABRT), ("s", SIGSEGV)])
  func faults(key: String, signal: Int32) throws {
    let rig = try started()
    rig.terminal.type(key)
    #expect(rig.end() == .signal(signal))
    #expect(leftSane(rig))
  }

  @Test("A trap in Swift restores")
  func trap() throws {
    let rig = try started()
    rig.terminal.type("t")
    let end = rig.end()
    #expect(end == .signal(SIGILL) || end == .signal(SIGTRAP))
    #expect(leftSane(rig))
  }

  @Test("A dropped line ends the program by itself")
  func hangUp() throws {
    let rig = try started()
    rig.terminal.hangUp()
    #expect(rig.end() == .exit(0))
  }

  @Test("Stopping hands the terminal to the shell, going on takes it back", arguments: ["z", "signal"])
  func stopping(way: String) throws {
    let rig = try RigProcess(script: "set -m; $RIG; echo STOPPED $?; fg; echo OVER")
    try #require(rig.terminal.waits(for: "ready"))
    let start = rig.terminal.output.count
    if way == "z" { rig.terminal.type("z") } else { kill(try child(of: rig.pid), SIGTSTP) }
    #expect(rig.terminal.waits(for: "STOPPED 148", after: start))
    #expect(rig.terminal.output.dropFirst(start).contains(Array(TerminalSequences.leave.utf8)))
    #expect(rig.terminal.waits(for: TerminalSequences.enter, after: start))
    #expect(rig.terminal.waits(for: "<resumed>", after: start))
    rig.terminal.type("q")
    #expect(rig.terminal.waits(for: "OVER", after: start))
    #expect(rig.end() == .exit(0))
    #expect(rig.terminal.isCooked)
  }

  @Test("The mouse is let go at every way out, and taken again after a stop")
  func mouse() throws {
    #expect(TerminalSequences.leave.contains(TerminalSequences.mouseOff))
    let rig = try RigProcess(script: "set -m; $RIG; echo STOPPED $?; fg; echo OVER")
    try #require(rig.terminal.waits(for: "ready"))
    rig.terminal.type("m")
    #expect(rig.terminal.waits(for: TerminalSequences.mouseOn))
    let start = rig.terminal.output.count
    rig.terminal.type("z")
    #expect(rig.terminal.waits(for: "STOPPED 148", after: start))
    #expect(rig.terminal.output.dropFirst(start).contains(Array(TerminalSequences.mouseOff.utf8)))
    #expect(rig.terminal.waits(for: TerminalSequences.mouseOn, after: start))
    rig.terminal.type("q")
    #expect(rig.terminal.waits(for: "OVER", after: start))
    #expect(rig.end() == .exit(0))
  }

  /// The only child of a shell.
  private func child(of pid: pid_t) throws -> pid_t {
    let file = try #require(fopen("/proc/\(pid)/task/\(pid)/children", "r"))
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    let text = try #require(fgets(&line, 64, file).map { String(cString: $0) })
    return try #require(pid_t(text.split(separator: " ").first ?? ""))
  }

  @Test("Another program gets the terminal as the shell left it")
  func lending() throws {
    let rig = try started()
    let start = rig.terminal.output.count
    rig.terminal.type("e")
    #expect(rig.terminal.waits(for: "LENT", after: start))
    #expect(rig.terminal.waits(for: "<status 0>", after: start))
    #expect(!rig.terminal.isCooked)
    rig.terminal.type("q")
    #expect(rig.end() == .exit(0))
  }

  @Test("Without a UTF-8 locale lines are ASCII and text is still itself")
  func plainLocale() throws {
    let rig = try started(["TERM": "xterm-256color", "LANG": "C"])
    let text = String(decoding: rig.terminal.takeOutput(), as: UTF8.self)
    #expect(text.contains("+--"))
    #expect(text.contains("日本é"))
    rig.terminal.type("q")
    #expect(rig.end() == .exit(0))
  }

  @Test("An unknown terminal is drawn on, with a notice")
  func unknownTerminal() throws {
    let rig = try started(["TERM": "xterm-marvel", "LANG": "C.UTF-8"])
    #expect(rig.terminal.waits(for: "is not known here"))
    rig.terminal.type("q")
    #expect(rig.end() == .exit(0))
  }

  @Test("A terminal without a screen gets one line", arguments: [["TERM": "dumb"], [:]])
  func noScreen(environment: [String: String]) throws {
    let rig = try RigProcess(environment: environment)
    #expect(rig.end() == .exit(2))
    let text = String(decoding: rig.terminal.output, as: UTF8.self)
    #expect(text.hasPrefix("the full-screen interface"))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test("Title and clipboard go out between frames")
  func extras() throws {
    let rig = try started()
    rig.terminal.type("Tc")
    #expect(rig.terminal.waits(for: "\u{1B}]2;ac\u{7}"))
    #expect(rig.terminal.waits(for: "\u{1B}]52;c;aGVsbG8=\u{7}"))
    rig.terminal.type("q")
    #expect(rig.end() == .exit(0))
  }
}
