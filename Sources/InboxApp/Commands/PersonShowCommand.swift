import ArgumentParser
import InboxModel
import InboxStore

/// `moot person show WHO`: one person, whole.
struct PersonShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one person: identities, notes, who may be the same, conversations.")

  @Argument(help: "A person's number, or the whole of a handle or a name.")
  var who: String

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let words = session.wording.people
    let id = try await session.person(named: who)
    let found = try await session.attempt { () throws(StoreError) in try await session.store.person(id) }
    guard let detail = found else { throw Failure(words.noSuchPerson(who)) }
    if json {
      world.console.record(try RecordEncoder.line(PersonRecord(detail)))
    } else {
      for line in PersonText(detail: detail, wording: session.wording, world: world).lines() {
        world.console.line(line)
      }
    }
  }
}
