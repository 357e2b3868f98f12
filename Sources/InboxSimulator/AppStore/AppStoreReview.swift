import Foundation

/// A customer's review as App Store Connect keeps it: edited in place, with at most one answer.
struct AppStoreReview: Sendable {
  var id: String
  /// The order of arrival.
  var number: Int
  var rating: Int
  var title: String
  var body: String
  var nickname: String
  var territory: String
  var at: Date
  var response: Response?

  /// The developer's answer.
  struct Response: Sendable {
    var id: String
    var body: String
    var at: Date
    /// Not yet visible in the store while false.
    var isPublished: Bool
  }
}
