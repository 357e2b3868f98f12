import ArgumentParser
import InboxModel
import InboxStore

/// `moot person export WHO`: everything that is kept about one person, for handing it out to them.
struct PersonExportCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints everything that is kept about one person, as one JSON document.",
    discussion: "Goes to standard output: moot person export @mika > mika.json")

  @Argument(help: "A person's number, or the whole of a handle or a name.")
  var who: String

  @Flag(help: "One JSON object; there is no other form.")
  var json = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let id = try await session.person(named: who)
    let found = try await session.attempt { () throws(StoreError) in try await session.store.personFile(id) }
    guard let file = found else { throw Failure(session.wording.people.noSuchPerson(who)) }
    world.console.record(
      try RecordEncoder.line(PersonFileRecord(file, now: world.now(), wording: session.wording)))
  }
}
