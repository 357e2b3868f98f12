import InboxModel

extension Town {
  /// A burst of 84 on three platforms, as the row that stands for it.
  static let outage: QueueRow = {
    var lead = row(
      100, mastodon, .mention, "Nadia Petrova", handle: "@nadia@fosstodon.org",
      "is the app down? I can't open a single note since two o'clock and the train leaves in ten minutes", minutes: 31)
    let platforms: [Platform] = [mastodon, store, mastodon, matrix, mastodon, store]
    let members = (0..<84).map { (index: Int) -> Fold.Member in
      Fold.Member(id: ID(Int64(100 + index)), platform: platforms[index % platforms.count])
    }
    lead.burst = ID(90)
    lead.fold = Fold(burst: ID(90), members: members, newest: ID(5_000))
    return lead
  }()

  /// Those behind it that are known here: the first five.
  static let outageMembers: [QueueRow] = {
    let platforms = outage.fold?.members.map(\.platform) ?? []
    let people = ["Ben Okafor", "mika", "Δημήτρης", "さくら", "Zoë van Dijk"]
    return people.enumerated().map { index, person in
      row(Int64(101 + index), platforms[index + 1], .comment, person, "the app is down", minutes: 28 - Double(index))
    }
  }()

  /// A smaller burst on two platforms, everybody known.
  static func smallOutage() -> (lead: QueueRow, members: [QueueRow]) {
    var lead = outage
    let platforms: [Platform] = [mastodon, matrix, mastodon, matrix]
    let members = platforms.enumerated().map { (index: Int, platform: Platform) -> Fold.Member in
      Fold.Member(id: ID(Int64(100 + index)), platform: platform)
    }
    lead.fold = Fold(burst: ID(90), members: members, newest: ID(5_000))
    let others = members.dropFirst().map { member in
      row(member.id.value, member.platform, .mention, "Person \(member.id)", "the app is down", minutes: 20)
    }
    return (lead, others)
  }
}
