import Foundation

/// An App Store Connect error: one entry of JSON:API's `errors`.
struct AppStoreRefusal: Error {
  var status: Int
  var code: String
  var title: String
  var detail: String
  var source: JSON?

  var response: SimulatedResponse {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(Digest256.hexadecimal(code + detail, 32))),
      JSON.Member("status", .string(String(status))), JSON.Member("code", .string(code)),
      JSON.Member("title", .string(title)), JSON.Member("detail", .string(detail)),
    ]
    if let source { members.append(JSON.Member("source", source)) }
    return SimulatedResponse(status: status, ["errors": [.object(members)]])
  }

  static let notAuthorized = AppStoreRefusal(
    status: 401, code: "NOT_AUTHORIZED", title: "Authentication credentials are missing or invalid.",
    detail: "Provide a properly configured and signed bearer token, and make sure that it has not expired. "
      + "Learn more about Generating Tokens for API Requests "
      + "https://developer.apple.com/go/?id=api-generating-tokens")
  static let forbidden = AppStoreRefusal(
    status: 403, code: "FORBIDDEN_ERROR", title: "This request is forbidden for security reasons",
    detail: "The API key in use does not allow this request")
  static let noPath = AppStoreRefusal(
    status: 404, code: "PATH_ERROR", title: "The URL path is not valid",
    detail: "The path does not match a known resource.")
  static let tooMany = AppStoreRefusal(
    status: 429, code: "RATE_LIMIT_EXCEEDED", title: "The request rate limit has been reached.",
    detail: "We've received too many requests for this API. Please wait and try again or slow down your request rate.")

  static func notFound(_ type: String, _ id: String) -> AppStoreRefusal {
    AppStoreRefusal(
      status: 404, code: "NOT_FOUND", title: "The specified resource does not exist",
      detail: "There is no resource of type '\(type)' with id '\(id)'")
  }

  static func invalidParameter(_ name: String, _ value: String) -> AppStoreRefusal {
    AppStoreRefusal(
      status: 400, code: "PARAMETER_ERROR.INVALID", title: "A parameter has an invalid value",
      detail: "'\(value)' is not a valid value for the parameter '\(name)'", source: ["parameter": .string(name)])
  }

  static func entity(_ status: Int, _ code: String, _ detail: String, _ pointer: String) -> AppStoreRefusal {
    AppStoreRefusal(
      status: status, code: "ENTITY_ERROR.\(code)", title: "The provided entity is not valid", detail: detail,
      source: ["pointer": .string(pointer)])
  }
}
