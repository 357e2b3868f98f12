extension EscalationWording {
  package static let english = EscalationWording(
    title: { tier, person, platform, beginning in
      let who = person.isEmpty ? "somebody on \(platform)" : "\(person) on \(platform)"
      return beginning.isEmpty ? "[\(tier)] \(who)" : "[\(tier)] \(who): \(beginning)"
    },
    page: .english, telling: .english, settings: .english)
}

extension EscalationWording.Page {
  package static let english = EscalationWording.Page(
    raised: { tier, by, moment in "Escalated to \(tier) by \(by), \(moment)" },
    after: { "Nobody at \($0) took it up in time." },
    due: { "To be taken up by \($0)." },
    why: { "Why: \($0)" },
    who: { name, handle in
      if name.isEmpty { return "Who: \(handle)" }
      return handle.isEmpty || handle == name ? "Who: \(name)" : "Who: \(name) (\(handle))"
    },
    place: { platform, account, channel in
      let place = "Where: \(platform), account \(account)"
      return channel.isEmpty ? place : "\(place), \(channel)"
    },
    link: { "Link: \($0)" },
    about: { "About: \($0)" },
    marks: { tags, priority in
      tags.isEmpty
        ? "Priority: \(priority)" : "Priority: \(priority)   Tags: " + tags.map { "#\($0)" }.joined(separator: " ")
    },
    assigned: { "With: \($0)" },
    firstContact: "First contact",
    history: { conversations, answered, since in
      "\(English.count(conversations, "conversation")) since \(since), \(English.number(answered)) answered"
    },
    followers: { English.count($0, "follower") },
    vip: "VIP",
    said: { author, isOurs, moment, rating in
      var line = "\(author)"
      if isOurs { line += " (us)" }
      line += ", \(moment)"
      if let rating { line += ", \(rating) of 5 stars" }
      return line + ":"
    },
    context: "Said before and after",
    past: "Earlier conversations",
    pastLine: { past, day in
      let stars = past.rating.map { ", \($0) of 5 stars" } ?? ""
      return "\(day), \(past.kind) on \(past.platform)\(stars): \(past.title)"
    },
    foot: { "Moot conversation \($0). Taken up: acknowledge. Settled: resolve." }
  )
}

extension EscalationWording.Telling {
  package static let english = EscalationWording.Telling(
    way: way,
    line: { delivery, name, word, left, moment, ticket in
      let how = way(word)
      switch delivery.state {
      case .draft, .takenBack: return "\(name) is not told: taken back"
      case .held: return left.map { "\(name) is told \(how) in \($0)" } ?? "\(name) is told \(how) now"
      case .queued:
        guard let problem = delivery.problem else {
          return left.map { "\(name) is told \(how) in \($0)" } ?? "\(name) is told \(how) now"
        }
        let again = left.map { "Again in \($0)." } ?? "Again now."
        return "\(name) not told yet: \(English.sentence(problem)) \(again)"
      case .sending: return "telling \(name) \(how)"
      case .sent:
        var line = "told \(name) \(how)"
        if let moment { line += ", \(moment)" }
        return ticket.map { "\(line) (\($0))" } ?? line
      case .rejected(let reason): return "\(name) not told: \(English.sentence(reason)) Mend it, then: retry."
      case .unsure(let reason):
        return "\(name) may or may not have been told: \(English.sentence(reason)) Ask there, then: sent or retry."
      }
    },
    told: { "told \($0)" },
    refused: { "\($0) not told: \($1)" },
    unsure: { "\($0) may or may not have been told" },
    takenUp: { "\($0) took up the escalation" },
    settled: { "\($0) settled the escalation" },
    noTarget: { "the settings have no target \($0) any more" },
    interrupted: "interrupted while telling",
    noAccount: { "there is no account \($0)" },
    cannotTell: { "\($0)'s platform has no way to write to somebody who asked nothing" },
    noRoom: { "what \($0)'s platform takes in one message is too short for it" },
    takeBack: "do not tell them"
  )

  private static let way: @Sendable (String) -> String = { word in
    switch EscalationTarget.Kind(rawValue: word) {
    case .mail: "by mail"
    case .webhook: "through its webhook"
    case .github: "by an issue on GitHub"
    case .gitlab: "by an issue on GitLab"
    case .account: "through our account"
    case .command: "by its command"
    case nil: "by \(word)"
    }
  }
}

extension EscalationWording.Settings {
  package static let english = EscalationWording.Settings(
    unknownTarget: { name, known, suggestion in
      "\"\(name)\" is no target" + valid(known, suggestion, else: "There is none yet: [escalation.targets.\(name)]")
    },
    unknownTier: { name, known, suggestion in
      "\"\(name)\" is no tier" + valid(known, suggestion, else: "There is none yet: [[escalation.tiers]]")
    },
    twoMembers: "only one member can have a conversation: name one with @, and the others as targets",
    circle: { "goes round in a circle: \($0.joined(separator: ", then "))" },
    endless: "says where it goes on, but not when: acknowledge = \"30m\"",
    notAName: "a name is one word of letters, digits, - and _",
    needs: { key, example in "needs \(key): \(key) = \(example)" },
    unsigned:
      "needs secret_command: secret_command = \"pass show moot/pager\", or unsigned = true where nobody checks who calls",
    signedAndNot: "either secret_command or unsigned = true, not both",
    notAnAddress: { "\"\($0)\" is no mail address" },
    noMailServer:
      "no mail server is set: [escalation.mail] with server = \"smtp.example.org\" or sendmail = \"/usr/sbin/sendmail\"",
    twoMailServers: "either server or sendmail, not both",
    clearText: {
      "security = \"none\" would send the letter in the clear to \($0): only to this machine. Else \"starttls\" or \"tls\""
    },
    badPort: "expected a port between 1 and 65535",
    notAnAddressee: {
      "\"\($0)\" is nobody and no room. It looks like \"@ana@example.social\", \"@ana:example.org\" or \"#help:example.org\""
    },
    notAWebAddress: { "\"\($0)\" is no web address that begins with https:// (http:// only to this machine)" },
    notAProject: { "\"\($0)\" is no project. It looks like \"owner/name\"" },
    notForThis: { key, by, known in "\(key) has no use with by = \"\(by)\", which takes \(English.list(known))" },
    tooLong: { "expected a time of up to \(English.count($0, "second")), such as \"30s\"" }
  )

  private static func valid(_ known: [String], _ suggestion: String?, else none: String) -> String {
    guard !known.isEmpty else { return ". \(none)" }
    let hint = suggestion.map { ": did you mean \"\($0)\"?" } ?? "."
    return "\(hint) There is \(English.list(known))"
  }
}
