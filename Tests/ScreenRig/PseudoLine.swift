import Glibc

/// Both ends of a pseudo-terminal in one process: the program draws on one, and what it sent is read from the other.
final class PseudoLine {
  let slave: Int32
  private let master: Int32

  init?(columns: Int, rows: Int) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, locked): (Int32, Int32) = (0, 0)
    // TIOCSPTLCK and TIOCGPTN of Linux: what unlockpt() and ptsname() do.
    guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      return nil
    }
    slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { return nil }
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// All that was written since the last call: reads up to a mark that is written after it. A line holds only some kilobytes,
  /// so it must be read after every frame.
  func take() -> [UInt8] {
    let mark: [UInt8] = [0x05, 0x06, 0x05]
    _ = write(slave, mark, mark.count)
    var bytes: [UInt8] = []
    while !bytes.suffix(mark.count).elementsEqual(mark) {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
    return bytes.dropLast(mark.count)
  }
}
