extension RefusalWording {
  package static let english = RefusalWording(
    sentence: { refusal, verb, place in
      let inside = place ?? "this platform"
      let place = place ?? "This platform"
      let doing = verb.map(TermWording.english.doing) ?? "do that"
      switch refusal {
      case .platformHasNone: return "\(place) cannot \(doing)."
      case .missingScope(let scope): return "The sign-in does not allow it. Sign in again and allow \(scope)."
      case .needsRole(let role): return "Your account there may not \(doing). It needs to be \(role)."
      case .serverLacks(let what): return "This server has no \(what)."
      case .encrypted: return "This room is encrypted, and Moot holds no keys. Answer there: open"
      case .tooOld(let limit): return "Too old: \(inside) allows it for \(TimeWording.english.duration(limit))."
      case .tooLong(let excess, let limit):
        return "Too long by \(English.number(excess)). \(place) takes \(English.number(limit))."
      case .emptyText: return "There is nothing to send yet."
      case .messageGone: return "The message is not there any more."
      case .nothingToActOn: return "There is no message from outside here."
      case .needsSignIn(let account): return HealthWording.english.signInAgain(account)
      case .notYetKnown: return "What \(inside) allows is not known yet. The first sync asks."
      case .needsSeveral: return "That takes two conversations: mark them, or name the other one by its number."
      case .noSuchConversation(let id): return "There is no conversation #\(id)."
      case .goesOnIn(let id): return "It was merged into #\(id) and goes on there."
      case .differentAccounts: return "Only conversations of one account can be merged. Link them instead."
      case .unsentWords: return "Words that nobody has sent yet hang on it. Send them or take them away first."
      case .nothingToSplit: return "A split needs words from outside before it and behind it."
      case .notEscalated: return "It is not escalated."
      case .notLinked: return "It is linked with no other conversation."
      case .noSuchPerson(let id): return "There is no person number \(id)."
      case .noSuchIdentity(let id): return "They have no identity number \(id)."
      case .onlyIdentity: return "It is the only identity that they have."
      case .orderUnderWay:
        return "Something to them is on its way, or waits for a decision. Let it arrive or take it back first."
      case .isOurs: return "That is an account of ours."
      case .needsMember: return "Only a person may do that."
      case .other(let words): return English.sentence(words)
      }
    },
    leftOut: { $0 == 1 ? "1 was left out: \($1)" : "\(English.number($0)) were left out: \($1)" }
  )
}
