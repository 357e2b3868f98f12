import Foundation
import Testing

/// The screens through ncurses onto a real line, in a process of their own: ncurses has one screen per process.
@Suite struct RealLineTests {
  /// The rig is built beside the tests.
  private static let rig = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "ScreenRig")

  private func lines(_ command: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = Self.rig
    process.arguments = [command]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: rig.path())))
  func aStepOfTheCursorIsOneSmallWriteInEveryTheme() throws {
    let lines = try lines("steps")
    #expect(lines.count == 12)
    for line in lines {
      let match = try #require(
        line.firstMatch(of: /step ([0-9]+) scroll ([0-9]+) rest [0-9]+ frames ([0-9]+) steps ([0-9]+)/))
      let numbers = try [match.1, match.2, match.3, match.4].map { try #require(Int($0)) }
      #expect(numbers[0] > 0 && numbers[0] <= 250, "\(line)")
      #expect(numbers[1] <= 2100, "\(line)")
      #expect(numbers[2] == 1, "\(line)")
      #expect(numbers[3] > 40, "\(line)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: rig.path())))
  func hostileWordsComeThroughNcursesAsText() throws {
    #expect(try lines("siege") == Array(repeating: "held", count: 18))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: rig.path())))
  func aTerminalShowsWhatWasDrawnWhateverHappened() throws {
    #expect(try lines("mirror") == Array(repeating: "true", count: 24))
  }
}
