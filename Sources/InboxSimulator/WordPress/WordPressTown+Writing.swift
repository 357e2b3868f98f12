import Foundation

extension WordPressTown {
  /// The longest text that fits the database column, in bytes.
  static let longestContent = 65_525

  /// `POST /comments`: our side answers.
  mutating func create(
    _ request: SimulatedRequest, isTeam: Bool, at now: Date
  ) throws(WordPressRefusal) -> SimulatedResponse {
    guard let fields = request.fields else { throw .badJSON }
    guard isTeam else {
      throw .forbidden("rest_comment_login_required", "Sorry, you must be logged in to comment.")
    }
    guard let post = fields["post"]?.number, let target = posts[post] else {
      let text = "Sorry, you are not allowed to create this comment without a post."
      throw .forbidden("rest_comment_invalid_post_id", text, status: 403)
    }
    guard target.status != "draft", target.status != "trash" else {
      let text = "Sorry, you are not allowed to create a comment on this post."
      throw .forbidden("rest_comment_\(target.status)_post", text, status: 403)
    }
    let content = fields["content"]?["raw"]?.text ?? fields["content"]?.text ?? ""
    guard !content.isEmpty else { throw .emptyContent }
    guard content.utf8.count <= Self.longestContent else { throw .tooLong }
    let parent = fields["parent"]?.number ?? 0
    guard !isDuplicate(content, post, parent) else { throw .duplicate }
    let comment = WordPressComment(
      id: nextComment, post: post, parent: parent, user: 1, name: teamName, email: teamEmail, url: base,
      address: "127.0.0.1", agent: request.headers["user-agent"] ?? "", at: now, content: content, status: .approved,
      statusBefore: nil)
    add(comment)
    if let word = fields["status"]?.text { _ = setStatus(comment.id, word) }
    posted.append(
      PostedItem(
        platform: .wordpress, id: String(comment.id), place: String(post),
        inReplyTo: parent == 0 ? nil : String(parent), addressee: comments[parent]?.name, text: content, at: now))
    let response = SimulatedResponse(
      status: 201, shape(comments[comment.id] ?? comment, isEdit: true), escaping: .php)
    return response.setting("Location", "\(base)/wp-json/wp/v2/comments/\(comment.id)")
  }

  /// The same text by the same author under the same parent, unless that one lies in the trash (`wp_allow_comment`).
  private func isDuplicate(_ content: String, _ post: Int, _ parent: Int) -> Bool {
    comments.values.contains {
      $0.post == post && $0.parent == parent && $0.status != .trash && $0.content == content
        && ($0.name == teamName || $0.email == teamEmail)
    }
  }

  /// `POST /comments/{id}`: a new status, a new text, or both.
  mutating func update(
    _ id: String, _ request: SimulatedRequest, isTeam: Bool, at now: Date
  ) throws(WordPressRefusal) -> SimulatedResponse {
    let comment = try comment(id)
    guard isTeam else { throw .forbidden("rest_cannot_edit", "Sorry, you are not allowed to edit this comment.") }
    guard let fields = request.fields else { throw .badJSON }
    let content = fields["content"]?["raw"]?.text ?? fields["content"]?.text
    if let content {
      guard !content.isEmpty else { throw .emptyContent }
      guard content.utf8.count <= Self.longestContent else { throw .tooLong }
      comments[comment.id]?.content = content
      act("edit", comment.id, at: now)
    }
    if let word = fields["status"]?.text {
      let isChanged = setStatus(comment.id, word)
      guard isChanged || content != nil else { throw .unchanged }
      if isChanged { act(word, comment.id, at: now) }
    }
    return SimulatedResponse(shape(comments[comment.id] ?? comment, isEdit: true), escaping: .php)
  }

  /// Follows `handle_status_param`: false when the word is unknown or, letter for letter, the present status.
  private mutating func setStatus(_ id: Int, _ word: String) -> Bool {
    guard let comment = comments[id] else { return false }
    let present = comment.status == .hold ? "unapproved" : comment.status.rawValue
    guard word != present else { return false }
    switch word {
    case "approved", "approve", "1": move(id, to: .approved)
    case "hold", "0": move(id, to: .hold)
    case "spam": move(id, to: .spam)
    case "trash": move(id, to: .trash)
    case "unspam", "untrash": move(id, to: comment.statusBefore ?? .hold)
    default: return false
    }
    return true
  }

  private mutating func move(_ id: Int, to status: WordPressComment.Status) {
    guard let comment = comments[id] else { return }
    if [.approved, .hold].contains(comment.status) { comments[id]?.statusBefore = comment.status }
    comments[id]?.status = status
  }

  /// `DELETE /comments/{id}`: to the trash, or with `force` for good.
  mutating func delete(
    _ id: String, _ request: SimulatedRequest, isTeam: Bool, at now: Date
  ) throws(WordPressRefusal) -> SimulatedResponse {
    let comment = try comment(id)
    guard isTeam else { throw .forbidden("rest_cannot_delete", "Sorry, you are not allowed to delete this comment.") }
    if request.fields?["force"]?.flag == true {
      let previous = shape(comment, isEdit: true, hasLinks: false)
      comments[comment.id] = nil
      act("delete", comment.id, at: now)
      return SimulatedResponse(["deleted": true, "previous": previous], escaping: .php)
    }
    guard comment.status != .trash else { throw .alreadyTrashed }
    move(comment.id, to: .trash)
    act("trash", comment.id, at: now)
    return SimulatedResponse(shape(comments[comment.id] ?? comment, isEdit: true), escaping: .php)
  }
}
