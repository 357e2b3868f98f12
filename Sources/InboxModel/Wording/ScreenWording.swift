/// Words that several screens share, and what belongs to the drawing rather than to the inbox.
package struct ScreenWording: Sendable {
  /// "4,312".
  package var number: @Sendable (_ value: Int) -> String
  /// An age below a minute.
  package var justNow: String
  /// The question before a command that has none of its own: "Hide 3 conversations?"
  package var question: @Sendable (_ hint: String, _ count: Int) -> String
  /// Something whose place is only about known: "~812".
  package var about: @Sendable (_ text: String) -> String
  /// Folded lines, and the key that shows them.
  package var moreLines: @Sendable (_ count: Int, _ key: String?) -> String
  /// Folded lines that quote somebody, and folded lines that stand above already.
  package var quotedLines: @Sendable (_ count: Int, _ key: String?) -> String
  package var repeatedLines: @Sendable (_ count: Int, _ key: String?) -> String
  package var fewerLines: @Sendable (_ key: String?) -> String
  /// Candidates or rows that do not fit.
  package var more: @Sendable (_ count: Int) -> String
  /// A raw view is shown.
  package var verbatim: String
  /// Panes that can have the focus.
  package var queuePane: String
  /// What came in while somebody writes. `key` sends once it was read; nil as long as it does not.
  package var added: @Sendable (_ news: ComposerNews, _ key: String?) -> String
  /// What has to be mended in a theme.
  package var unknownRole: @Sendable (_ name: String, _ nearest: String?) -> String
  package var unknownColor: @Sendable (_ name: String, _ role: String, _ nearest: String?) -> String
  package var unknownDepth: @Sendable (_ name: String, _ role: String) -> String
  package var unknownTheme: @Sendable (_ name: String, _ heir: String) -> String
  package var themeCircle: @Sendable (_ name: String) -> String
  package var noteAndDone: String
  package var noteLabel: String
  package var replyLabel: String
  package var waitsForConversation: String
  package var scrollsOn: String
  package var history: String
  package var conversations: @Sendable (_ count: Int) -> String
  package var key: String
  package var noKey: String
  package var run: String
  package var complete: String
  package var older: String
  package var toggle: String
  package var apply: String
  package var freeValue: @Sendable (_ text: String) -> String
  package var demo: String
  package var addAccount: String
  package var leave: String
  /// What choosing an entry of the sidebar does.
  package var show: String
  /// How marks are taken away.
  package var unmarks: @Sendable (_ key: String) -> String
  package var nothingToDecide: String
  /// No other conversation belongs with this one.
  package var nothingRelated: String
  /// Several are marked where one is meant.
  package var oneAtATime: String
  package var alreadyDecided: String
  package var lastConversation: String
  package var firstConversation: String
  package var noEarlierWordings: String
  package var noAccountFor: @Sendable (_ platform: String) -> String
  package var tags: String
  package var owner: String
  package var escalateWhy: @Sendable (_ tier: String) -> String
}
