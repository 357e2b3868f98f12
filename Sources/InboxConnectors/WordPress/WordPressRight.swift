import InboxModel

/// What our user may see and do on a site. Source: WordPress, `WP_REST_Comments_Controller` (permission checks).
enum WordPressRight: Hashable, Sendable {
  /// May moderate everything (administrators, editors).
  case moderator
  /// May moderate comments on own posts (authors); the site refuses the others one by one.
  case author
  /// May read what everybody reads, and comment.
  case reader

  init(_ capabilities: Set<String>) {
    self =
      capabilities.contains("moderate_comments")
      ? .moderator : capabilities.contains("edit_posts") ? .author : .reader
  }

  /// How comments are asked for: `any` is every status, deleted ones included; authors get what they may read of them.
  var query: [(String, String)] {
    switch self {
    case .moderator: [("status", "any"), ("context", "edit")]
    case .author: [("status", "any")]
    case .reader: []
    }
  }

  /// Bytes that fit the database column (`comment_content_column_length`).
  static let longestText = 65_525

  var capabilities: Capabilities {
    let limit = TextLimit(maximum: Self.longestText, rule: .utf8Bytes)
    let reply = Capability.yes(.init(textLimit: limit, isReversible: true))
    let moderating: [PlatformVerb] = [.approve, .hold, .spam, .unspam, .delete, .restore]
    guard self != .reader else {
      let no = Capability.no(because: .needsRole("an editor of the site"))
      let verbs = moderating + [.editReply, .deleteReply]
      return Capabilities(Dictionary(uniqueKeysWithValues: verbs.map { ($0, no) } + [(.reply, reply)]))
    }
    var verbs = Dictionary(
      uniqueKeysWithValues: moderating.map { ($0, Capability.yes(.init(isReversible: true))) })
    verbs[.reply] = reply
    verbs[.editReply] = .yes(.init(textLimit: limit))
    verbs[.deleteReply] = .yes(.init())
    return Capabilities(verbs)
  }
}
