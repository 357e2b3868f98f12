import Foundation
import InboxModel
import Testing

@testable import InboxConnectors

@Suite("Power in a Matrix room")
struct MatrixPowerTests {
  private func room(_ powers: String?, version: String = "10", creator: String = "@boss:x") throws -> MatrixRoom {
    var room = MatrixRoom(id: "!r")
    var texts = [
      MatrixFixture.event("$c", "m.room.create", by: creator, key: "", content: #""room_version":"\#(version)""#)
    ]
    if let powers {
      texts.append(MatrixFixture.event("$p", "m.room.power_levels", by: creator, key: "", content: powers))
    }
    for text in texts { for event in try MatrixFixture.events(text) { room.apply(event) } }
    return room
  }

  private let moderator = Refusal.needsRole("a moderator of the room (power level 50)")

  @Test("Without levels the creator rules and others may only speak")
  func defaults() throws {
    let room = try room(nil)
    #expect(room.level(of: "@boss:x") == 100)
    #expect(room.refusal(of: .reply, by: "@me:x", to: nil) == nil)
    #expect(room.refusal(of: .ban, by: "@me:x", to: "@ann:x") == moderator)
    #expect(room.refusal(of: .ban, by: "@boss:x", to: "@ann:x") == nil)
  }

  @Test("A room that only some may write in refuses replies")
  func announcements() throws {
    let room = try room(#""events_default":50,"users":{"@me:x":0}"#)
    #expect(room.refusal(of: .reply, by: "@me:x", to: nil) == moderator)
    #expect(room.refusal(of: .like, by: "@me:x", to: nil) == moderator)
  }

  @Test("Own messages can be taken away without being a moderator, others' cannot")
  func redacting() throws {
    let room = try room(#""users":{"@me:x":0}"#)
    #expect(room.refusal(of: .delete, by: "@me:x", to: "@me:x") == nil)
    #expect(room.refusal(of: .deleteReply, by: "@me:x", to: nil) == nil)
    #expect(room.refusal(of: .delete, by: "@me:x", to: "@ann:x") == moderator)
  }

  @Test("Nobody bans an equal")
  func equals() throws {
    let room = try room(#""users":{"@me:x":50,"@mod:x":50}"#)
    #expect(room.refusal(of: .ban, by: "@me:x", to: "@ann:x") == nil)
    #expect(
      room.refusal(of: .kick, by: "@me:x", to: "@mod:x")
        == .other("mod has the same power in this room as you, or more."))
  }

  @Test("Levels written as text or fractions count, nonsense does not")
  func oddLevels() throws {
    let room = try room(#""users":{"@me:x":"50","@ann:x":25.0,"@bob:x":{}},"ban":"75","kick":null"#)
    #expect(room.level(of: "@me:x") == 50)
    #expect(room.level(of: "@ann:x") == 25)
    #expect(room.level(of: "@bob:x") == 0)
    #expect(
      room.refusal(of: .ban, by: "@me:x", to: nil) == .needsRole("a moderator of the room (power level 75)"))
  }

  @Test("From room version 12 on its creators stand above every level")
  func creators() throws {
    let room = try room(#""users":{"@me:x":100},"ban":100"#, version: "12")
    #expect(room.level(of: "@boss:x") == .max)
    #expect(room.refusal(of: .ban, by: "@me:x", to: "@boss:x") != nil)
    #expect(room.refusal(of: .ban, by: "@boss:x", to: "@me:x") == nil)
  }
}
