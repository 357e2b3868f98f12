extension DeliveryWording {
  package static let english = DeliveryWording(
    word: {
      switch $0 {
      case .draft: "draft"
      case .held: "leaves soon"
      case .queued: "queued"
      case .sending: "sending"
      case .sent: "sent"
      case .rejected: "not sent"
      case .unsure: "unsure"
      case .takenBack: "taken back"
      }
    },
    line: { state, verb, left, problem in
      let order = TermWording.english.order(verb)
      switch state {
      case .draft: return "draft, not sent"
      case .held: return left.map { "\(order) leaves in \($0)" } ?? "\(order) leaves now"
      case .queued:
        guard let problem else { return left.map { "\(order) queued, leaves in \($0)" } ?? "\(order) queued" }
        let again = left.map { "tries again in \($0)" } ?? "tries again now"
        return "\(order) has not left: \(English.sentence(problem)) It \(again)."
      case .sending: return "\(order) is being sent"
      case .sent: return "\(order) sent"
      case .rejected(let reason): return "\(order) was refused: \(English.sentence(reason)) Your text is kept."
      case .unsure(let reason):
        return "\(order) may or may not have arrived: \(English.sentence(reason)) Look there, then: sent or retry."
      case .takenBack: return "\(order) taken back"
      }
    },
    waits: { verb, until in
      let order = TermWording.english.order(verb)
      return until.map { "\(order) waits until \($0): the platform asked for a pause" } ?? "\(order) waits: sign in"
    },
    takesBack: { "\($0) takes it back" },
    retry: "send again",
    declareSent: "it did arrive",
    takeBack: "do not send, keep as draft"
  )
}
