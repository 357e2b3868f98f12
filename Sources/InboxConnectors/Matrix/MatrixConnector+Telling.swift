import Foundation
import InboxConnect
import InboxModel

/// Writing into a room, or to somebody, without having been asked something there.
extension MatrixConnector: TellingConnector {
  /// A room by its id or alias, or somebody by their user id: then the room that we have with them alone, made where there is none.
  func addressee(_ address: String) async throws(ConnectorError) -> Addressee {
    let id: String
    switch address.first {
    case "!": id = address
    case "#": id = try await api.room(alias: address)
    case "@" where address.contains(":"): id = try await direct(with: address)
    default:
      throw .rejected(reason: "\(address) is no room such as #help:example.org and nobody such as @ana:example.org")
    }
    if try await room(id).isEncrypted { throw .refused(.encrypted) }
    return Addressee(address: id) { $0.utf8.count <= Self.longestText }
  }

  func tell(_ words: String, to addressee: Addressee, key: String) async throws(ConnectorError) -> Receipt {
    // `m.mentions` stays empty: what a stranger wrote, quoted in it, calls nobody.
    let sent = try await api.send(MatrixAPI.Message(text: words), to: addressee.address, key: key)
    return receipt(sent.eventID, in: addressee.address)
  }

  func told(
    _ words: String, to addressee: Addressee, key: String, since: Date
  ) async throws(ConnectorError) -> Receipt? {
    let order = PlatformOrder(
      verb: .reply, target: PlatformOrder.Target(channel: RemoteID(addressee.address)), text: words)
    return try await find(Inquiry(order: order, key: key, attemptedAt: since))
  }

  /// The room that `m.direct` names for them, if we are both in it or they are invited; else a new one, noted there at once.
  private func direct(with user: String) async throws(ConnectorError) -> String {
    var rooms = try await api.directRooms(of: me)
    for room in rooms[user] ?? [] {
      let ours = try await api.state("m.room.member", me, in: room)?.membership
      let theirs = try await api.state("m.room.member", user, in: room)?.membership
      if ours == "join", theirs == "join" || theirs == "invite" { return room }
    }
    let room = try await api.createDirectRoom(with: user)
    rooms[user, default: []].append(room)
    try await api.setDirectRooms(rooms, of: me)
    return room
  }
}

extension MatrixAPI {
  private struct Place: Decodable {
    let room: String

    private enum CodingKeys: String, CodingKey {
      case room = "room_id"
    }
  }

  private struct NewRoom: Encodable {
    let invite: [String]
    var preset = "trusted_private_chat"
    var isDirect = true

    private enum CodingKeys: String, CodingKey {
      case invite, preset
      case isDirect = "is_direct"
    }
  }

  private struct Nothing: Decodable {}

  func room(alias: String) async throws(ConnectorError) -> String {
    do {
      let place: Place = try await get(["v3", "directory", "room", alias])
      return place.room
    } catch .gone {
      throw .rejected(reason: "there is no room \(alias)")
    }
  }

  /// The rooms that we have with single people, by their user ids.
  func directRooms(of me: String) async throws(ConnectorError) -> [String: [String]] {
    do {
      return try await get(["v3", "user", me, "account_data", "m.direct"])
    } catch .gone {
      return [:]
    }
  }

  func setDirectRooms(_ rooms: [String: [String]], of me: String) async throws(ConnectorError) {
    let _: Nothing = try await put(["v3", "user", me, "account_data", "m.direct"], rooms, for: .repeatableOrder)
  }

  func createDirectRoom(with user: String) async throws(ConnectorError) -> String {
    // A room that was made without our hearing of it stays empty: no word is lost or said twice with it.
    let place: Place = try await post(["v3", "createRoom"], NewRoom(invite: [user]), for: .repeatableOrder)
    return place.room
  }
}
