import Foundation

/// One event of a room as the home server stores it.
struct MatrixEvent: Sendable {
  /// Place in the order of everything that happened on the server; tokens are made of it.
  var position: Int
  var id: String
  var room: String
  var sender: String
  var type: String
  var stateKey: String?
  var content: JSON
  var at: Date
  /// The transaction that sent it, told only to the sender.
  var transaction: String?
  /// The event that this redaction takes back.
  var redacts: String?
  /// The redaction that took this event back.
  var redactedBy: String?

  /// The event that this one replaces, threads on, annotates …
  func relation(_ kind: String) -> String? {
    guard let relation = content["m.relates_to"], relation["rel_type"]?.text == kind else { return nil }
    return relation["event_id"]?.text
  }
}
