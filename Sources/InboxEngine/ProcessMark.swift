import Foundation

/// Names one process among all that may work on a store, so that others can tell when it is gone: the boot of the machine, the space of
/// process numbers, the number, and the moment it began. A number that is used again is not mistaken for it.
package struct ProcessMark: Hashable, Sendable {
  package let text: String

  /// This process. Where the kernel does not say (outside Linux) a mark that is only unique: its leases are waited out.
  package static func current() -> ProcessMark {
    let number = ProcessInfo.processInfo.processIdentifier
    guard let place = place(), let birth = life(of: number)?.birth else { return ProcessMark(text: UUID().uuidString) }
    return ProcessMark(text: "\(place)/\(number)/\(birth)")
  }

  /// Whether the process that signed as `text` has certainly ended. False for all that cannot be known here.
  package static func isGone(_ text: String) -> Bool {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 4, let number = Int32(parts[2]), let place = place() else { return false }
    guard parts[0...1].joined(separator: "/") == place else { return false }
    guard let life = life(of: number) else { return !exists(number) }
    return life.birth != parts[3] || life.hasEnded
  }

  /// The boot and the space of process numbers that we are in.
  private static func place() -> String? {
    guard let boot = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else { return nil }
    guard let space = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid") else {
      return nil
    }
    return boot.trimmingCharacters(in: .whitespacesAndNewlines) + "/" + space
  }

  /// When a process began, in the kernel's ticks, and whether it has ended and only waits to be noticed.
  /// Source: proc_pid_stat(5), fields 3 and 22; the name in field 2 may hold anything, up to the last bracket.
  private static func life(of number: Int32) -> (birth: String, hasEnded: Bool)? {
    guard let line = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return nil }
    guard let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ")
    guard fields.count > 19 else { return nil }
    return (String(fields[19]), fields[0] == "Z" || fields[0] == "X")
  }

  private static func exists(_ number: Int32) -> Bool {
    kill(number, 0) == 0 || errno != ESRCH
  }
}
