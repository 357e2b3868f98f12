package import Foundation

/// Someone out there, whatever platforms they write from.
package struct Person: Hashable, Sendable, Codable {
  package let id: ID<Person>
  package var name: String
  /// Matters to us more than others: their conversations stand higher.
  package var isVIP: Bool
  /// What they begin from now on is silenced here; the platform is not told.
  package var isMuted: Bool
  /// Not welcome any more, as the team sees it; a platform's own ban is an order to it.
  package var isBanned: Bool
  /// The team's words for them.
  package var labels: Set<Tag>
  /// When everything that tells who they are was taken out of the store.
  package var erasedAt: Date?

  package init(
    id: ID<Person>, name: String, isVIP: Bool = false, isMuted: Bool = false, isBanned: Bool = false,
    labels: Set<Tag> = [], erasedAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.isVIP = isVIP
    self.isMuted = isMuted
    self.isBanned = isBanned
    self.labels = labels
    self.erasedAt = erasedAt
  }
}
