package import InboxModel

/// Where a member stood in each view, for coming back to it after a restart.
package struct ScreenMemory: Hashable, Sendable, Codable {
  /// One view or search.
  package struct Place: Hashable, Sendable, Codable {
    package var view: String
    /// The title of a search that has another one than its text.
    package var title: String?
    /// As it was sorted on the screen; nil: as the view says.
    package var order: QueueOrder?
    package var group: QueueGroup?
    /// The row at the top of the screen; nil: the top of the view.
    package var first: QueueKey?
    package var cursor: ID<Conversation>?
    package var marks: [ID<Conversation>] = []
    package var isAllMatching = false

    package init(view: String, title: String? = nil, first: QueueKey? = nil, cursor: ID<Conversation>? = nil) {
      self.view = view
      self.title = title
      self.first = first
      self.cursor = cursor
    }
  }

  /// The view on the screen.
  package var current: String
  package var places: [Place]

  package init(current: String, places: [Place]) {
    self.current = current
    self.places = places
  }

  /// More marks than this are not worth keeping: they were for one command.
  static let mostMarks = 2000
}
