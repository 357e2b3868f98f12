import Glibc

/// The rig program on a pseudo-terminal of its own, as the leader of a session.
final class RigProcess {
  let terminal: PseudoTerminal
  let pid: pid_t

  /// How a process ended: its exit status, or the signal that killed it.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// The rig is built beside the tests.
  static var path: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (own.lastIndex(of: "/").map { own[...$0] } ?? "") + "TerminalRig"
  }

  /// Runs the rig, or a shell script around it that finds it as `$RIG`.
  init(
    script: String? = nil, environment: [String: String] = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
  ) throws {
    terminal = try PseudoTerminal()
    let arguments = script.map { ["/bin/sh", "-c", $0] } ?? [Self.path]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the session's own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.slavePath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals, and a shell does not.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(0x80 | 0x08))  // POSIX_SPAWN_SETSID and POSIX_SPAWN_SETSIGMASK
    var variables = environment
    variables["RIG"] = Self.path
    variables["PATH"] = "/usr/bin:/bin"
    // The runtime's own crash report would wait for a key.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, &attributes, argv, envp) == 0 else {
      throw PseudoTerminal.Failure(call: "posix_spawn \(arguments[0])")
    }
    pid = child
  }

  /// Waits for the end, and makes one when it does not come in twenty seconds.
  func end() -> End {
    for turn in 0..<1000 where !hasEnded {
      // The line must be read while the program writes its last words.
      if terminal.master < 0 || !terminal.read(milliseconds: 20) { poll(nil, 0, terminal.master < 0 ? 20 : 0) }
      if turn == 999 { kill(pid, SIGKILL) }
    }
    if terminal.master >= 0 { terminal.settle() }
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }

  private var hasEnded: Bool {
    var found = siginfo_t()
    return waitid(P_PID, id_t(pid), &found, WEXITED | WNOHANG | WNOWAIT) == 0 && found.si_signo != 0
  }
}
