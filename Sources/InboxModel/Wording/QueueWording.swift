/// The queue, its sidebar and its rows.
package struct QueueWording: Sendable {
  /// Headings of the sidebar.
  package var views: String
  package var accounts: String
  package var saved: String
  package var searches: String
  package var noFormerView: String
  package var onlySearchesClose: String
  /// The title of a built-in view by its lasting name; nil for views of a person's own.
  package var view: @Sendable (_ name: String) -> String?
  package var loading: String
  /// What stands in an empty list, by the view's lasting name.
  package var empty: @Sendable (_ view: String) -> String
  /// What can be done about an empty view; `key` names the keys of a command's line or a movement.
  package var next: @Sendable (_ view: String, _ key: (String) -> String) -> String
  package var noMatches: @Sendable (_ query: String) -> String
  /// No account yet: what to do.
  package var noAccounts: String
  package var marked: @Sendable (_ count: Int) -> String
  package var allMatching: @Sendable (_ count: Int) -> String
  package var newAbove: @Sendable (_ count: Int) -> String
  package var untitled: String
  /// Where somebody said nothing and sent nothing that could be named.
  package var noText: String
  /// Small words in a row.
  package var draft: String
  package var muted: String
  /// On how many platforms those are who stand behind one row.
  package var platforms: @Sendable (_ count: Int) -> String
  /// Why there is nothing to unfold.
  package var standsAlone: String
  package var messages: @Sendable (_ count: Int) -> String
  package var stars: @Sendable (_ rating: Int) -> String
  /// How a view is sorted, in a word or three.
  package var order: @Sendable (QueueOrder) -> String
  /// What it is grouped by; nil: nothing.
  package var group: @Sendable (QueueGroup?) -> String
  /// How a view stands now: "newest first, by day".
  package var arranged: @Sendable (_ order: String, _ group: String?) -> String
  /// Why a group was given up: it does not go with the order.
  package var ungrouped: String
  /// Headings between rows.
  package var points: @Sendable (PriorityBand) -> String
  package var unrated: String
  package var searchTitle: @Sendable (_ query: String) -> String
}
