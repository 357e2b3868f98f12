import InboxConnect
import InboxModel

/// Doing, once it is clear that it may be done.
extension MatrixConnector {
  /// What a like is.
  static let likeKey = "👍"

  func carryOut(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    let room = order.target.channel.value
    switch order.verb {
    case .reply:
      let reply = reply(order, thread: try await thread(of: order))
      let sent = try await api.send(reply, to: room, key: key)
      return receipt(sent.eventID, in: room)
    case .editReply:
      let message = try message(order)
      let relation = MatrixRelation(type: "m.replace", event: message)
      let edit = MatrixAPI.Message(text: order.text ?? "", relation: relation, isEdit: true)
      _ = try await api.send(edit, to: room, key: key)
      return receipt(message, in: room)
    case .delete, .deleteReply:
      try await api.redact(try message(order), in: room, reason: order.text, key: key)
    case .like:
      try await api.react(with: Self.likeKey, to: try message(order), in: room, key: key)
    case .unlike:
      for (index, reaction) in try await likes(order).enumerated() {
        try await api.redact(reaction.id, in: room, reason: nil, key: "\(key).\(index)")
      }
    case .kick: try await api.change("kick", try person(order), in: room, reason: order.text, for: .order)
    case .ban: try await api.change("ban", try person(order), in: room, reason: order.text, for: .repeatableOrder)
    case .unban: try await api.change("unban", try person(order), in: room, reason: nil, for: .repeatableOrder)
    case .report: try await api.report(try message(order), in: room, reason: order.text)
    default: throw .refused(.platformHasNone)
    }
    return Receipt()
  }

  /// The thread that an answer belongs to: the conversation's, or the one that the message was said in.
  ///
  /// Somebody may open a thread on a message of an unthreaded conversation; what they say there belongs to that conversation, and our
  /// answer to it into that thread.
  private func thread(of order: PlatformOrder) async throws(ConnectorError) -> String? {
    if let thread = order.target.thread?.value { return thread }
    guard let message = order.target.message?.value else { return nil }
    if let origin = memory.origin(of: message) { return origin.thread }
    guard let event = try await api.event(message, in: order.target.channel.value) else { return nil }
    memory.learn(originsOf: [event])
    return event.thread
  }

  /// An answer in the thread, where there is one, else one that points at the message answered.
  private func reply(_ order: PlatformOrder, thread: String?) -> MatrixAPI.Message {
    let target = order.target
    let message = target.message?.value
    let relation: MatrixRelation? =
      if let thread {
        MatrixRelation(
          type: "m.thread", event: thread, isFallingBack: message == nil || message == thread,
          inReplyTo: message ?? thread)
      } else {
        message.map { MatrixRelation(inReplyTo: $0) }
      }
    let addressee = target.person.map(\.value).flatMap { $0 == me ? nil : $0 }
    return MatrixAPI.Message(text: order.text ?? "", mentions: addressee.map { [$0] } ?? [], relation: relation)
  }

  /// Our likes of the message.
  func likes(_ order: PlatformOrder) async throws(ConnectorError) -> [MatrixEvent] {
    try await api.reactions(to: try message(order), in: order.target.channel.value)
      .filter { $0.sender == me && $0.content.relation?.key == Self.likeKey && !$0.isRedacted }
  }

  func message(_ order: PlatformOrder) throws(ConnectorError) -> String {
    guard let message = order.target.message else { throw .refused(.nothingToActOn) }
    return message.value
  }

  func person(_ order: PlatformOrder) throws(ConnectorError) -> String {
    guard let person = order.target.person else { throw .refused(.nothingToActOn) }
    return person.value
  }

  func receipt(_ event: String, in room: String) -> Receipt {
    Receipt(remoteID: RemoteID(event), permalink: MatrixMapping.link(to: event, in: room, via: me))
  }
}
