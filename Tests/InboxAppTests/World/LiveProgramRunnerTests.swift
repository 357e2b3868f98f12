import Foundation
import InboxConnect
import Testing

@testable import InboxApp

/// Real programs.
struct LiveProgramRunnerTests {
  private let programs = LiveProgramRunner()

  private func shell(_ line: String, input: String = "", limit: TimeInterval = 600) async throws -> ProgramEnd {
    try await programs.run(["/bin/sh", "-c", line], input: Data(input.utf8), limit: limit)
  }

  @Test func itReadsWhatItIsGivenAndSaysHowItEnded() async throws {
    let large = String(repeating: "0123456789", count: 20_000)
    let end = try await shell("wc -c; echo no >&2; exit 3", input: large)
    #expect(end.status == 3 && end.complaint == "no\n")
    #expect(String(decoding: end.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) == "200000")
  }

  @Test func oneThatReadsNothingIsNoProblem() async throws {
    #expect(try await shell("exit 0", input: String(repeating: "x", count: 1 << 20)) == ProgramEnd(status: 0))
  }

  @Test func oneThatHangsIsStoppedWithAllThatItBegan() async throws {
    let mark = NSTemporaryDirectory() + "moot-hang-" + UUID().uuidString
    defer { unlink(mark) }
    await #expect(throws: ProgramFailure.hung) {
      _ = try await shell("trap '' TERM; (sleep 600; touch '\(mark)') & sleep 600; touch '\(mark)'", limit: 0.2)
    }
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func oneThatNeverStopsTalkingIsStopped() async throws {
    await #expect(throws: ProgramFailure.hung) { _ = try await shell("yes") }
  }

  @Test func oneThatIsNotThereSaysSo() async throws {
    await #expect(
      throws: ProgramFailure.notStarted(reason: "no such program, or it may not be run: /nowhere/sendmail")
    ) {
      _ = try await programs.run(["/nowhere/sendmail"], input: Data(), limit: 5)
    }
  }
}
