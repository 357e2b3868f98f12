import InboxConnect
import InboxModel

/// The port to one user's view of a WordPress site: its comments.
///
/// WordPress cannot be asked for what changed. So every pull reads the newest comments whatever their status, and every few minutes the
/// last hundred and all held ones are looked through: a status changed elsewhere, an edit, a deletion shows then. Comments older than
/// those hundred that change without having been held are not seen again. Only comments of the type `comment` are read: pingbacks and
/// trackbacks are nobody's words, and nobody can answer them.
///
/// Visitors' e-mail and network addresses are not kept; an identity is made from a hash.
struct WordPressConnector: Connector {
  let api: WordPressAPI
  let mapping: WordPressMapping
  let memory = WordPressMemory()

  func identify() async throws(ConnectorError) -> ConnectorIdentity {
    let user = try await api.me()
    guard user.id == mapping.me else { throw .signInAgain(reason: "the application password belongs to \(user.slug)") }
    let right = WordPressRight(user.capabilities)
    memory.keep(right, now: api.world.now())
    return ConnectorIdentity(remoteID: mapping.user(user.id), handle: user.slug, capabilities: right.capabilities)
  }

  func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    let right = try await right()
    guard let cursor else { return try await first(right) }
    guard let place = WordPressCursor(cursor) else { throw .cursorLost }
    return try await next(after: place, right)
  }

  func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    let right = try await right()
    let now = api.world.now()
    if let refusal = right.capabilities.refusal(of: order.verb, text: order.text, postedAt: nil, now: now) {
      throw .refused(refusal)
    }
    if order.verb.carriesText, order.text == nil { throw .refused(.emptyText) }
    do {
      return try await carryOut(order, right)
    } catch .rejected(let reason) {
      memory.doubtRight()
      // What is so already cannot be made so again.
      if !order.verb.carriesText, let receipt = await standing(order) { return receipt }
      throw .rejected(reason: reason)
    }
  }

  /// What our user may do there, asked once in a while.
  func right() async throws(ConnectorError) -> WordPressRight {
    let now = api.world.now()
    if let right = memory.right(now: now) { return right }
    let right = WordPressRight(try await api.me().capabilities)
    memory.keep(right, now: now)
    return right
  }
}
