import Foundation

/// Something that goes wrong with requests to one pretend platform, a given number of times.
package struct Fault: Sendable {
  /// What goes wrong.
  package enum Kind: Sendable {
    /// 429 in the platform's own shape, with its own way to say "after this many seconds".
    case rateLimited(retryAfter: Int)
    /// 500, 502, 503 … in the platform's error shape.
    case serverError(Int)
    /// 401 in the platform's shape, whatever token came.
    case tokenRevoked
    /// The effect happens, then the connection closes without an answer (after the gate opens, if there is one).
    case lostAnswer(Gate? = nil)
    /// The connection closes before anything happened.
    case dropped
    /// The effect happens; the body stops being JSON half way.
    case malformedJSON
    /// The effect happens; fewer bytes arrive than were announced.
    case cutBody
    /// A proxy's HTML page with this status instead of the platform's answer; nothing happens.
    case htmlPage(Int)
    /// The answer comes after this long.
    case slow(Duration)
    /// The request is taken only when the gate opens.
    case held(Gate)
  }

  package var kind: Kind
  /// The method it strikes; nil for any.
  package var method: String?
  /// A part of the path it strikes; nil for any.
  package var path: String?
  /// How many more requests it strikes.
  package var times: Int

  package init(_ kind: Kind, method: String? = nil, path: String? = nil, times: Int = 1) {
    self.kind = kind
    self.method = method
    self.path = path
    self.times = times
  }

  /// Whether it strikes `request`.
  func strikes(_ request: SimulatedRequest) -> Bool {
    times > 0 && (method == nil || method == request.method) && (path.map { request.path.contains($0) } ?? true)
  }
}
