import Foundation
import InboxConnect
import InboxModel

/// From App Store Connect's shapes to the inbox's words.
struct AppStoreMapping: Sendable {
  let app: String
  let appName: String

  private var channel: IncomingChannel {
    IncomingChannel(
      remoteID: RemoteID(app), name: appName,
      url: URL(string: "https://apps.apple.com/app/id" + ServerAddress.encoded(app)))
  }

  /// A review and, where there is one, our answer to it.
  func messages(
    of review: AppStoreWire.Review, answer: AppStoreWire.Response?
  ) throws(ConnectorError) -> [IncomingMessage] {
    let posted = try date(review)
    var messages = [message(of: review, postedAt: posted)]
    if let answer { messages.append(message(of: answer, to: review.id, reviewedAt: posted)) }
    return messages
  }

  func date(_ review: AppStoreWire.Review) throws(ConnectorError) -> Date {
    guard let date = RetrySignal.iso8601(review.attributes.createdDate) else {
      throw .notUnderstood(endpoint: "customerReviews", detail: "createdDate: not a date")
    }
    return date
  }

  private func message(of review: AppStoreWire.Review, postedAt: Date) -> IncomingMessage {
    IncomingMessage(
      remoteID: RemoteID(review.id), channel: channel, thread: .root(RemoteID(review.id)), kind: .review,
      author: author(of: review), title: review.attributes.title ?? "", body: review.attributes.body ?? "",
      rating: review.attributes.rating.flatMap { (1...5).contains($0) ? $0 : nil }, postedAt: postedAt)
  }

  /// The store shows a nickname and a territory, and gives no id of the person: the same nickname in the same territory is taken for the
  /// same person, and a review without a nickname for a person of its own.
  private func author(of review: AppStoreWire.Review) -> IncomingAuthor {
    let name = review.attributes.reviewerNickname ?? ""
    let territory = review.attributes.territory ?? ""
    let digest = Crypto.sha256(Array("\(name)\n\(territory)".utf8)).prefix(12)
    let id = name.isEmpty ? "review:" + review.id : "nickname:" + Base64URL.encoded(Array(digest))
    return IncomingAuthor(remoteID: RemoteID(id), name: name, handle: territory)
  }

  /// An answer is held until Apple has published it.
  private func message(of answer: AppStoreWire.Response, to review: String, reviewedAt: Date) -> IncomingMessage {
    let written = answer.attributes?.lastModifiedDate.flatMap { RetrySignal.iso8601($0) }
    return IncomingMessage(
      remoteID: RemoteID(answer.id), channel: channel, thread: .root(RemoteID(review)), kind: .review,
      author: IncomingAuthor(remoteID: RemoteID(app), name: appName, handle: ""), isOurs: true,
      body: answer.attributes?.responseBody ?? "", replyTo: RemoteID(review), postedAt: written ?? reviewedAt,
      visibility: answer.attributes?.state == "PENDING_PUBLISH" ? .held : .visible)
  }
}

extension AppStoreWire.Page {
  /// The answers of the page by the reviews that they answer.
  var answers: [String: AppStoreWire.Response] {
    AppStoreWire.answers(to: data, in: included ?? [])
  }
}

extension AppStoreWire {
  static func answers(to reviews: [Review], in included: [Included]) -> [String: Response] {
    var byID: [String: Response] = [:]
    var byReview: [String: Response] = [:]
    for case .response(let response) in included {
      byID[response.id] = response
      if let review = response.relationships?.review?.data?.id { byReview[review] = response }
    }
    for review in reviews {
      if let id = review.relationships?.response?.data?.id, let response = byID[id] { byReview[review.id] = response }
    }
    return byReview
  }
}
