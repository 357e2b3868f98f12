package import Foundation

/// One thing that a platform told us.
package enum IncomingEvent: Hashable, Sendable {
  /// New, or seen again, or edited: the store compares.
  case message(IncomingMessage)
  /// New words for a message known by its id; ignored when it is not known.
  case edit(RemoteID, body: String, title: String?, at: Date)
  case visibility(RemoteID, Visibility, at: Date)
}
