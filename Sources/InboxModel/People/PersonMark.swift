/// What the team holds of a person, in a word: one of three standings, or a label of its own.
package enum PersonMark: Hashable, Sendable, Comparable {
  case vip, muted, banned
  case label(Tag)

  /// The words of the standings cannot be labels.
  package init(_ tag: Tag) {
    switch tag.name {
    case "vip": self = .vip
    case "muted": self = .muted
    case "banned": self = .banned
    default: self = .label(tag)
    }
  }

  package var name: String {
    switch self {
    case .vip: "vip"
    case .muted: "muted"
    case .banned: "banned"
    case .label(let tag): tag.name
    }
  }

  package static let standings: [PersonMark] = [.vip, .muted, .banned]

  package static func < (left: PersonMark, right: PersonMark) -> Bool {
    (left.rank, left.name) < (right.rank, right.name)
  }

  private var rank: Int { Self.standings.firstIndex(of: self) ?? Self.standings.count }
}

extension PersonMark: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Tag.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Person {
  package var marks: Set<PersonMark> {
    var marks = Set(labels.map { PersonMark.label($0) })
    if isVIP { marks.insert(.vip) }
    if isMuted { marks.insert(.muted) }
    if isBanned { marks.insert(.banned) }
    return marks
  }
}
