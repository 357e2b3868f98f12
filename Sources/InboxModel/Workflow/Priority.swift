/// How pressing a conversation is: the sum of its reasons, which are always shown.
package struct Priority: Hashable, Sendable, Codable {
  package var reasons: [PriorityReason]
  package var scale: PriorityScale

  package init(reasons: [PriorityReason], scale: PriorityScale = .standard) {
    self.reasons = reasons
    self.scale = scale
  }

  package var score: Int { reasons.reduce(0) { $0 + scale.points(of: $1) } }

  /// The same with everything that is drawn from the conversation itself taken from `fresh`; promises, the house's own reasons and its
  /// scale stay as they are.
  package func renewed(by fresh: Priority) -> Priority {
    var promises: [PriorityReason] = []
    var topics: [PriorityReason] = []
    for reason in reasons {
      switch reason {
      case .promise: promises.append(reason)
      case .topic: topics.append(reason)
      default: break
      }
    }
    return Priority(reasons: promises + fresh.reasons + topics, scale: scale)
  }
}

extension Priority {
  /// What the reasons are drawn from.
  package struct Evidence: Hashable, Sendable {
    package var level: PriorityLevel
    package var escalation: Escalation?
    package var rating: Int?
    package var kind: MessageKind
    /// The newest words from outside.
    package var text: String
    package var isVIP: Bool
    package var followers: Int?
    package var sentiment: Sentiment?

    package init(
      level: PriorityLevel = .normal, escalation: Escalation? = nil, rating: Int? = nil, kind: MessageKind,
      text: String, isVIP: Bool = false, followers: Int? = nil, sentiment: Sentiment? = nil
    ) {
      self.level = level
      self.escalation = escalation
      self.rating = rating
      self.kind = kind
      self.text = text
      self.isVIP = isVIP
      self.followers = followers
      self.sentiment = sentiment
    }
  }

  package init(from evidence: Evidence) {
    var reasons: [PriorityReason] = []
    if evidence.level != .normal { reasons.append(.level(evidence.level)) }
    if let escalation = evidence.escalation, escalation.isActive { reasons.append(.escalated(tier: escalation.tier)) }
    if let rating = evidence.rating, rating <= 2 { reasons.append(.lowRating(rating)) }
    if Self.asks(evidence.text) { reasons.append(.asksQuestion) }
    if evidence.isVIP { reasons.append(.vip) }
    if let followers = evidence.followers, followers >= 10_000 { reasons.append(.reach(followers: followers)) }
    if evidence.kind == .direct || evidence.kind == .chat { reasons.append(.inPerson) }
    if evidence.sentiment == .negative { reasons.append(.negative) }
    self.init(reasons: reasons)
  }

  /// Unicode's properties are slow to ask for, and most text is plain.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    case 0..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }

  /// A question mark of any script, unless it stands within a link.
  package static func asks(_ text: String) -> Bool {
    // Most texts hold no such byte at all: `?` itself, or the first of the other scripts' marks in UTF-8.
    guard text.utf8.contains(where: { $0 == 0x3F || $0 == 0xEF || $0 == 0xD8 || $0 == 0xE2 }) else { return false }
    var isInLink = false
    var last: Unicode.Scalar = " "
    var beforeLast: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        // At the end of a link it belongs to the sentence.
        if last == "?" { return true }
        isInLink = false
      }
      switch scalar {
      case "/": if last == "/", beforeLast == ":" { isInLink = true }
      case "?": if !isInLink { return true }
      case "？", "؟", "⁇", "⁈", "⁉": return true
      default: break
      }
      (beforeLast, last) = (last, scalar)
    }
    return last == "?"
  }
}
