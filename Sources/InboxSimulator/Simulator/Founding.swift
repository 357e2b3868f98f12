import Foundation

/// Builds the four platforms with everything that was said before the town opens.
struct Founding {
  var matrix: MatrixTown
  var wordpress: WordPressTown
  var mastodon: MastodonTown
  var appStore: AppStoreTown
  private let history: TownHistory
  private let now: Date
  private var teller: Storyteller

  init(options: TownOptions, town: Town, now: Date) {
    matrix = MatrixTown(seed: options.seed)
    wordpress = WordPressTown(seed: options.seed)
    mastodon = MastodonTown(seed: options.seed, flavour: options.flavour, at: now)
    appStore = AppStoreTown(seed: options.seed, verifier: options.verifier)
    history = options.history
    self.now = now
    teller = Storyteller(town: town, name: "history")
  }

  private var opening: Date { now.addingTimeInterval(-Double(history.days) * 86_400) }

  /// Makes the places, then lets people talk from the opening until now.
  mutating func fill() {
    makeRooms()
    publishPosts()
    var moments: [(at: Date, speech: Speech)] = []
    for _ in 0..<history.mentions { moments.append((moment(), teller.mention())) }
    for _ in 0..<history.directs { moments.append((moment(), teller.direct())) }
    for _ in 0..<history.chats { moments.append((moment(), teller.chat())) }
    for _ in 0..<history.comments {
      if let speech = teller.comment(under: wordpress.postIDs) { moments.append((moment(), speech)) }
    }
    for _ in 0..<history.reviews { moments.append((moment(), teller.review())) }
    moments.sort { $0.at < $1.at }
    for (at, speech) in moments { tell(speech, at: at) }
    if history.mentions > 0 { applaud() }
  }

  /// Some hour before now; newer hours are likelier, so that the queue looks alive.
  private mutating func moment() -> Date {
    let share = teller.random.fraction()
    return now.addingTimeInterval(-30 - share * share * (Double(history.days) * 86_400 - 60))
  }

  /// Somebody speaks, and of what is older than a day the team has answered a good part already.
  private mutating func tell(_ speech: Speech, at moment: Date) {
    let isOld = now.timeIntervalSince(moment) > 86_400
    let isAnswered = isOld && teller.random.chance(0.55)
    let reply = teller.random.pick(Phrasebook.teamReplies) ?? ""
    let later = moment.addingTimeInterval(240 + teller.random.wait(mean: 7200))
    switch speech.place.platform {
    case .matrix: Self.tell(speech, isAnswered ? reply : nil, &matrix, at: moment, later: moment.addingTimeInterval(95))
    case .wordpress: Self.tell(speech, isAnswered && !speech.isHeld ? reply : nil, &wordpress, at: moment, later: later)
    case .mastodon: Self.tell(speech, isAnswered ? reply : nil, &mastodon, at: moment, later: later)
    case .appStore: Self.tell(speech, isAnswered ? reply : nil, &appStore, at: moment, later: later)
    }
  }

  private static func tell(
    _ speech: Speech, _ reply: String?, _ platform: inout some Populated, at moment: Date, later: Date
  ) {
    guard let id = platform.hear(speech.person, speech.text, in: speech.place, at: moment) else { return }
    if let reply { platform.teamAnswers(reply, to: id, at: later) }
  }

  private mutating func makeRooms() {
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

  private mutating func publishPosts() {
    let posts = Phrasebook.posts
    for (index, post) in posts.enumerated() {
      let age = Double(posts.count - index) / Double(posts.count) * Double(history.days) * 86_400
      wordpress.publish(title: post.title, slug: post.slug, content: post.text, at: now.addingTimeInterval(-age))
    }
    guard history.mentions > 0 else { return }
    for (index, text) in Phrasebook.announcements.enumerated() {
      let age = Double(Phrasebook.announcements.count - index) / 5 * Double(history.days) * 86_400
      mastodon.announce(text, at: now.addingTimeInterval(-age))
    }
  }

  /// Favourites, boosts and follows, so that a client sees more than mentions.
  private mutating func applaud() {
    let ours = mastodon.ownStatusIDs
    for _ in 0..<(history.mentions / 3) {
      let speech = teller.mention()
      let kind = ["favourite", "reblog", "follow"][teller.random.below(3)]
      mastodon.applaud(kind, by: speech.person, status: kind == "follow" ? nil : teller.random.pick(ours), at: now)
    }
  }
}
