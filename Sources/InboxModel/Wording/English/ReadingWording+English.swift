extension ReadingWording {
  package static let english = ReadingWording(
    loading: "Loading…",
    gone: "This conversation is not here any more.",
    earlier: "Earlier messages above",
    nth: { "\(English.ordinal($0)) \(TermWording.english.kind($1))" },
    firstContact: "first contact",
    answeredTimes: { count, last in
      let times =
        count == 1 ? "answered once" : count == 2 ? "answered twice" : "answered \(English.number(count)) times"
      return last.map { "\(times) (\($0))" } ?? times
    },
    neverAnswered: "never answered",
    knownSince: { "known since \($0)" },
    vip: "VIP",
    bot: "bot",
    you: "you",
    note: "note, only the team sees it",
    privateReply: "private",
    edited: "edited",
    editedAt: { "edited \($0)" },
    formerly: "before:",
    subject: "About",
    bond: {
      switch $0 {
      case .linked: "Linked"
      case .goesOnIn: "Goes on in"
      case .continues: "Goes on from"
      case .continued: "Went on in"
      }
    },
    person: "Person",
    history: "Earlier",
    attachment: { kind, caption in
      let word =
        switch kind {
        case .image: "image"
        case .video: "video"
        case .audio: "audio"
        case .file: "file"
        }
      return caption.isEmpty ? word : "\(word): \(caption)"
    },
    likes: { English.count($0, "like") },
    shares: { English.count($0, "share") },
    followers: { English.count($0, "follower") },
    inReplyTo: { "in reply to \($0)" },
    contentWarning: { "content warning: \($0)" },
    priority: "Why it is here",
    escalation: { escalation, raised in
      var line = "escalated to \(escalation.tier)"
      if let target = escalation.target { line += " (\(target))" }
      line += " by \(escalation.by), \(raised)"
      switch escalation.state {
      case .raised: if escalation.missedAt != nil { line += ", not taken up in time" }
      case .acknowledged: line += ", acknowledged"
      case .resolved: line += ", resolved"
      }
      if let ticket = escalation.ticket { line += " (\(ticket))" }
      return escalation.reason.isEmpty ? line : "\(line): \(escalation.reason)"
    }
  )
}
