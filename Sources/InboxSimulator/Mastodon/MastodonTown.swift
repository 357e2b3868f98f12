package import Foundation

/// A Mastodon-like server with our company's account on it.
package struct MastodonTown: PretendPlatform {
  package var base = "http://social.invalid"
  package let flavour: MastodonFlavour
  package let username = "acmenotes"
  /// The server's name in handles and links; its API lives at `base`.
  package let domain = "social.acme.example"
  /// A token of our account with every scope it needs.
  package let accessToken: String
  /// Requests that five minutes allow.
  package var rateLimit = 300

  var accounts: [String: MastodonAccount] = [:]
  /// Account ids by handle.
  var accountIDs: [String: String] = [:]
  var statuses: [String: MastodonStatus] = [:]
  /// Status ids, oldest first.
  var statusOrder: [String] = []
  /// How many statuses an account wrote, and how many answer a status, by id.
  var writtenCounts: [String: Int] = [:]
  var replyCounts: [String: Int] = [:]
  /// Oldest first.
  var notifications: [MastodonNotification] = []
  var conversations: [MastodonConversation] = []
  var scheduled: [String: MastodonScheduled] = [:]
  var blocked: Set<String> = []
  var muted: Set<String> = []
  var clients: [String: MastodonClient] = [:]
  var codes: [String: MastodonCode] = [:]
  var tokens: [String: MastodonToken] = [:]
  var idempotent: [String: (status: String, at: Date)] = [:]
  var window = (start: 0, used: 0)
  /// What the live feeds told last, in order, and how many events were forgotten before it.
  var log: [MastodonFeedEvent] = []
  var forgotten = 0
  var sequence = 0
  var posted: [PostedItem] = []
  var acts: [TeamAct] = []
  let salt: String
  let ourID: String

  /// A server where nobody has said anything; `seed` makes its ids and secrets, `now` is when our account joined it.
  package init(seed: UInt64, flavour: MastodonFlavour = .mastodon, at now: Date) {
    self.flavour = flavour
    salt = "mastodon-\(seed)"
    accessToken = Digest256.urlSafe(salt + "token")
    ourID = flavour == .mastodon ? "109247560131843021" : "01GQ7RZKCM3T5V8YB9D2X4N6HA"
    tokens[accessToken] = MastodonToken(scopes: ["read", "write", "follow", "push"], isUser: true)
    accounts[ourID] = MastodonAccount(
      id: ourID, username: username, domain: nil, displayName: "Acme Notes",
      note: "The note-taking app that stays out of your way. Support and small talk.",
      createdAt: now.addingTimeInterval(-3 * 365 * 86_400))
    accountIDs[username] = ourID
  }

  /// The next status-like id: a snowflake of `now`, or a ULID.
  mutating func nextID(at now: Date) -> String {
    sequence += 1
    let milliseconds = WireDate.epochMilliseconds(now)
    guard flavour == .goToSocial else { return String(milliseconds << 16 | (sequence * 7919) & 0xFFFF) }
    return ulid(milliseconds)
  }

  /// The next id of a notification or conversation, from a counter of its own on Mastodon.
  mutating func nextRowID(at now: Date, from start: Int) -> String {
    sequence += 1
    return flavour == .mastodon ? String(start + sequence * 3) : ulid(WireDate.epochMilliseconds(now))
  }

  private func ulid(_ milliseconds: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let time = (0..<10).map { alphabet[(milliseconds >> (5 * (9 - $0))) & 31] }
    // The counter stands first, so that ids made within one millisecond keep their order.
    let count = (0..<4).map { alphabet[(sequence >> (5 * (3 - $0))) & 31] }
    let noise = Digest256.hash(Array("\(salt)-\(sequence)".utf8)).prefix(12).map { alphabet[Int($0) & 31] }
    return String(time + count + noise)
  }

  /// The account of `person`, made when first seen.
  mutating func account(of person: Person, at now: Date) -> String {
    let isLocal = person.server == domain
    let acct = isLocal ? person.handle : "\(person.handle)@\(person.server)"
    if let id = accountIDs[acct] { return id }
    let joined = now.addingTimeInterval(-Double(40 + accounts.count % 1500) * 86_400)
    var id = flavour == .mastodon ? String(WireDate.epochMilliseconds(joined) << 16 | accounts.count & 0xFFFF) : ""
    if id.isEmpty { id = nextID(at: joined) }
    accounts[id] = MastodonAccount(
      id: id, username: person.handle, domain: isLocal ? nil : person.server, displayName: person.name, note: "",
      createdAt: joined)
    accountIDs[acct] = id
    return id
  }

  package func refusal(_ refusal: Refusal, at now: Date) -> SimulatedResponse {
    switch refusal {
    case .rateLimited(let seconds):
      return MastodonRefusal.tooMany.response
        .setting("X-RateLimit-Limit", String(rateLimit)).setting("X-RateLimit-Remaining", "0")
        .setting("X-RateLimit-Reset", WireDate.microseconds(now.addingTimeInterval(Double(seconds))))
    case .serverError(let status):
      let text = status == 503 ? "Remote data could not be fetched" : "An unexpected error occurred"
      return MastodonRefusal(status: status, error: text).response
    case .tokenRevoked: return MastodonRefusal.invalidToken.response
    }
  }

  mutating func act(_ verb: String, _ target: String, at now: Date) {
    acts.append(TeamAct(platform: .mastodon, verb: verb, target: target, at: now))
  }

  /// Whether our side blocked or muted `person`.
  package func isShutOut(_ person: Person) -> Bool {
    let acct = person.server == domain ? person.handle : "\(person.handle)@\(person.server)"
    guard let id = accountIDs[acct] else { return false }
    return blocked.contains(id) || muted.contains(id)
  }

  /// The ids of the accounts we block and of those we mute.
  package var shutOut: (blocked: Set<String>, muted: Set<String>) { (blocked, muted) }
}
