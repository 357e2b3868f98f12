/// One answer to all members of a burst, with words of their own for the platforms that need some.
package struct Circular: Hashable, Sendable {
  package let fold: Fold
  /// How much each platform takes; those that are not here take anything.
  package let limits: [Platform: TextLimit]
  /// Whose words are in hand; nil: the words for all others.
  package private(set) var platform: Platform?
  /// The words for all, and those that differ.
  package private(set) var text: String
  package private(set) var variants: [Platform: String]

  package init(_ fold: Fold, limits: [Platform: TextLimit], text: String = "", variants: [Platform: String] = [:]) {
    self.fold = fold
    self.limits = limits
    self.text = text
    let known = Set(fold.members.map(\.platform))
    self.variants = variants.filter { known.contains($0.key) && !$0.value.isBlank }
  }

  package var conversations: [ID<Conversation>] { fold.members.map(\.id) }

  /// The first conversation on each platform.
  package var examples: [ID<Conversation>] {
    fold.shares.compactMap { share in fold.members.first { $0.platform == share.platform }?.id }
  }

  /// The platforms that can have words of their own: where there are several, all of them.
  package var platforms: [Platform] {
    let platforms = fold.shares.map(\.platform)
    return platforms.count > 1 ? platforms : []
  }

  /// The words in hand.
  package var current: String { platform.flatMap { variants[$0] } ?? text }

  /// How much may be written now: for all, as much as the tightest platform takes that has no words of its own.
  package var limit: TextLimit? {
    if let platform { return limits[platform] }
    let shared = fold.shares.map(\.platform).filter { variants[$0] == nil }
    return shared.compactMap { limits[$0] }.min { $0.maximum < $1.maximum }
  }

  /// Takes new words for what is in hand. A platform that says what all others say has no words of its own.
  package mutating func take(_ words: String) {
    guard let platform else {
      text = words
      return
    }
    variants[platform] = words == text || words.isBlank ? nil : words
  }

  /// Takes words for a platform that is not in hand.
  package mutating func take(_ words: String, for other: Platform) {
    guard other != platform, platforms.contains(other) else { return }
    variants[other] = words == text || words.isBlank ? nil : words
  }

  /// Takes another platform's words in hand, or (nil) those for all.
  package mutating func turn(to next: Platform?) {
    platform = next.flatMap { platforms.contains($0) ? $0 : nil }
  }

  /// Goes on from the words for all to each platform's, and back to those for all.
  package mutating func turn() {
    let round: [Platform?] = [nil] + platforms
    let place = round.firstIndex(of: platform) ?? 0
    platform = round[(place + 1) % round.count]
  }

  /// The first platform that does not take its words, and by how much they are too long.
  package var tooLong: (platform: Platform, excess: Int)? {
    for share in fold.shares {
      guard let limit = limits[share.platform] else { continue }
      let excess = limit.count(variants[share.platform] ?? text) - limit.maximum
      if excess > 0 { return (share.platform, excess) }
    }
    return nil
  }

  package func reply(isPrivate: Bool, thenDone: Bool) -> InboxAction.Reply {
    var reply = InboxAction.Reply(text: text, isPrivate: isPrivate, thenDone: thenDone)
    reply.variants = variants
    reply.asOf = fold.newest
    return reply
  }
}
