/// How far a message reached, as far as the platform tells.
package struct Metrics: Hashable, Sendable, Codable {
  package var likes: Int?
  package var shares: Int?
  package var replies: Int?

  package init(likes: Int? = nil, shares: Int? = nil, replies: Int? = nil) {
    self.likes = likes
    self.shares = shares
    self.replies = replies
  }
}
