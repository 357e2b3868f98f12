/// Every string that people read, in one language.
///
/// One area is one struct (`QueueWording.swift`) with its values beside it (`English/QueueWording+English.swift`). To add an entry: a stored
/// property in the area and its value in each language; the compiler names what is missing. To add a language: a sibling of `English/`
/// with one value for each area and one `Wording` made of them. Whatever holds a number or a name is a closure, so that each language
/// sets its own plurals and word order.
///
/// A class, since it is held in many places and is large: hundreds of closures.
package final class Wording: Sendable {
  /// A BCP 47 tag, such as `en`.
  package let language: String
  package let screen: ScreenWording
  package let queue: QueueWording
  package let reading: ReadingWording
  package let composer: ComposerWording
  package let status: StatusWording
  package let commands: CommandWording
  package let choices: ChoiceWording
  package let help: HelpWording
  package let firstRun: FirstRunWording
  package let signIn: SignInWording
  package let cli: CLIWording
  package let doctor: DoctorWording
  package let settings: SettingsWording
  package let triage: TriageWording
  package let escalation: EscalationWording
  package let hooks: HookWording
  package let failures: FailureWording
  package let refusals: RefusalWording
  package let health: HealthWording
  package let delivery: DeliveryWording
  package let outcomes: OutcomeWording
  package let bulk: BulkWording
  package let queryErrors: QueryErrorWording
  package let commandErrors: CommandErrorWording
  package let activity: ActivityWording
  package let priority: PriorityWording
  package let terms: TermWording
  package let people: PersonWording
  package let team: TeamWording
  package let time: TimeWording

  package init(
    language: String, screen: ScreenWording, queue: QueueWording, reading: ReadingWording, composer: ComposerWording,
    status: StatusWording, commands: CommandWording, choices: ChoiceWording, help: HelpWording,
    firstRun: FirstRunWording, signIn: SignInWording, cli: CLIWording, doctor: DoctorWording, settings: SettingsWording,
    triage: TriageWording, escalation: EscalationWording, hooks: HookWording, failures: FailureWording,
    refusals: RefusalWording, health: HealthWording, delivery: DeliveryWording, outcomes: OutcomeWording,
    bulk: BulkWording, queryErrors: QueryErrorWording, commandErrors: CommandErrorWording, activity: ActivityWording,
    priority: PriorityWording, terms: TermWording, people: PersonWording, team: TeamWording, time: TimeWording
  ) {
    self.language = language
    self.screen = screen
    self.queue = queue
    self.reading = reading
    self.composer = composer
    self.status = status
    self.commands = commands
    self.choices = choices
    self.help = help
    self.firstRun = firstRun
    self.signIn = signIn
    self.cli = cli
    self.doctor = doctor
    self.settings = settings
    self.triage = triage
    self.escalation = escalation
    self.hooks = hooks
    self.failures = failures
    self.refusals = refusals
    self.health = health
    self.delivery = delivery
    self.outcomes = outcomes
    self.bulk = bulk
    self.queryErrors = queryErrors
    self.commandErrors = commandErrors
    self.activity = activity
    self.priority = priority
    self.terms = terms
    self.people = people
    self.team = team
    self.time = time
  }
}
