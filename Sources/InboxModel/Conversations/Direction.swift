/// Who is speaking: somebody out there, we to them, or we among ourselves.
package enum Direction: String, Hashable, Sendable, Codable {
  case inbound, outbound
  /// A note: visible to members only.
  case `internal`
}
