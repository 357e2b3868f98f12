import Foundation
import InboxModel
import Testing

/// The README says what the program does.
struct ReadmeTests {
  private func readme() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The table of keys, as the command and movement tables have it.
  private var table: String {
    var rows = ["| keys | do |", "|---|---|"]
    for row in MovementTable.rows {
      let keys = row.keys.map { "`\($0)`" }.joined(separator: " ")
      rows.append("| \(keys) | \(row.name.replacing("-", with: " ")) |")
    }
    for row in CommandTable.rows where !row.keys.isEmpty {
      if row.name == "view" {
        rows.append("| `1`…`9` | `view` N |")
        continue
      }
      for binding in row.keys {
        // A bar ends a cell, in code too.
        rows.append("| `\(binding.keys.replacing("|", with: "\\|"))` | `\(binding.line)` |")
      }
    }
    return rows.joined(separator: "\n")
  }

  @Test func theTableOfKeysIsThatOfTheProgram() throws {
    let text = try readme()
    let begin = try #require(text.range(of: "<!-- keys: begin -->\n"))
    let end = try #require(text.range(of: "\n<!-- keys: end -->"))
    #expect(String(text[begin.upperBound..<end.lowerBound]) == table)
  }

  @Test func theLicenceStandsWholeAtTheEnd() throws {
    let text = try readme()
    #expect(text.contains("\n## Licence\n\nMIT License\n"))
    #expect(text.hasSuffix("OR OTHER DEALINGS IN THE SOFTWARE.\n"))
  }
}
