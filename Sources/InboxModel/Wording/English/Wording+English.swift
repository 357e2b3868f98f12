extension Wording {
  package static let english = Wording(
    language: "en", screen: .english, queue: .english, reading: .english, composer: .english, status: .english,
    commands: .english, choices: .english, help: .english, firstRun: .english, signIn: .english, cli: .english,
    doctor: .english, settings: .english, triage: .english, escalation: .english, hooks: .english, failures: .english,
    refusals: .english, health: .english,
    delivery: .english,
    outcomes: .english, bulk: .english, queryErrors: .english, commandErrors: .english, activity: .english,
    priority: .english, terms: .english, people: .english, team: .english, time: .english)
}
