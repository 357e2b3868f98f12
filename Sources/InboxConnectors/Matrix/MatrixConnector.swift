import InboxConnect
import InboxModel

/// The port to one Matrix account.
///
/// What an inbox sees of Matrix: the messages of the rooms that the account has joined; invitations are ignored. A message in an
/// encrypted room comes with an empty body and the content warning `encrypted`; such rooms take no replies from here, since no keys are
/// held. On the first pull the last messages of each room are read, from then on every one.
struct MatrixConnector: PatientConnector {
  let api: MatrixAPI
  /// Our own user id.
  let me: String
  let memory = MatrixMemory()

  /// Bytes that leave room, within an event's 65 536, for the rest of it.
  static let longestText = 60_000
  /// An edit says its text twice.
  private static let longestEdit = 30_000

  /// What the protocol offers; whether our level in a room is high enough shows when it is done.
  static let capabilities = Capabilities([
    .reply: .yes(.init(textLimit: TextLimit(maximum: longestText, rule: .utf8Bytes), isReversible: true)),
    .editReply: .yes(.init(textLimit: TextLimit(maximum: longestEdit, rule: .utf8Bytes))),
    .deleteReply: .yes(.init()),
    .like: .yes(.init(isReversible: true)), .unlike: .yes(.init(isReversible: true)),
    .delete: .yes(.init()),
    .kick: .yes(.init()),
    .ban: .yes(.init(isReversible: true)), .unban: .yes(.init(isReversible: true)),
    .report: .yes(.init()),
  ])

  func identify() async throws(ConnectorError) -> ConnectorIdentity {
    let user = try await api.whoAmI().userID
    guard user == me else { throw .signInAgain(reason: "the access token belongs to \(user), not to \(me)") }
    return ConnectorIdentity(remoteID: RemoteID(user), handle: user, capabilities: Self.capabilities)
  }

  func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    guard let cursor else { return try await synced(after: nil, patience: patience) }
    guard let place = MatrixCursor(cursor) else { throw .cursorLost }
    return place.gaps.isEmpty
      ? try await synced(after: place.since, patience: patience) : try await filled(place)
  }

  func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    let now = api.world.now()
    if let refusal = Self.capabilities.refusal(of: order.verb, text: order.text, postedAt: nil, now: now) {
      throw .refused(refusal)
    }
    if order.verb.carriesText, order.text == nil { throw .refused(.emptyText) }
    if order.verb == .ban, order.duration != nil {
      throw .refused(.other("Bans on Matrix have no end: ban without a duration, and unban later."))
    }
    let room = try await room(order.target.channel.value)
    if order.verb.carriesText, room.isEncrypted { throw .refused(.encrypted) }
    let person = order.verb == .deleteReply ? me : order.target.person?.value
    if let refusal = room.refusal(of: order.verb, by: me, to: person) { throw .refused(refusal) }
    do {
      return try await carryOut(order, key: key)
    } catch .rejected(let reason) {
      memory.doubt(room.id)
      // What is so already cannot be made so again: a reaction given twice, somebody kicked who left.
      if !order.verb.carriesText, let receipt = await standing(order) { return receipt }
      throw .rejected(reason: reason)
    }
  }

  /// The room as it stands now.
  func room(_ id: String) async throws(ConnectorError) -> MatrixRoom {
    let now = api.world.now()
    if let room = memory.freshRoom(id, now: now) { return room }
    var room = memory.room(id)
    let powers = try await api.state("m.room.power_levels", in: id)
    let encryption = try await api.state("m.room.encryption", in: id)
    if let creation = try await api.creation(of: id) { room.apply(creation) }
    room.powers = powers?.powers
    room.isEncrypted = encryption != nil
    memory.keep(room, readAt: now)
    return room
  }
}
