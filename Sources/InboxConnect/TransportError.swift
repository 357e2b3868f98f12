/// Why no answer came, split by the one question that matters: can the request have been carried out?
package enum TransportError: Error, Hashable, Sendable {
  /// It cannot: no connection was made, or the certificate was refused.
  case notSent(reason: String)
  /// It can: the connection broke or the time ran out after the request left.
  case noAnswer(reason: String)
  /// An answer came and is larger than we read.
  case tooLarge(limit: Int)
  case cancelled
}
