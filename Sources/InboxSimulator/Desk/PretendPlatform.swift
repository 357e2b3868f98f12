package import Foundation

/// One platform of the town as a value: everything it knows, and how it answers a request. No sockets, no clock of its own.
package protocol PretendPlatform: Sendable {
  /// Where its addresses begin, without a slash at the end; set when it starts to listen.
  var base: String { get set }

  /// Answers `request`. Without `patience`, a long poll answers at once.
  mutating func answer(_ request: SimulatedRequest, at now: Date, patience: Bool) -> Answer

  /// The platform's own way to refuse.
  func refusal(_ refusal: Refusal, at now: Date) -> SimulatedResponse

  /// What has happened on the live feed `name` after `cursor`, ready to be sent, and the cursor behind it.
  func feed(_ name: String, after cursor: Int) -> (chunks: [String], cursor: Int)
}

extension PretendPlatform {
  package func feed(_ name: String, after cursor: Int) -> (chunks: [String], cursor: Int) { ([], cursor) }
}

/// What a platform decides to do with a request.
package enum Answer: Sendable {
  case reply(SimulatedResponse)
  /// Nothing to say yet: ask again when something happened, or at the latest after this long.
  case wait(Duration)
  /// Keep the connection open and send the feed of this name, from the cursor on, after the greeting.
  case feed(String, from: Int, greeting: String)

  /// The answer when it is one.
  package var response: SimulatedResponse? {
    if case .reply(let response) = self { response } else { nil }
  }
}

/// Why a platform refuses a request that would otherwise be fine.
package enum Refusal: Sendable {
  case rateLimited(retryAfter: Int)
  case serverError(Int)
  case tokenRevoked
}
