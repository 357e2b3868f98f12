import Foundation

/// A comment as WordPress stores it.
struct WordPressComment: Sendable {
  /// Where it stands in moderation, with the REST API's spelling.
  enum Status: String, Sendable {
    case approved
    case hold
    case spam
    case trash
  }

  var id: Int
  var post: Int
  var parent: Int
  /// The user who wrote it while signed in; 0 for a visitor.
  var user: Int
  var name: String
  var email: String
  var url: String
  var address: String
  var agent: String
  var at: Date
  /// The stored text: for visitors already filtered as WordPress does it.
  var content: String
  var status: Status
  /// What it was before the trash or spam folder.
  var statusBefore: Status?
}
