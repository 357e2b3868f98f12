import Foundation
import InboxModel
import InboxUI
import Testing

@testable import InboxApp

/// Where a member was is kept for each store and member, and for nobody else to read.
struct PlaceKeepingTests {
  private func keeping(_ folder: TestFolder, store: String = "/a/inbox.db", member: String = "ana") -> PlaceKeeping {
    let places = Places(environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state"])
    return PlaceKeeping(places: places, storePath: store, member: member)
  }

  @Test func whatIsKeptComesBackForTheSameStoreAndMember() throws {
    let folder = try TestFolder()
    var place = ScreenMemory.Place(view: "all")
    place.order = .oldest
    place.group = .day
    place.first = QueueKey(part: "p", columns: [3, -4], id: ID(5))
    place.cursor = ID(6)
    place.marks = [ID(7), ID(8)]
    let memory = ScreenMemory(current: "all", places: [place, .init(view: "search:tag:bug", title: "Bugs")])
    #expect(keeping(folder).kept == nil)
    keeping(folder).keep(memory)
    #expect(keeping(folder).kept == memory)
    #expect(keeping(folder, member: "bob").kept == nil)
    #expect(keeping(folder, store: "/b/inbox.db").kept == nil)
    #expect(keeping(folder, store: "/a/b/../inbox.db").kept == memory)
    let other = ScreenMemory(current: "mine", places: [])
    keeping(folder).keep(other)
    #expect(keeping(folder).kept == other)
  }

  @Test func onlyTheOwnerCanReadIt() throws {
    let folder = try TestFolder()
    keeping(folder).keep(ScreenMemory(current: "all", places: []))
    let kept = folder.path + "/state/moot/places"
    let names = try FileManager.default.contentsOfDirectory(atPath: kept)
    #expect(names == [PlaceKeeping.name(of: ["/a/inbox.db", "ana"]) + ".json"])
    let rights = try FileManager.default.attributesOfItem(atPath: kept + "/" + names[0])[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func whatCannotBeReadIsForgotten() throws {
    let folder = try TestFolder()
    keeping(folder).keep(ScreenMemory(current: "all", places: []))
    let path = folder.path + "/state/moot/places/" + PlaceKeeping.name(of: ["/a/inbox.db", "ana"]) + ".json"
    try Data("{\"current\":".utf8).write(to: URL(filePath: path))
    #expect(keeping(folder).kept == nil)
  }

  /// FNV-1a's published values: a file must be found again by every later version.
  @Test func namesLast() {
    #expect(PlaceKeeping.name(of: [""]) == "cbf29ce484222325")
    #expect(PlaceKeeping.name(of: ["a"]) == "af63dc4c8601ec8c")
    #expect(PlaceKeeping.name(of: ["foobar"]) == "85944171f73967e8")
  }
}
