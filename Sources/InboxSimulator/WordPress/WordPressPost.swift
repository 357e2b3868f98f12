import Foundation

/// A post of the blog.
struct WordPressPost: Sendable {
  var id: Int
  var title: String
  var slug: String
  var content: String
  var excerpt: String
  /// `publish`, `future`, `draft` …
  var status: String
  /// When it was or will be published.
  var at: Date
  var modified: Date
}
