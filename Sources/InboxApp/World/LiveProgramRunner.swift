import Foundation
import InboxConnect
import Subprocess
import SystemPackage

/// Runs programs in a session of their own, without the terminal. What they read comes from a file without a name, so that one which reads
/// nothing disturbs nobody.
struct LiveProgramRunner: ProgramRunner {
  /// Bytes; a program that prints more is stopped.
  private static let mostOutput = 1 << 20

  /// How a race with the clock ended.
  private enum End: Sendable {
    case ended(Result<ProgramEnd, ProgramFailure>)
    case late
  }

  func run(
    _ words: [String], input: Data, limit: TimeInterval
  ) async throws(ProgramFailure) -> ProgramEnd {
    guard let program = words.first else { throw .notStarted(reason: "no program") }
    let paper = try Self.paper(input)
    let arguments = Array(words.dropFirst())
    let end = await withTaskGroup(of: End.self) { group in
      group.addTask { .ended(await Self.run(program, arguments, paper)) }
      group.addTask {
        try? await Task.sleep(for: .seconds(limit))
        return .late
      }
      defer { group.cancelAll() }
      return await group.next() ?? .late
    }
    switch end {
    case .ended(let result): return try result.get()
    case .late: throw .hung
    }
  }

  private static func run(
    _ program: String, _ arguments: [String], _ paper: FileDescriptor
  ) async -> Result<ProgramEnd, ProgramFailure> {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), platformOptions: options,
        input: .fileDescriptor(paper, closeAfterSpawningProcess: true), output: .bytes(limit: mostOutput),
        error: .bytes(limit: mostOutput))
      let status: Int32 =
        switch result.terminationStatus {
        case .exited(let code): code
        case .signaled(let number): 128 + number
        }
      return .success(
        ProgramEnd(
          status: status, output: Data(result.standardOutput),
          complaint: String(decoding: result.standardError, as: UTF8.self)))
    } catch let error as SubprocessError where error.code == .spawnFailed || error.code == .executableNotFound {
      return .failure(.notStarted(reason: "no such program, or it may not be run: \(program)"))
    } catch {
      // It ran, and was stopped: because it printed too much, or because nobody waits for it any more.
      return .failure(.hung)
    }
  }

  /// A file without a name that reads as `input`.
  private static func paper(_ input: Data) throws(ProgramFailure) -> FileDescriptor {
    let name = NSTemporaryDirectory() + "moot-" + UUID().uuidString
    do {
      let paper = try FileDescriptor.open(
        FilePath(name), .readWrite, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
      unlink(name)
      try paper.closeAfterFailure {
        try paper.writeAll(input)
        try paper.seek(offset: 0, from: .start)
      }
      return paper
    } catch {
      throw .notStarted(reason: "no room for its input in \(NSTemporaryDirectory())")
    }
  }
}

extension FileDescriptor {
  /// Does `work`; closes the file if that fails.
  fileprivate func closeAfterFailure(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      try? close()
      throw error
    }
  }
}
