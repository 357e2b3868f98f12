import Foundation
import InboxConnect
import InboxModel

extension MastodonConnector {
  /// Older pages of our own posts read in one search.
  private static let searchPages = 5
  /// Seconds in which a server that keeps no idempotency keys may still be carrying out a request that it never answered.
  static let settling: TimeInterval = 120

  func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    let order = inquiry.order
    switch order.verb {
    case .reply, .privateReply: return try await findReply(inquiry)
    case .editReply:
      guard let status = try await api.status(try message(of: order)) else { return nil }
      let words = words(of: order, on: try await server())
      return try await says(status, words) ? receipt(status, words: words, of: order) : nil
    case .deleteReply: return try await api.status(try message(of: order)) == nil ? Receipt() : nil
    case .like, .unlike:
      guard let status = try await api.status(try message(of: order)), let favourited = status.favourited else {
        throw .notFindable
      }
      return favourited == (order.verb == .like) ? Receipt() : nil
    case .ban, .unban, .mute, .unmute: return try await findRelation(order)
    case .report: throw .notFindable
    default: return nil
    }
  }

  /// Our own posts since the attempt, in answer to the same post, with the same words.
  private func findReply(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    let parent = try message(of: inquiry.order)
    let words = words(of: inquiry.order, on: try await server())
    var page = try await api.statuses(of: me, after: nil)
    let since = inquiry.attemptedAt.addingTimeInterval(skew(of: page.answer) - 2)
    for count in 1...Self.searchPages {
      for status in page.value where status.replyTo == parent && posted(status, since: since) {
        if try await says(status, words) { return receipt(status, words: words, of: inquiry.order) }
      }
      guard page.value.allSatisfy({ posted($0, since: since) }), let older = page.link("next"), !page.value.isEmpty
      else {
        return try await absent(since: inquiry.attemptedAt)
      }
      // More posts since then than anybody writes by hand: a person looks.
      if count == Self.searchPages { break }
      page = try await api.get(link: older)
    }
    throw .notFindable
  }

  /// Nothing was found. Where a repetition could make a second post, that is certain only once a late request must have ended.
  func absent(since attempt: Date) async throws(ConnectorError) -> Receipt? {
    let server = try await server()
    let certain = attempt.addingTimeInterval(Self.settling)
    if !server.keepsKeys, api.world.now() < certain {
      throw .waitUntil(certain, reason: "the server may still be posting it")
    }
    return nil
  }

  private func findRelation(_ order: PlatformOrder) async throws(ConnectorError) -> Receipt? {
    let person = try person(of: order)
    guard let relationship = try await api.relationship(with: person) else { throw .notFindable }
    let isBlock = order.verb == .ban || order.verb == .unban
    guard let stands = isBlock ? relationship.blocking : relationship.muting else { throw .notFindable }
    return stands == (order.verb == .ban || order.verb == .mute) ? Receipt() : nil
  }

  func posted(_ status: MastodonWire.Status, since: Date) -> Bool {
    RetrySignal.iso8601(status.createdAt).map { $0 >= since } ?? false
  }

  /// Seconds by which the server's clock is ahead of ours, from the answer's own date.
  func skew(of answer: WebAnswer) -> TimeInterval {
    guard let date = answer.header("Date").flatMap({ RetrySignal.httpDate($0) }) else { return 0 }
    return date.timeIntervalSince(api.world.now())
  }

  /// Whether a post of ours carries `words`: by what it shows, else by its source, where the server rewrote it for show.
  func says(_ status: MastodonWire.Status, _ words: String) async throws(ConnectorError) -> Bool {
    let wanted = Self.folded(words)
    if Self.folded(HTMLText.plain(status.content ?? "")) == wanted { return true }
    return try await api.source(of: status.id).map { Self.folded($0) == wanted } ?? false
  }

  /// Letters alone, with mentions as servers show them.
  static func folded(_ text: String) -> String {
    String(MastodonMentions.shortened(text).filter { !$0.isWhitespace })
  }
}
