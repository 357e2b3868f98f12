import Foundation
import InboxConnect
import InboxModel

/// Asking whether an order arrived whose answer was lost.
extension MatrixConnector {
  /// Seconds by which a server's clock may be behind ours.
  private static let skew: TimeInterval = 600
  private static let mostPages = 20

  func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    let order = inquiry.order
    let room = order.target.channel.value
    switch order.verb {
    case .reply, .editReply:
      guard let event = try await sent(inquiry) else { return nil }
      return receipt(order.verb == .reply ? event.id : try message(order), in: room)
    case .delete, .deleteReply:
      guard let event = try await api.event(try message(order), in: room) else { return Receipt() }
      return event.isRedacted ? Receipt() : nil
    case .like: return try await likes(order).isEmpty ? nil : Receipt()
    case .unlike: return try await likes(order).isEmpty ? Receipt() : nil
    case .kick: return try await isMember(order, of: ["leave", "ban"]) ? Receipt() : nil
    case .ban: return try await isMember(order, of: ["ban"]) ? Receipt() : nil
    case .unban: return try await isMember(order, of: ["ban"]) ? nil : Receipt()
    default: throw .notFindable
    }
  }

  /// Whether what `order` asks for is so already; nil where it is not or cannot be known.
  func standing(_ order: PlatformOrder) async -> Receipt? {
    do {
      return try await find(Inquiry(order: order, key: "", attemptedAt: api.world.now()))
    } catch {
      return nil
    }
  }

  private func isMember(_ order: PlatformOrder, of states: [String]) async throws(ConnectorError) -> Bool {
    let content = try await api.state("m.room.member", try person(order), in: order.target.channel.value)
    return states.contains(content?.membership ?? "leave")
  }

  /// The event that the order made, among our own of the time since.
  private func sent(_ inquiry: Inquiry) async throws(ConnectorError) -> MatrixEvent? {
    let room = inquiry.order.target.channel.value
    let filter = MatrixFilter.own(me, types: ["m.room.message"])
    let earliest = inquiry.attemptedAt.addingTimeInterval(-Self.skew).timeIntervalSince1970 * 1000
    var from: String?
    var lookalike: MatrixEvent?
    for _ in 0..<Self.mostPages {
      let page = try await api.messages(in: room, from: from, filter: filter)
      for event in page.chunk where event.sender == me && event.timestamp >= earliest {
        if event.transaction == inquiry.key { return event }
        if lookalike == nil, event.transaction == nil, isLike(event, inquiry.order) { lookalike = event }
      }
      let isPast = page.chunk.last.map { $0.timestamp < earliest } ?? false
      guard !isPast, let end = page.end, end != from else { return lookalike }
      from = end
    }
    if let lookalike { return lookalike }
    throw .notFindable
  }

  /// For events whose transaction id is not shown: after a new sign-in they are another device's. What has another order's id is
  /// another order.
  private func isLike(_ event: MatrixEvent, _ order: PlatformOrder) -> Bool {
    let wanted = WrittenText.folded(order.text ?? "")
    let relation = event.content.relation
    if order.verb == .editReply {
      return relation?.type == "m.replace" && relation?.event == order.target.message?.value
        && WrittenText.folded(event.content.newBody ?? "") == wanted
    }
    let answered = order.target.message ?? order.target.thread
    return relation?.type != "m.replace" && relation?.inReplyTo == answered?.value
      && WrittenText.folded(event.content.body ?? "") == wanted
  }
}
