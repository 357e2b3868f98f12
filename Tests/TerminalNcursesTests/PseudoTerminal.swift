import Glibc

/// A pseudo-terminal: the tests hold the end where a person would sit.
final class PseudoTerminal {
  /// Why there is no pseudo-terminal or no program on it.
  struct Failure: Error {
    let call: String
  }

  private(set) var master: Int32
  let slave: Int32
  let slavePath: String
  private(set) var output: [UInt8] = []

  init(columns: Int = 80, rows: Int = 24) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, locked): (Int32, Int32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN of Linux: what unlockpt() and ptsname() do.
    guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw Failure(call: "open /dev/ptmx")
    }
    slavePath = "/dev/pts/\(number)"
    slave = open(slavePath, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure(call: "open \(slavePath)") }
    resize(columns: columns, rows: rows)
  }

  deinit {
    hangUp()
    close(slave)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the person's end: the line drops.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Whether the line echoes and edits, as a shell leaves it.
  var isCooked: Bool {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted && settings.c_oflag & tcflag_t(OPOST) != 0
  }

  /// Reads what is there now, waiting at most so long for the first byte; false when nothing came.
  @discardableResult
  func read(milliseconds: Int32 = 0) -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    output += bytes.prefix(count)
    return true
  }

  /// Reads until the output after `start` contains a text; false when it never does.
  func waits(for text: String, after start: Int = 0) -> Bool {
    let wanted = Array(text.utf8)
    for _ in 0..<100 {
      if output.dropFirst(start).contains(wanted) { return true }
      if !read(milliseconds: 5000) { return false }
    }
    return false
  }

  /// Takes away all that was written before. What is written to a line arrives a little later, so an end mark is written
  /// after it and waited for.
  func takeOutput() -> [UInt8] {
    settle()
    defer { output = [] }
    return output
  }

  /// Reads all that was written before.
  func settle() {
    let mark: [UInt8] = [0x05, 0x06, 0x05]
    _ = write(slave, mark, mark.count)
    while !output.suffix(mark.count).elementsEqual(mark), read(milliseconds: 5000) {}
    if output.suffix(mark.count).elementsEqual(mark) { output.removeLast(mark.count) }
  }
}

extension Collection where Element == UInt8 {
  /// Whether these bytes occur in a row.
  func contains(_ wanted: [UInt8]) -> Bool {
    let bytes = Array(self)
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
