package import Foundation
package import InboxModel

/// What went wrong with a platform, named for what the caller does next.
package enum ConnectorError: Error, Hashable, Sendable {
  /// The credentials were refused: a person must sign in again. Nothing was done.
  case signInAgain(reason: String)
  /// The platform asks to wait until then. Nothing was done.
  case waitUntil(Date, reason: String)
  /// The platform said no to this order or question; asking again would not help.
  case rejected(reason: String)
  /// What it concerns is not there (any more).
  case gone(reason: String)
  /// This account cannot do it; nothing was sent.
  case refused(Refusal)
  /// Nothing left, or the platform failed without doing it: try again later.
  case unreachable(reason: String)
  /// The request may have been carried out, and no answer came. Ask the platform before sending again.
  case outcomeUnknown(reason: String)
  /// An answer that cannot be read. For a question: try later; for an order: as `outcomeUnknown`.
  case notUnderstood(endpoint: String, detail: String)
  /// The platform has no way to tell whether it arrived.
  case notFindable
  /// The cursor is not valid any more: begin again; what is known already is recognised by its ids.
  case cursorLost
  /// The caller gave up.
  case cancelled
}
