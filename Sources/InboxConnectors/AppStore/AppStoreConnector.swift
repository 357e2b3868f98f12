import Foundation
import InboxConnect
import InboxModel

/// An app's customer reviews, over App Store Connect.
struct AppStoreConnector: Connector {
  let api: AppStoreAPI
  let mapping: AppStoreMapping
  let capabilities: Capabilities

  init(api: AppStoreAPI, appName: String, answerLimit: Int) {
    self.api = api
    mapping = AppStoreMapping(app: api.app, appName: appName)
    let terms = Capability.Terms(
      textLimit: TextLimit(maximum: answerLimit, rule: .scalars), isSingle: true, isReversible: true)
    capabilities = Capabilities([
      .reply: .yes(terms), .editReply: .yes(terms), .deleteReply: .yes(Capability.Terms(isSingle: true)),
    ])
  }

  func identify() async throws(ConnectorError) -> ConnectorIdentity {
    _ = try await api.reviews(limit: 1)
    return ConnectorIdentity(remoteID: RemoteID(api.app), handle: mapping.appName, capabilities: capabilities)
  }

  func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    var state = AppStoreCursor()
    if let cursor {
      guard let known = AppStoreCursor(cursor) else { throw .cursorLost }
      state = known
    }
    return if let walk = state.walk {
      try await step(walk, of: state)
    } else {
      try await begin(state)
    }
  }

  /// The first page: what is new, what was edited, what is gone.
  private func begin(_ state: AppStoreCursor) async throws(ConnectorError) -> IncomingPage {
    // The first time everything is walked through, in the largest steps there are.
    let page = try await api.reviews(limit: state.newest == nil ? 200 : AppStoreCursor.windowSize)
    let seen = try seen(page)
    var events = try self.events(page)
    events += state.withdrawn(from: seen).map { .visibility(RemoteID($0), .deletedByUs, at: api.world.now()) }
    var missing = state.missing(from: seen, isWhole: page.links?.next == nil)
    let asked = missing.prefix(AppStoreCursor.checks)
    missing.removeFirst(asked.count)
    for review in asked { events += try await recheck(review) }
    let next = state.after(first: seen, next: page.links?.next, unresolved: missing)
    return IncomingPage(events: events, cursor: next.text, hasMore: next.walk != nil)
  }

  private func step(_ walk: AppStoreCursor.Walk, of state: AppStoreCursor) async throws(ConnectorError) -> IncomingPage
  {
    let page = try await api.reviews(at: walk.next)
    let next = state.after(walked: try seen(page), next: page.links?.next)
    return IncomingPage(events: try events(page), cursor: next.text, hasMore: next.walk != nil)
  }

  /// A review that was in the window and is not any more.
  private func recheck(_ review: AppStoreCursor.Seen) async throws(ConnectorError) -> [IncomingEvent] {
    do {
      let document = try await api.review(review.id)
      let answers = AppStoreWire.answers(to: [document.data], in: document.included ?? [])
      return try mapping.messages(of: document.data, answer: answers[review.id]).map { .message($0) }
    } catch ConnectorError.gone {
      return [.visibility(RemoteID(review.id), .deletedByAuthor, at: api.world.now())]
    }
  }

  private func seen(_ page: AppStoreWire.Page) throws(ConnectorError) -> [AppStoreCursor.Seen] {
    let answers = page.answers
    var seen: [AppStoreCursor.Seen] = []
    for review in page.data {
      seen.append(AppStoreCursor.Seen(id: review.id, answer: answers[review.id]?.id, date: try mapping.date(review)))
    }
    return seen
  }

  private func events(_ page: AppStoreWire.Page) throws(ConnectorError) -> [IncomingEvent] {
    let answers = page.answers
    var events: [IncomingEvent] = []
    // Oldest first, as things happened.
    for review in page.data.reversed() {
      events += try mapping.messages(of: review, answer: answers[review.id]).map { .message($0) }
    }
    return events
  }
}
