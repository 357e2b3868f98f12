import Foundation

/// Something that the server tells our account: a mention, a favourite, a follow …
struct MastodonNotification: Sendable {
  var id: String
  var type: String
  var account: String
  var status: String?
  var at: Date
}
