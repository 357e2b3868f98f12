import InboxModel
import TerminalKit

/// All that is known of one command: what help shows to somebody who types its name.
struct HelpCard: Hashable, Sendable {
  let name: String
  /// Its usage, what it does, what it is for, and why it can do nothing here.
  let paragraphs: [String]
  let options: [HelpPanel.Entry]

  init(_ row: CommandRow, _ wording: Wording, keys: [String], refusal: String?) {
    let (words, help) = (wording.commands, wording.help)
    name = row.name
    var lines = [row.usage(words.argument), words.words[row.name]?.summary ?? ""]
    if !keys.isEmpty { lines.append(help.onKeys(keys)) }
    if !row.aliases.isEmpty { lines.append(help.aliases(row.aliases)) }
    lines.append([help.scope(row.scope), help.reversibility(row.reversibility)].joinedSentences)
    if let refusal { lines.append(help.refused(refusal)) }
    paragraphs = lines.filter { !$0.isEmpty }
    options = row.options.map { option in
      let value = option.value.map { " \(words.argument($0))" } ?? ""
      return HelpPanel.Entry(key: "--\(option.name)\(value)", name: "", words: words.options[option.name] ?? "")
    }
  }

  /// Its lines, none wider than `width` cells.
  func entries(width: Int) -> [HelpPanel.Entry] {
    let lines = paragraphs.map { paragraph in
      TextWrap.wrap(paragraph, width: width).map { HelpPanel.Entry(key: "", name: "", words: $0) }
    }
    let heading = HelpPanel.Entry(key: "", name: name, words: "", isHeading: true)
    return [heading] + Array(lines.prefix(2).joined()) + options + Array(lines.dropFirst(2).joined())
  }
}

extension HelpCard {
  /// The cards of all commands, by each of their names. `refusal` says why a line cannot be run here and now.
  static func all(_ desk: Desk, refusal: (_ line: String) -> String?) -> [String: HelpCard] {
    var cards: [String: HelpCard] = [:]
    for row in CommandTable.rows {
      let card = HelpCard(
        row, desk.house.wording, keys: desk.keys.names(of: .line(row.name)), refusal: refusal(row.name))
      for name in [row.name] + row.aliases { cards[name] = card }
    }
    return cards
  }
}

extension [String] {
  fileprivate var joinedSentences: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
