import Foundation
import InboxModel

/// One page on its way into the store.
final class MergeRun {
  let session: StoreSession
  let account: ID<Account>
  let policy: AccountPolicy
  let places: Places
  let bursts: Bursts
  /// When the pull began.
  let asOf: Date
  /// Names the entries of the log that the present page causes.
  private(set) var batch = ""
  var outcome = MergeOutcome()
  private var awaitsEchoes: Bool?
  /// Nil where nothing was ever erased.
  private let marks: ErasureMarks?

  init(session: StoreSession, account: ID<Account>, asOf: Date) throws {
    guard
      let policy = try session.first(
        "SELECT policy FROM account WHERE id = \(account)", { try $0.json(0, as: AccountPolicy.self) })
    else { throw StoreError.noSuchAccount }
    self.session = session
    self.account = account
    self.policy = policy
    self.asOf = asOf
    places = Places(session: session, account: account)
    bursts = Bursts(session: session)
    marks = try session.erasureMarks()
  }

  /// Takes a page with the cursor behind it.
  func take(_ page: IncomingPage) throws {
    batch = session.newKey()
    try take(page.events)
    // A page counts as one change to each conversation, also where several make one transaction.
    try session.book.flush(session)
    try session.run("UPDATE account SET cursor = \(page.cursor), lastSync = \(session.now) WHERE id = \(account)")
  }

  private func take(_ events: [IncomingEvent]) throws {
    for event in Self.ordered(events) {
      switch event {
      case .message(let seen):
        guard let message = try unlessErased(seen) else { continue }
        if let known = try session.message(message.remoteID, in: account) {
          try seenAgain(known, as: message)
        } else if message.isOurs {
          try ownArrived(message)
        } else {
          try arrived(message)
        }
      case .edit(let id, let body, let title, let at):
        guard let known = try session.message(id, in: account) else { continue }
        try edited(known, title: title ?? known.title, body: body, at: at, editedAt: at)
      case .visibility(let id, let visibility, let at):
        guard let known = try session.message(id, in: account) else { continue }
        try shown(known, as: visibility, at: at)
      }
    }
  }

  /// Nil for what was erased here. What hangs on something erased names what stands for it.
  private func unlessErased(_ message: IncomingMessage) throws -> IncomingMessage? {
    guard let marks else { return message }
    func isErased(_ id: RemoteID) throws -> Bool { try session.isErased(id, of: account, marks) }
    guard try !isErased(message.remoteID) else { return nil }
    var message = message
    if case .root(let root) = message.thread, root != message.remoteID, try isErased(root) {
      message.thread = .root(marks.stand(for: root))
    }
    if let target = message.replyTo, try isErased(target) { message.replyTo = marks.stand(for: target) }
    if let subject = message.subject, try isErased(subject.remoteID) {
      message.subject = Subject(remoteID: marks.stand(for: subject.remoteID), title: "", excerpt: "", url: nil)
    }
    return message
  }

  /// Whether any echo can come by at all: asked for once, because an order begins elsewhere than in a page.
  func hasOrdersAwaitingEcho() throws -> Bool {
    if let known = awaitsEchoes { return known }
    let awaits = try session.hasOrdersAwaitingEcho(of: account)
    awaitsEchoes = awaits
    return awaits
  }

  /// Neighbouring messages by the time of their posting, oldest first, so that a page that runs backwards tells the same story.
  /// A page that names one message twice keeps its order: the later word wins.
  static func ordered(_ events: [IncomingEvent]) -> [IncomingEvent] {
    var seen: Set<RemoteID> = []
    var isSorted = true
    var last = Date.distantPast
    for case .message(let message) in events {
      guard seen.insert(message.remoteID).inserted else { return events }
      if message.postedAt < last { isSorted = false }
      last = message.postedAt
    }
    guard !isSorted else { return events }
    var result: [IncomingEvent] = []
    var run: [IncomingMessage] = []
    func closeRun() {
      // Swift's sort is stable in practice but does not promise it.
      let sorted = run.enumerated().sorted {
        ($0.element.postedAt, $0.offset) < ($1.element.postedAt, $1.offset)
      }
      result += sorted.map { .message($0.element) }
      run = []
    }
    for event in events {
      if case .message(let message) = event {
        run.append(message)
      } else {
        closeRun()
        result.append(event)
      }
    }
    closeRun()
    return result
  }
}
