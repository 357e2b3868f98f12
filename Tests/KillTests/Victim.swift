import Foundation
import Synchronization

/// A running victim.
final class Victim: Sendable {
  /// How it ended.
  enum End: Equatable {
    case done
    case killed
    /// Not over in time, and killed for that.
    case stuck
    case failed(Int32)
  }

  let number: pid_t
  private let ends: AsyncStream<End>

  /// The program beside the one that runs the tests.
  private static var program: URL {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "KillVictim")
  }

  init(errand: URL) throws {
    let (ends, continuation) = AsyncStream<End>.makeStream()
    self.ends = ends
    let process = Process()
    process.executableURL = Self.program
    process.arguments = [errand.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    process.terminationHandler = { process in
      switch (process.terminationReason, process.terminationStatus) {
      case (.exit, 0): continuation.yield(.done)
      case (.uncaughtSignal, SIGKILL): continuation.yield(.killed)
      case (_, let status): continuation.yield(.failed(status))
      }
      continuation.finish()
    }
    try process.run()
    number = process.processIdentifier
  }

  /// Waits for its end; one that is not over after `limit` is killed, and was stuck.
  func end(within limit: Duration) async -> End {
    let watchdog = Task {
      guard (try? await Task.sleep(for: limit)) != nil else { return false }
      kill(number, SIGKILL)
      return true
    }
    for await end in ends {
      watchdog.cancel()
      return await watchdog.value ? .stuck : end
    }
    watchdog.cancel()
    return .failed(-1)
  }
}
