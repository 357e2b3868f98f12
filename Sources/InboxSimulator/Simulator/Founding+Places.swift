import Foundation

extension Founding {
  /// Three open rooms, in which we have all, some and no power, and an encrypted one.
  mutating func makeRooms() {
    matrix.makeRoom(
      alias: "dev-room", name: "Acme Notes · Developers", topic: "Plugins, builds, stack traces", ourLevel: 100,
      at: opening)
    matrix.makeRoom(
      alias: "support", name: "Acme Notes · Support", topic: "Ask anything. Be kind.", ourLevel: 50, at: opening)
    matrix.makeRoom(
      alias: "random", name: "Acme Notes · Random", topic: "Tea, keyboards and everything else", ourLevel: 0,
      at: opening)
    matrix.makeRoom(
      alias: "founders", name: "Founding members", topic: "Encrypted", ourLevel: 100, isEncrypted: true, at: opening)
  }

  /// The blog's posts and our own announcements, spread over the town's days.
  mutating func publishPosts() {
    let posts = Phrasebook.posts
    for (index, post) in posts.enumerated() {
      let age = Double(posts.count - index) / Double(posts.count) * Double(history.days) * 86_400
      wordpress.publish(title: post.title, slug: post.slug, content: post.text, at: now.addingTimeInterval(-age))
    }
    guard history.mentions > 0 else { return }
    // Before anybody speaks, so that ids keep the order of time.
    for (index, text) in Phrasebook.announcements.enumerated() {
      mastodon.announce(text, at: opening.addingTimeInterval(-3600 * Double(Phrasebook.announcements.count - index)))
    }
  }

  /// A favourite, a boost or a follow, so that a client sees more than mentions. Nobody says anything.
  mutating func applause(at moment: Date) -> Speech? {
    let kind = ["favourite", "reblog", "follow"][teller.random.below(3)]
    let status = kind == "follow" ? nil : teller.random.pick(mastodon.ownPublicStatusIDs)
    mastodon.applaud(kind, by: teller.passerby(on: .mastodon), status: status, at: moment)
    return nil
  }
}
