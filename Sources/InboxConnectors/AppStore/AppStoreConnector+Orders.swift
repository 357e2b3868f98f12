import Foundation
import InboxConnect
import InboxModel

extension AppStoreConnector {
  func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    if let refusal = capabilities.refusal(of: order.verb, text: order.text, postedAt: nil, now: api.world.now()) {
      throw .refused(refusal)
    }
    guard let id = target(of: order) else { throw .refused(.nothingToActOn) }
    if order.verb == .deleteReply { return try await withdraw(id) }
    guard let text = order.text else { throw .refused(.emptyText) }
    guard let answer = try await api.publish(text, to: id).data else {
      throw .notUnderstood(endpoint: "customerReviewResponses", detail: "data: null")
    }
    return receipt(answer, for: text)
  }

  func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    guard let id = target(of: inquiry.order) else { return nil }
    switch inquiry.order.verb {
    case .reply, .editReply:
      // One answer per review: it carries our words, or it is not (yet) ours.
      guard let text = inquiry.order.text, let answer = try await api.response(to: id),
        Self.folded(answer.attributes?.responseBody ?? "") == Self.folded(text)
      else { return nil }
      return receipt(answer, for: text)
    case .deleteReply:
      do {
        return try await api.response(id) == nil ? Receipt() : nil
      } catch ConnectorError.gone {
        return Receipt()
      }
    default:
      return nil
    }
  }

  private func withdraw(_ id: String) async throws(ConnectorError) -> Receipt {
    do {
      try await api.delete(response: id)
    } catch ConnectorError.gone {
      // It was to go, and it is gone.
    }
    return Receipt()
  }

  /// The review for what writes an answer, the answer for what takes it away.
  private func target(of order: PlatformOrder) -> String? {
    order.verb == .deleteReply ? order.target.message?.value : (order.target.thread ?? order.target.message)?.value
  }

  private func receipt(_ answer: AppStoreWire.Response, for text: String) -> Receipt {
    let kept = answer.attributes?.responseBody
    return Receipt(
      remoteID: RemoteID(answer.id), text: kept == text ? nil : kept,
      at: answer.attributes?.lastModifiedDate.flatMap { RetrySignal.iso8601($0) })
  }

  /// Words without what a server may trim or rewrite.
  private static func folded(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
