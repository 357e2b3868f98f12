/// The conversations of one burst that a view shows as one row: those that fit the view and wait for an answer. Whoever has been answered, was
/// finished or said something else since is not among them.
package struct Fold: Hashable, Sendable, Codable {
  /// A conversation behind the row.
  package struct Member: Hashable, Sendable, Codable {
    package let id: ID<Conversation>
    package let platform: Platform

    package init(id: ID<Conversation>, platform: Platform) {
      self.id = id
      self.platform = platform
    }
  }

  /// How many there are on one platform.
  package struct Share: Hashable, Sendable {
    package let platform: Platform
    package var count: Int
  }

  /// How a row stands to it.
  package enum Place: String, Hashable, Sendable, Codable {
    /// It stands for all.
    case closed
    /// It is the first of those that are shown one by one.
    case lead
    /// It is shown below the lead.
    case member
  }

  /// The conversation that began it, whether it is a member or not.
  package var burst: ID<Conversation>
  /// At least two, in the view's order: the first one stands for all.
  package var members: [Member]
  package var place: Place
  /// The newest message of the whole inbox when the members were read: what came after it, nobody who saw them has seen.
  package var newest: ID<Message>

  package init(
    burst: ID<Conversation>, members: [Member], place: Place = .closed, newest: ID<Message>
  ) {
    self.burst = burst
    self.members = members
    self.place = place
    self.newest = newest
  }

  package var count: Int { members.count }

  /// By platform, the most first; of as many the one that comes first.
  package var shares: [Share] {
    var shares: [Share] = []
    for member in members {
      if let place = shares.firstIndex(where: { $0.platform == member.platform }) {
        shares[place].count += 1
      } else {
        shares.append(Share(platform: member.platform, count: 1))
      }
    }
    return shares.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}
