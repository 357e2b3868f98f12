import Foundation
import InboxModel
import InboxStore
import Testing

@testable import InboxApp

/// Stores that cannot be opened or written: one clear line, status 1, and the file as it was.
struct StoreFaultTests {
  private func complaint(_ machine: TestMachine) async -> String {
    let outcome = await machine.moot("list")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    return outcome.complaints
  }

  @Test(arguments: ["hello\n", "SQLite format 3\0but no database", String(repeating: "x", count: 9000)])
  func aFileThatIsNoDatabaseIsLeftAlone(content: String) async throws {
    let machine = try TestMachine()
    try machine.write(content, to: machine.store)
    #expect(
      await complaint(machine)
        == "moot: \(machine.store) is not an inbox of Moot, and was left as it is: name another file with --store.\n")
    #expect(FileManager.default.contents(atPath: machine.store) == Data(content.utf8))
  }

  @Test func aStoreOfANewerMootIsLeftAlone() async throws {
    let machine = try TestMachine()
    _ = try InboxStore.open(.file(machine.store), clock: { Date() }).close()
    // Bytes 60 to 63 of the header hold the user version. Source: sqlite.org/fileformat.html, 1.3.
    let file = try #require(FileHandle(forUpdatingAtPath: machine.store))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: Data([0, 0, 3, 231]))
    try file.close()
    let before = FileManager.default.contents(atPath: machine.store)
    #expect(
      await complaint(machine) == "moot: \(machine.store) was written by a newer Moot: update Moot to open it.\n")
    #expect(FileManager.default.contents(atPath: machine.store) == before)
  }

  @Test func aStoreThatIsNotThereIsNotMadeByReading() async throws {
    let machine = try TestMachine()
    #expect(await complaint(machine).hasPrefix("moot: \(machine.store) does not exist: check the name."))
    #expect(!FileManager.default.fileExists(atPath: machine.store))
  }

  @Test func aFolderIsNoStore() async throws {
    let machine = try TestMachine()
    try FileManager.default.createDirectory(atPath: machine.store, withIntermediateDirectories: true)
    #expect(await complaint(machine) == "moot: \(machine.store) cannot be opened: not a file.\n")
  }

  @Test func aBrokenConfigStopsEveryCommandWithItsPlace() async throws {
    let machine = try TestMachine()
    let file = machine.world.places.configurationFile
    try machine.write("theme = \"moot\"\nglyphs = \n", to: file)
    #expect(await complaint(machine).hasPrefix("moot: \(file):2:10: not valid TOML: "))
  }

  @Test func secretsThatOthersMayReadAreNotUsed() async throws {
    let machine = try TestMachine()
    try machine.write("{}", to: machine.secrets)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: machine.secrets)
    let outcome = await machine.moot("doctor")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains("!!  \(machine.secrets) can be read by others: chmod 600 \(machine.secrets)\n"))
  }
}
