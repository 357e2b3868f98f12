import Foundation

/// The built `moot`, beside the tests.
enum BuiltProgram {
  /// How a run ended.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String
  }

  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "moot").path()
  }()

  /// Runs a shell line in which `$MOOT` is the program, in a folder of its own; its input is empty.
  static func shell(_ line: String, folder: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = environment(folder: folder)
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nobody has to drain them.
    let (output, complaints) = (folder + "/stdout", folder + "/stderr")
    for file in [output, complaints] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: complaints)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      complaints: try String(contentsOfFile: complaints, encoding: .utf8))
  }

  static func environment(folder: String) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder, "XDG_CONFIG_HOME": folder,
      "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder, "LANG": "C.UTF-8", "MOOT": path, "MOOT_MEMBER": "ana",
      "TMPDIR": folder,
    ]
  }
}
