import InboxModel

/// What is known about a room besides its messages.
struct MatrixRoom: Hashable {
  let id: String
  var name: String?
  var alias: String?
  var heroes: [String] = []
  /// Display names of members that were seen.
  var members: [String: String] = [:]
  var isEncrypted = false
  /// Nil: the room has no such event.
  var powers: MatrixPowers?
  var creators: Set<String> = []
  /// Since room version 12 its creators stand above all levels.
  var creatorsRule = false

  init(id: String) {
    self.id = id
  }

  /// Takes over a state event.
  mutating func apply(_ event: MatrixEvent) {
    guard let key = event.stateKey else { return }
    switch (event.type, key) {
    case ("m.room.name", ""): name = event.content.name
    case ("m.room.canonical_alias", ""): alias = event.content.alias
    case ("m.room.encryption", ""): isEncrypted = true
    case ("m.room.power_levels", ""): powers = event.content.powers
    case ("m.room.create", ""):
      creators = Set(event.content.creators + [event.sender])
      creatorsRule = event.content.roomVersion.flatMap { Int($0) }.map { $0 >= 12 } ?? false
    case ("m.room.member", _):
      // Who left or was banned has no display name in that event; the last known one stays.
      if let name = event.content.displayName { members[key] = name }
    default: break
    }
  }

  /// How people call `user`.
  func displayName(of user: String) -> String {
    if let name = members[user], name.contains(where: { !$0.isWhitespace }) { return name }
    return Self.localpart(of: user)
  }

  /// `ann` of `@ann:example.org`.
  static func localpart(of user: String) -> String {
    let local = user.drop { $0 == "@" }.prefix { $0 != ":" }
    return local.isEmpty ? user : String(local)
  }

  /// The name to show. Source: client-server API, "Calculating the display name for a room".
  func title(partner: String?) -> String {
    for name in [name, alias] {
      if let name, name.contains(where: { !$0.isWhitespace }) { return name }
    }
    if let partner { return displayName(of: partner) }
    return heroes.isEmpty ? id : heroes.map { displayName(of: $0) }.joined(separator: ", ")
  }

  /// Whether its title needs members that are not known.
  func lacksTitle(partner: String?) -> Bool {
    title(partner: partner) == id || name == nil && alias == nil && partner.map { members[$0] == nil } == true
  }
}

extension MatrixRoom {
  /// The power level of `user`.
  func level(of user: String) -> Int {
    if creatorsRule, creators.contains(user) { return .max }
    guard let powers else { return creators.contains(user) ? 100 : 0 }
    return powers.users[user] ?? powers.usersDefault
  }

  /// Why `me` may not do `verb` to what `person` wrote here; nil when the room's levels permit it.
  func refusal(of verb: PlatformVerb, by me: String, to person: String?) -> Refusal? {
    let powers = powers ?? MatrixPowers()
    let mine = level(of: me)
    func needing(_ level: Int) -> Refusal? { mine < level ? .needsRole(Self.role(level)) : nil }
    func above(_ person: String?) -> Refusal? {
      guard let person, level(of: person) >= mine else { return nil }
      return .other("\(displayName(of: person)) has the same power in this room as you, or more.")
    }
    switch verb {
    case .reply, .privateReply, .editReply: return needing(powers.sending("m.room.message"))
    case .like: return needing(powers.sending("m.reaction"))
    case .unlike, .deleteReply: return needing(powers.sending("m.room.redaction"))
    case .delete:
      let sending = powers.sending("m.room.redaction")
      return needing(person == me ? sending : max(sending, powers.redact))
    case .kick: return needing(powers.kick) ?? above(person)
    case .ban: return needing(powers.ban) ?? above(person)
    case .unban: return needing(max(powers.ban, powers.kick))
    default: return nil
    }
  }

  /// A level as people call it.
  private static func role(_ level: Int) -> String {
    switch level {
    case 100...: "an administrator of the room (power level \(level))"
    case 50...: "a moderator of the room (power level \(level))"
    default: "at power level \(level) in the room"
    }
  }
}
