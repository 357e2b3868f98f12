import Foundation

/// A Matrix error answer: status, `errcode` and text, as Synapse words them.
struct MatrixRefusal: Error {
  var status: Int
  var code: String
  var text: String
  var more: [JSON.Member] = []

  var response: SimulatedResponse {
    SimulatedResponse(
      status: status, JSON.object([JSON.Member("errcode", .string(code)), JSON.Member("error", .string(text))] + more))
  }

  static let missingToken = MatrixRefusal(status: 401, code: "M_MISSING_TOKEN", text: "Missing access token")
  static let unknownToken = MatrixRefusal(
    status: 401, code: "M_UNKNOWN_TOKEN", text: "Invalid access token passed.",
    more: [JSON.Member("soft_logout", false)])
  static let notJSON = MatrixRefusal(status: 400, code: "M_NOT_JSON", text: "Content not JSON.")
  static let tooLarge = MatrixRefusal(status: 413, code: "M_TOO_LARGE", text: "event too large")
  static let unrecognized = MatrixRefusal(status: 404, code: "M_UNRECOGNIZED", text: "Unrecognized request")
  static let eventNotFound = MatrixRefusal(status: 404, code: "M_NOT_FOUND", text: "Event not found.")
  static let badMembership = "M_BAD_STATE"

  static func forbidden(_ text: String) -> MatrixRefusal {
    MatrixRefusal(status: 403, code: "M_FORBIDDEN", text: text)
  }

  static func missing(_ parameter: String) -> MatrixRefusal {
    MatrixRefusal(status: 400, code: "M_MISSING_PARAM", text: "Missing params: ['\(parameter)']")
  }
}
