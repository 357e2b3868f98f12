package import Foundation

/// How a message finds its conversation.
package enum IncomingThread: Hashable, Sendable {
  /// By the id of the message that began it (a top-level comment, a review, the first mention, a thread's root).
  case root(RemoteID)
  /// A room without threads: one person's messages belong together until they pause; our answers go to whom they answer.
  case room
}

extension IncomingThread {
  /// Seconds of silence after which the same person in an unthreaded room begins another conversation.
  package static let pause: TimeInterval = 30 * 60
}
