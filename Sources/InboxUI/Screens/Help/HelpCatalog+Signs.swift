import InboxModel
import TerminalKit

extension HelpCatalog {
  /// What the signs in rows and beside accounts say, in the order in which the eye meets them.
  var signs: [HelpPanel.Entry] {
    Self.signs.map { name, symbol, before in
      let sign = before + (symbol.map { desk.glyphs($0) } ?? "")
      return HelpPanel.Entry(key: sign, name: "", words: desk.house.wording.help.signMeanings[name] ?? name)
    }
  }

  /// By the names of their meanings; a text stands before the symbol, or alone.
  static let signs: [(name: String, symbol: Symbol?, before: String)] = [
    ("cursor", .bar, ""),
    ("urgent", .urgentBar, ""),
    ("high", .highBar, ""),
    ("marked", .check, ""),
    ("rating", .star, "2"),
    ("comment", MessageKind.comment.symbol, ""),
    ("mention", MessageKind.mention.symbol, ""),
    ("direct", MessageKind.direct.symbol, ""),
    ("chat", MessageKind.chat.symbol, ""),
    ("post", MessageKind.post.symbol, ""),
    ("bold", nil, "Ann"),
    ("count", nil, "Ann 3"),
    ("tag", nil, "#bug"),
    ("owner", nil, "@ann"),
    ("escalated", .flag, ""),
    ("draft", .comment, ""),
    ("leaving", .arrowUp, ""),
    ("rejected", .cross5, ""),
    ("unsure", nil, "?"),
    ("age", nil, "3h"),
    ("account-ok", AccountHealth.ok.symbol, ""),
    ("account-limited", .halfDot, ""),
    ("account-down", .ring, ""),
    ("account-sign-in", nil, "!"),
  ]
}
