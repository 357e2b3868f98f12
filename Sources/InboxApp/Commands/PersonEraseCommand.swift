import ArgumentParser
import InboxModel
import InboxStore
import TerminalKit

/// `moot person erase WHO`: takes a person's names and words out of the store for good.
struct PersonEraseCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Takes everything that tells who somebody is, and what they said, out of the store for good.",
    discussion: """
      Counts, dates and states stay, so that figures stay true. The store's file is written anew, and other Moots wait meanwhile. What the
      person wrote before does not come back with a later sync; what they write from now on does.
      """)

  @Argument(help: "A person's number, or the whole of a handle or a name.")
  var who: String

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Only says what it would touch.")
  var dryRun = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let words = session.wording.people
    let id = try await session.person(named: who)
    let found = try await session.attempt { () throws(StoreError) in try await session.store.survey(erasing: id) }
    var survey = found
    survey.names = survey.names.map { Sanitizer.cleanLine($0) }
    if dryRun { return world.console.line(words.eraseQuestion(survey)) }
    if !yes { try Confirmation(session: session).pass(survey) }
    let outcome = try await session.attempt { () throws(StoreError) in
      try await session.store.erase(id, by: .member(session.member))
    }
    switch outcome {
    case .done: world.console.line(words.eraseDone(survey))
    case .refused(let refusal): throw Failure(session.wording.sentence(for: refusal))
    case .unchanged, .newerMessage: throw Failure(session.wording.outcomes.unchanged)
    }
  }
}
