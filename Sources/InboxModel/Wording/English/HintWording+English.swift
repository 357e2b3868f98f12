extension HintWording {
  package static let english = HintWording(
    due: { "due in \($0)" },
    late: { "late \($0)" },
    paused: { "\($0) left" },
    title: "hints",
    language: { "language seems to be \($0)" },
    sentiment: { sentiment, because in
      let sounds =
        switch sentiment {
        case .positive: "sounds happy"
        case .neutral: "sounds calm"
        case .negative: "sounds unhappy"
        case .mixed: "sounds of two minds"
        }
      return because.isEmpty ? sounds : "\(sounds) (\(because.joined(separator: ", ")))"
    },
    asks: { "asks something (\($0) …)" },
    topic: { "\($0) (\($1.joined(separator: ", ")))" },
    stars: { English.count($0, "star") },
    noCanned: { "There is no prepared answer \"\($0)\"." },
    noneCanned: "There are no prepared answers yet: moot rules examples",
    gaps: { "To fill in: \(English.list($0.map { "‹\($0)›" }))" },
    tooLong: { "\(English.number($0)) too long for this platform" }
  )
}
