import InboxModel

/// How a conversation is to be laid out. Whatever changes the lines is in here, so that equal options mean equal lines.
struct ReaderOptions: Hashable, Sendable {
  var width: Int
  /// The whole screen rather than the preview.
  var isFull: Bool
  /// Hostile text with everything hidden spelled out.
  var isVerbatim = false
  var showsEarlierWordings = false
  /// Long messages that are shown whole.
  var unfolded: Set<ID<Message>> = []
  /// Counts the loads, so that new contents are new options.
  var version = 0
  var theme = ""
  /// What the ages and countdowns in it were made for, in whole seconds or minutes.
  var moment = 0
  /// What was searched for.
  var highlight = SearchHighlight()
  /// How many others are writing in it.
  var others = 0

  /// Lines after which a long message is folded.
  var fold: Int { isFull ? 24 : 10 }
  /// Lines of text are no wider than this, for the eye; two columns at the right are left to the marks of scrolling.
  var measure: Int { min(width - 2, 92) }
}
