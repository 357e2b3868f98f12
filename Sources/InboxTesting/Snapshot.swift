import Foundation

/// Golden texts beside the tests that hold them: `Snapshots/<test file>/<name>.txt`.
///
/// A text that differs is a failure that shows both. `RECORD_SNAPSHOTS=1` writes the texts anew; a text that is new is written, and fails the
/// run that made it, so that nobody commits one unseen.
package enum Snapshot {
  /// What is wrong with `text`, to be read by a person; nil when it is as recorded.
  package static func difference(_ text: String, named name: String, testFile: String = #filePath) -> String? {
    let file = URL(filePath: testFile)
    let folder = file.deletingLastPathComponent().appending(path: "Snapshots")
      .appending(path: file.deletingPathExtension().lastPathComponent)
    let place = folder.appending(path: "\(name).txt")
    let recorded = try? String(contentsOf: place, encoding: .utf8)
    if recorded == text + "\n" { return nil }
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    if recorded == nil || isRecording {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try (text + "\n").write(to: place, atomically: true, encoding: .utf8)
      } catch {
        return "\(name) cannot be recorded: \(error)"
      }
      return isRecording ? nil : "\(name) is new. It was recorded; look at it, then run again:\n\(text)"
    }
    return "\(name) differs.\n\(lines(of: text, against: recorded ?? ""))"
  }

  /// The lines that differ, recorded above seen.
  private static func lines(of text: String, against recorded: String) -> String {
    let seen = text.split(separator: "\n", omittingEmptySubsequences: false)
    let known = recorded.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var report: [String] = []
    for index in 0..<max(seen.count, known.count) {
      let (old, new) = (known.dropFirst(index).first, seen.dropFirst(index).first)
      guard old != new else { continue }
      report.append("\(index + 1) - \(old ?? "")")
      report.append("\(index + 1) + \(new ?? "")")
    }
    return report.joined(separator: "\n")
  }
}
