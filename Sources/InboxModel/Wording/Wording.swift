/// Every string that people read, in one language.
///
/// One area is one struct (`QueueWording.swift`) with its values beside it (`English/QueueWording+English.swift`). To add an entry: a stored
/// property in the area and its value in each language; the compiler names what is missing. To add a language: a sibling of `English/`
/// with one value for each area and one `Wording` made of them. Whatever holds a number or a name is a closure, so that each language
/// sets its own plurals and word order.
package struct Wording: Sendable {
  /// A BCP 47 tag, such as `en`.
  package var language: String
  package var screen: ScreenWording
  package var queue: QueueWording
  package var reading: ReadingWording
  package var composer: ComposerWording
  package var status: StatusWording
  package var commands: CommandWording
  package var choices: ChoiceWording
  package var help: HelpWording
  package var firstRun: FirstRunWording
  package var signIn: SignInWording
  package var cli: CLIWording
  package var doctor: DoctorWording
  package var settings: SettingsWording
  package var triage: TriageWording
  package var escalation: EscalationWording
  package var hooks: HookWording
  package var failures: FailureWording
  package var refusals: RefusalWording
  package var health: HealthWording
  package var delivery: DeliveryWording
  package var outcomes: OutcomeWording
  package var bulk: BulkWording
  package var queryErrors: QueryErrorWording
  package var commandErrors: CommandErrorWording
  package var activity: ActivityWording
  package var priority: PriorityWording
  package var terms: TermWording
  package var people: PersonWording
  package var team: TeamWording
  package var time: TimeWording
}
