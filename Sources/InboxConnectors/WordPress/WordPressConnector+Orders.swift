import Foundation
import InboxConnect
import InboxModel

/// Doing, and asking whether it was done.
extension WordPressConnector {
  /// Seconds by which a site's clock may be behind ours.
  private static let skew: TimeInterval = 600

  func carryOut(_ order: PlatformOrder, _ right: WordPressRight) async throws(ConnectorError) -> Receipt {
    let id = try number(order.target.message)
    switch order.verb {
    case .reply: return try await reply(to: id, order.text ?? "", right)
    case .editReply:
      let comment = try await api.rewrite(id, content: WordPressMapping.content(order.text ?? ""))
      return receipt(comment, sent: order.text ?? "")
    case .approve: return Self.receipt(try await api.set("approved", of: id))
    case .hold: return Self.receipt(try await api.set("hold", of: id))
    case .spam: return Self.receipt(try await api.set("spam", of: id))
    case .unspam: return try await bringBack(id, from: "spam", by: "unspam", right)
    case .delete, .deleteReply:
      try await api.trash(id)
      return Receipt()
    case .restore: return try await bringBack(id, from: "trash", by: "untrash", right)
    default: throw .refused(.platformHasNone)
    }
  }

  /// WordPress puts a comment back to where it was: what was held before is held again.
  private func bringBack(
    _ id: Int, from status: String, by word: String, _ right: WordPressRight
  ) async throws(ConnectorError) -> Receipt {
    let comment = try await api.comment(id, right)
    return Self.receipt(comment.status == status ? try await api.set(word, of: id) : comment)
  }

  /// Of a change of how a comment is shown.
  private static func receipt(_ comment: WordPressWire.Comment) -> Receipt {
    Receipt(visibility: WordPressMapping.visibility(comment.status))
  }

  private func reply(to id: Int, _ text: String, _ right: WordPressRight) async throws(ConnectorError) -> Receipt {
    // WordPress takes answers to comments that are not there (any more); nobody would see where they belong.
    let parent = try await api.comment(id, right)
    if ["trash", "spam"].contains(parent.status) {
      throw .gone(reason: "the comment was moved to \(parent.status) meanwhile")
    }
    let content = WordPressMapping.content(text)
    if let comment = try await api.create(post: parent.post, parent: id, content: content) {
      return receipt(comment, sent: text)
    }
    // The very same answer is there already: it is the one that was meant.
    guard let comment = try await own(text, post: parent.post, parent: id, since: nil, right) else {
      throw .rejected(reason: "the site says that this was said already")
    }
    return receipt(comment, sent: text)
  }

  func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    let order = inquiry.order
    let id = try number(order.target.message)
    let right = try await right()
    guard right.capabilities.terms(of: order.verb) != nil else { throw .notFindable }
    if order.verb == .reply {
      let since = inquiry.attemptedAt.addingTimeInterval(-Self.skew)
      let post = try order.target.subject.map { subject throws(ConnectorError) in try number(subject) }
      let comment = try await own(order.text ?? "", post: post, parent: id, since: since, right)
      // Who may not moderate does not see an own comment that is held.
      if comment == nil, right == .reader { throw .notFindable }
      return comment.map { receipt($0, sent: order.text ?? "") }
    }
    let comment: WordPressWire.Comment
    do {
      comment = try await api.comment(id, right)
    } catch .gone {
      return order.verb == .delete || order.verb == .deleteReply ? Receipt() : nil
    }
    if order.verb == .editReply {
      return WordPressMapping.isSame(comment, order.text ?? "") ? receipt(comment, sent: order.text ?? "") : nil
    }
    return Self.isDone(order.verb, comment.status) ? Self.receipt(comment) : nil
  }

  /// Whether what `order` asks for is so already; nil where it is not or cannot be known.
  func standing(_ order: PlatformOrder) async -> Receipt? {
    do {
      return try await find(Inquiry(order: order, key: "", attemptedAt: api.world.now()))
    } catch {
      return nil
    }
  }

  private static func isDone(_ verb: PlatformVerb, _ status: String) -> Bool {
    switch verb {
    case .approve: WordPressMapping.visibility(status) == .visible
    case .hold: WordPressMapping.visibility(status) == .held
    case .spam: status == "spam"
    case .unspam: status != "spam"
    case .delete, .deleteReply: status == "trash"
    case .restore: status != "trash"
    default: false
    }
  }

  /// The newest comment of ours that says `text` under `parent`.
  private func own(
    _ text: String, post: Int?, parent: Int, since: Date?, _ right: WordPressRight
  ) async throws(ConnectorError) -> WordPressWire.Comment? {
    var query = right.query + [("parent", String(parent))]
    if let post { query.append(("post", String(post))) }
    if right != .reader { query.append(("author", String(mapping.me))) }
    let page = try await api.newest(query, count: 100)
    return page.comments.first { comment in
      comment.author == mapping.me && comment.status != "trash" && WordPressMapping.isSame(comment, text)
        && (since == nil || WordPressMapping.date(comment.gmt).map { $0 >= since ?? $0 } == true)
    }
  }

  private func receipt(_ comment: WordPressWire.Comment, sent: String) -> Receipt {
    let kept = HTMLText.plain(comment.rendered)
    return Receipt(
      remoteID: RemoteID(String(comment.id)), permalink: WordPressMapping.webAddress(comment.link),
      text: kept == sent ? nil : kept, at: WordPressMapping.date(comment.gmt))
  }

  /// WordPress counts its comments and posts; what is no number is none of them.
  private func number(_ id: RemoteID?) throws(ConnectorError) -> Int {
    guard let id else { throw .refused(.nothingToActOn) }
    guard let number = Int(id.value), number > 0 else { throw .gone(reason: "no comment of this site: \(id.value)") }
    return number
  }
}
