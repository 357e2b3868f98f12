/// How many points each reason weighs. A person may change any of them.
package struct PriorityScale: Hashable, Sendable, Codable {
  /// A kind of reason, by the word that the config uses.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case urgent, high, low, escalated
    case oneStar = "one-star"
    case twoStars = "two-stars"
    case question, vip
    /// From 10,000 followers on, and from 100,000.
    case reach
    case greatReach = "great-reach"
    case inPerson = "in-person"
    /// Their words sound angry or sad.
    case negative
    case promiseDue = "promise-due"
    case promiseBroken = "promise-broken"
  }

  private var changed: [Kind: Int]

  /// The kinds in `changed` weigh so much, the others what they always do.
  package init(_ changed: [Kind: Int] = [:]) {
    self.changed = changed
  }

  /// Kinds by their words, so that the same scale is always the same text.
  package init(from decoder: any Decoder) throws {
    let words = try decoder.singleValueContainer().decode([String: Int].self)
    self.init(
      Dictionary(words.compactMap { word, points in Kind(rawValue: word).map { ($0, points) } }) { $1 })
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Dictionary(changed.map { ($0.key.rawValue, $0.value) }) { $1 })
  }

  package static let standard = PriorityScale()

  package subscript(kind: Kind) -> Int { changed[kind] ?? Self.standard(kind) }

  package func points(of reason: PriorityReason) -> Int {
    if case .topic(_, let points) = reason { return points }
    return reason.kind.map { self[$0] } ?? 0
  }

  /// Broken and nearly broken promises weigh more than all else together: they come first in the queue.
  private static func standard(_ kind: Kind) -> Int {
    switch kind {
    case .urgent: 100
    case .high: 40
    case .low: -40
    case .escalated: 50
    case .oneStar: 30
    case .twoStars: 20
    case .question: 10
    case .vip: 30
    case .reach: 10
    case .greatReach: 20
    case .inPerson: 5
    case .negative: 15
    case .promiseDue: 500
    case .promiseBroken: 1000
    }
  }
}

extension PriorityReason {
  /// Nil for what weighs nothing, and for topics, which have their own points.
  package var kind: PriorityScale.Kind? {
    switch self {
    case .level(.urgent): .urgent
    case .level(.high): .high
    case .level(.normal): nil
    case .level(.low): .low
    case .escalated: .escalated
    case .lowRating(let stars): stars <= 1 ? .oneStar : .twoStars
    case .asksQuestion: .question
    case .vip: .vip
    case .reach(let followers): followers >= 100_000 ? .greatReach : .reach
    case .inPerson: .inPerson
    case .negative: .negative
    case .promise(.breached): .promiseBroken
    case .promise(.warning): .promiseDue
    case .promise, .topic: nil
    }
  }
}
