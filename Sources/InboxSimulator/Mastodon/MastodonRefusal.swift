import Foundation

/// A Mastodon error answer: `{"error": …}`, with a description for OAuth.
struct MastodonRefusal: Error {
  var status: Int
  var error: String
  var description: String?

  var response: SimulatedResponse {
    var members = [JSON.Member("error", .string(error))]
    if let description { members.append(JSON.Member("error_description", .string(description))) }
    return SimulatedResponse(status: status, .object(members))
  }

  static let notFound = MastodonRefusal(status: 404, error: "Record not found")
  static let noRoute = MastodonRefusal(status: 404, error: "Not Found")
  static let invalidToken = MastodonRefusal(status: 401, error: "The access token is invalid")
  static let wrongScope = MastodonRefusal(status: 403, error: "This action is outside the authorized scopes")
  static let notAllowed = MastodonRefusal(status: 403, error: "This action is not allowed")
  static let noUser = MastodonRefusal(status: 422, error: "This method requires an authenticated user")
  static let tooMany = MastodonRefusal(status: 429, error: "Too many requests")
  static let noParent = MastodonRefusal(
    status: 404, error: "The post you are trying to reply to does not appear to exist.")
  static let invalidGrant = MastodonRefusal(
    status: 400, error: "invalid_grant",
    description: "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI "
      + "used in the authorization request, or was issued to another client.")
  static let invalidClient = MastodonRefusal(
    status: 401, error: "invalid_client",
    description: "Client authentication failed due to unknown client, no client authentication included, "
      + "or unsupported authentication method.")

  /// A field that does not pass, in the words of either software.
  static func invalid(_ reason: String, _ flavour: MastodonFlavour) -> MastodonRefusal {
    switch flavour {
    case .mastodon: MastodonRefusal(status: 422, error: "Validation failed: " + reason)
    case .goToSocial: MastodonRefusal(status: 400, error: "Bad Request: " + reason)
    }
  }
}
