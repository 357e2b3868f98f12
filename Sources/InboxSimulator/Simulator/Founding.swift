import Foundation

/// Builds the four platforms with everything that was said before the town opens.
struct Founding {
  /// What somebody is going to say at some moment; what exactly, turns out then.
  private enum Turn: CaseIterable {
    case mention, direct, chat, comment, review, applause, alarm
  }

  /// What the team is going to answer.
  private struct Reply {
    var at: Date
    var platform: SimulatedPlatform
    var id: String
    var text: String
  }

  var matrix: MatrixTown
  var wordpress: WordPressTown
  var mastodon: MastodonTown
  var appStore: AppStoreTown
  let history: TownHistory
  let now: Date
  var teller: Storyteller
  private var replies: [Reply] = []
  private var alarm: Alarm

  init(options: TownOptions, town: Town, now: Date) {
    matrix = MatrixTown(seed: options.seed)
    wordpress = WordPressTown(seed: options.seed)
    mastodon = MastodonTown(seed: options.seed, flavour: options.flavour, at: now)
    appStore = AppStoreTown(seed: options.seed, verifier: options.verifier)
    history = options.history
    self.now = now
    teller = Storyteller(town: town, name: "history")
    alarm = Alarm(town: town)
  }

  var opening: Date { now.addingTimeInterval(-Double(history.days) * 86_400) }

  /// Makes the places, then lets people talk from the opening until now, everything in its order.
  mutating func fill() {
    makeRooms()
    publishPosts()
    let counts: [Turn: Int] = [
      .mention: history.mentions, .direct: history.directs, .chat: history.chats, .comment: history.comments,
      .review: history.reviews, .applause: history.mentions / 3,
    ]
    var turns: [(at: Date, turn: Turn)] = []
    for turn in Turn.allCases { for _ in 0..<(counts[turn] ?? 0) { turns.append((moment(), turn)) } }
    turns += alarm.moments(history.alarms, before: now).map { ($0, .alarm) }
    turns.sort { $0.at < $1.at }
    for (at, turn) in turns {
      replyDue(by: at)
      if turn == .alarm {
        _ = alarm.next(posts: wordpress.postIDs(at: at)).flatMap { hear($0, at: at) }
        continue
      }
      if let speech = speech(turn, at: at) { tell(speech, at: at) }
    }
    replyDue(by: now)
  }

  /// The town opens again `age` seconds later: whatever is made from now on gets ids that no earlier opening gave.
  mutating func reopen(after age: Int) {
    guard age > 0 else { return }
    matrix.season = "-\(age)"
    appStore.season = "-\(age)"
    // Nobody writes more than a comment a second.
    wordpress.nextComment += age
  }

  /// Some moment before now; newer ones are likelier, so that the queue looks alive.
  private mutating func moment() -> Date {
    let share = teller.random.fraction()
    return now.addingTimeInterval(-30 - share * share * (Double(history.days) * 86_400 - 60))
  }

  private mutating func speech(_ turn: Turn, at moment: Date) -> Speech? {
    switch turn {
    case .mention: teller.mention()
    case .direct: teller.direct()
    case .chat: teller.chat()
    case .comment: teller.comment(under: wordpress.postIDs(at: moment))
    case .review: teller.review()
    case .applause: applause(at: moment)
    case .alarm: nil
    }
  }

  /// Somebody speaks, and the team plans to answer a good part of what is older than a day.
  private mutating func tell(_ speech: Speech, at moment: Date) {
    let platform = speech.place.platform
    guard let id = hear(speech, at: moment) else { return }
    teller.remember(speech, id: id)
    if platform == .matrix, teller.random.chance(0.12) {
      matrix.react(teller.passerby(on: .matrix), "👍", to: id, at: moment)
    }
    guard !speech.isHeld, now.timeIntervalSince(moment) > 86_400, teller.random.chance(0.55) else { return }
    let delay = platform == .matrix ? 95 : 240 + teller.random.wait(mean: 7200)
    let text = teller.random.pick(Phrasebook.teamReplies) ?? ""
    replies.append(Reply(at: moment.addingTimeInterval(delay), platform: platform, id: id, text: text))
  }

  private mutating func hear(_ speech: Speech, at moment: Date) -> String? {
    switch speech.place.platform {
    case .matrix: matrix.hear(speech.person, speech.text, in: speech.place, at: moment)
    case .wordpress: wordpress.hear(speech.person, speech.text, in: speech.place, at: moment)
    case .mastodon: mastodon.hear(speech.person, speech.text, in: speech.place, at: moment)
    case .appStore: appStore.hear(speech.person, speech.text, in: speech.place, at: moment)
    }
  }

  /// The team writes every answer that was planned for `moment` or before.
  private mutating func replyDue(by moment: Date) {
    let due = replies.filter { $0.at <= moment }.sorted { $0.at < $1.at }
    replies.removeAll { $0.at <= moment }
    for reply in due {
      switch reply.platform {
      case .matrix: matrix.teamAnswers(reply.text, to: reply.id, at: reply.at)
      case .wordpress: wordpress.teamAnswers(reply.text, to: reply.id, at: reply.at)
      case .mastodon: mastodon.teamAnswers(reply.text, to: reply.id, at: reply.at)
      case .appStore: appStore.teamAnswers(reply.text, to: reply.id, at: reply.at)
      }
    }
  }
}
