import InboxModel
import TerminalKit

/// Makes the lines of help from the movement table, the command table and the query language's fields.
struct HelpCatalog {
  let desk: Desk

  var entries: [HelpPanel.Entry] {
    let words = desk.house.wording.help
    var entries = section(words.moving, movements)
    for group in CommandRow.Group.allCases {
      entries += section(title(of: group), CommandTable.rows.filter { $0.group == group }.flatMap(lines))
    }
    entries += section(words.signs, signs)
    let fields = words.fields.sorted { $0.key < $1.key }.map { field in
      HelpPanel.Entry(key: "/", name: "\(field.key):", words: field.value)
    }
    let flags = QueryFlag.allCases.map { HelpPanel.Entry(key: "/", name: "is:\($0.rawValue)", words: words.flags($0)) }
    let introduction = HelpPanel.Entry(key: "", name: "", words: words.queryIntroduction)
    entries += section(words.queries, [introduction] + fields + flags)
    return Array(entries.dropFirst())
  }

  private func section(_ title: String, _ lines: [HelpPanel.Entry]) -> [HelpPanel.Entry] {
    let blank = HelpPanel.Entry(key: "", name: "", words: "")
    return [blank, HelpPanel.Entry(key: "", name: title, words: "", isHeading: true)] + lines
  }

  private func title(of group: CommandRow.Group) -> String {
    let words = desk.house.wording.help
    return switch group {
    case .answering: words.answering
    case .sorting: words.sorting
    case .moderating: words.moderating
    case .housekeeping: words.housekeeping
    }
  }

  private var movements: [HelpPanel.Entry] {
    Movement.allCases.map { movement in
      let keys = desk.keys.names(of: .move(movement)).joined(separator: ", ")
      return HelpPanel.Entry(key: keys, name: "", words: desk.words(for: .move(movement)))
    }
  }

  /// A command's own line, and one for each key that types it with arguments.
  private func lines(_ row: CommandRow) -> [HelpPanel.Entry] {
    let words = desk.house.wording.commands
    let summary = words.words[row.name]?.summary ?? ""
    let key = desk.keys.names(of: .line(row.name)).joined(separator: ", ")
    let usage = row.usage(words.argument)
    let own = HelpPanel.Entry(key: key, name: usage, words: summary)
    let special = desk.keys.lines.filter { $0.hasPrefix(row.name + " ") && row.name != "view" }
    return [own]
      + special.map { HelpPanel.Entry(key: desk.keys.name(of: $0) ?? "", name: $0, words: words.hint(for: $0)) }
  }
}
