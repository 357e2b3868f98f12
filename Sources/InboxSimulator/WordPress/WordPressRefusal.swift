import Foundation

/// A WordPress error answer: `code`, `message` and the status once more under `data`.
struct WordPressRefusal: Error {
  var status: Int
  var code: String
  var text: String
  var more: [JSON.Member] = []

  var response: SimulatedResponse {
    let data = JSON.object([JSON.Member("status", .int(status))] + more)
    return SimulatedResponse(
      status: status, ["code": .string(code), "message": .string(text), "data": data], escaping: .php)
  }

  static let notLoggedIn = WordPressRefusal(
    status: 401, code: "rest_not_logged_in", text: "You are not currently logged in.")
  static let noRoute = WordPressRefusal(
    status: 404, code: "rest_no_route", text: "No route was found matching the URL and request method.")
  static let noComment = WordPressRefusal(status: 404, code: "rest_comment_invalid_id", text: "Invalid comment ID.")
  static let noPost = WordPressRefusal(status: 404, code: "rest_post_invalid_id", text: "Invalid post ID.")
  static let emptyContent = WordPressRefusal(
    status: 400, code: "rest_comment_content_invalid", text: "Invalid comment content.")
  static let tooLong = WordPressRefusal(
    status: 400, code: "comment_content_column_length", text: "Comment field exceeds maximum length allowed.")
  static let badJSON = WordPressRefusal(
    status: 400, code: "rest_invalid_json", text: "Invalid JSON body passed.",
    more: [JSON.Member("json_error_code", 4), JSON.Member("json_error_message", "Syntax error")])
  static let duplicate = WordPressRefusal(
    status: 409, code: "comment_duplicate",
    text: "Duplicate comment detected; it looks as though you&#8217;ve already said that!")
  static let unchanged = WordPressRefusal(
    status: 500, code: "rest_comment_failed_edit", text: "Updating comment status failed.")
  static let alreadyTrashed = WordPressRefusal(
    status: 410, code: "rest_already_trashed", text: "The comment has already been trashed.")

  static func forbiddenParameters(_ names: [String]) -> WordPressRefusal {
    WordPressRefusal(
      status: 401, code: "rest_forbidden_param",
      text: "Query parameter not permitted: \(names.joined(separator: ", "))")
  }

  static func forbidden(_ code: String, _ text: String, status: Int = 401) -> WordPressRefusal {
    WordPressRefusal(status: status, code: code, text: text)
  }

  /// 400 for one query parameter, with the reason spelled twice as WordPress does.
  static func invalid(_ name: String, _ code: String, _ reason: String) -> WordPressRefusal {
    let detail: JSON = ["code": .string(code), "message": .string(reason), "data": .null]
    return WordPressRefusal(
      status: 400, code: "rest_invalid_param", text: "Invalid parameter(s): \(name)",
      more: [
        JSON.Member("params", .object([JSON.Member(name, .string(reason))])),
        JSON.Member("details", .object([JSON.Member(name, detail)])),
      ])
  }
}
