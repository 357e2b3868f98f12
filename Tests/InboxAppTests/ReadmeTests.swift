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
      // A backtick stands between two of them.
      let keys = row.keys.map { $0 == "`" ? "`` ` ``" : "`\($0)`" }.joined(separator: " ")
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

  /// The commands, as help words them.
  private var commands: String {
    let words = Wording.english.commands
    let rows = CommandTable.rows.map { row in
      let usage = row.usage(words.argument).replacing("|", with: "\\|")
      let undo =
        switch row.reversibility {
        case .always: row.name == "person" ? "yes; `erase` never" : "yes"
        case .withinUndoWindow: "until it leaves"
        case .ifPlatformCan: "where the platform can"
        case .never: "no"
        case .changesNothing: ""
        }
      return "| `\(usage)` | \(words.words[row.name]?.summary ?? "") | \(undo) |"
    }
    return (["| command | does | undo |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private func table(_ name: String) throws -> String {
    let text = try readme()
    let begin = try #require(text.range(of: "<!-- \(name): begin -->\n"))
    let end = try #require(text.range(of: "\n<!-- \(name): end -->"))
    return String(text[begin.upperBound..<end.lowerBound])
  }

  @Test func theTableOfKeysIsThatOfTheProgram() throws { #expect(try table("keys") == table) }

  @Test func theTableOfCommandsIsThatOfTheProgram() throws {
    let written = try table("commands")
    #expect(written == commands)
  }

  @Test func everyQueryInTheTableIsReadAndEveryFieldStandsThere() throws {
    let rows = try table("queries").split(separator: "\n").dropFirst(2)
    let queries = try rows.flatMap { row -> [String] in
      let cell = try #require(row.split(separator: "|", omittingEmptySubsequences: true).first)
      return cell.split(separator: "`").map(String.init).filter { !$0.allSatisfy { $0 == " " } }
    }
    #expect(queries.count > 60)
    for query in queries {
      let read = try QueryParser.parse(query)
      #expect(try QueryParser.parse(QueryPrinter.text(read)) == read)
    }
    for field in QueryFieldTable.rows {
      #expect(queries.contains { $0.contains("\(field.name):") }, "\(field.name)")
    }
    for flag in QueryFlag.allCases { #expect(queries.contains("is:\(flag.rawValue)"), "\(flag)") }
  }

  @Test func theLicenceStandsWholeAtTheEnd() throws {
    let text = try readme()
    #expect(text.contains("\n## Licence\n\nMIT License\n"))
    #expect(text.hasSuffix("OR OTHER DEALINGS IN THE SOFTWARE.\n"))
  }
}
