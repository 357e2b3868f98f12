/// A person's own word on how pressing something is; one reason among the others.
package enum PriorityLevel: String, Hashable, Sendable, Codable, CaseIterable {
  case low, normal, high, urgent
}
