import Foundation
import InboxConnect
import InboxConnectors
import InboxEngine
import InboxHTTP
import InboxModel
import InboxStore
import InboxTesting
import Logging
import Testing

/// Escalations by mail, to a real mail server.
@Suite("Escalations by mail", .enabled(if: RealServer.isPossible), .serialized, .timeLimit(.minutes(5)))
struct MailTests {
  /// An inbox whose tier `legal` tells `recipients` by mail.
  private struct House {
    let store: InboxStore
    let engine: Engine
    let file: URL

    init(_ server: RealServer, in file: URL, to recipients: [String], holder: String = UUID().uuidString) throws {
      self.file = file
      let security = EscalationTarget.MailServer.Security.starttls
      let post = EscalationTarget.MailServer.smtp(
        host: "localhost", port: Int(try server.fact("PORT")) ?? 0, security: security, user: "moot")
      let target = EscalationTarget(
        name: "press", way: .mail(.init(to: recipients, from: "moot@example.org", server: post)))
      let book = EscalationBook(
        tiers: [EscalationTier(name: "legal", targets: ["press"])], targets: [target], undoWindow: 0)
      store = try InboxStore.open(.file(file.path), clock: { Date() }, escalations: book)
      let lines = LiveLines(trust: .only(file: try server.fact("CERTIFICATE")), patience: .seconds(2))
      var timing = EngineTiming()
      timing.backoff = Backoff(first: 0.05, ceiling: 0.05, least: 0.05)
      let port = Int(try server.fact("PORT")) ?? 0
      let courier = MailCourier(
        .init(host: "localhost", port: port, security: security, user: "moot"), from: "moot@example.org",
        isRepeatable: false, wording: .english, zone: .gmt, now: { Date() },
        secret: { () throws(ConnectorError) in Secret("open sesame") }, over: lines)
      var logger = Logger(label: "test")
      logger.logLevel = .critical
      engine = Engine(
        EngineWorld(
          store: store, connector: { _ throws(ConnectorError) in throw .refused(.notYetKnown) }, holder: holder,
          isGone: { $0 == "gone" }, timing: timing, escalations: book, courier: { _ in courier }, wording: .english,
          logger: logger))
    }

    /// A stranger's words, escalated.
    func escalate() async throws {
      let account = try await store.addAccount(
        NewAccount(platform: "test", name: "shop", address: "https://example.org", policy: AccountPolicy()))
      let message = IncomingMessage(
        remoteID: "c1", channel: IncomingChannel(remoteID: "page", name: "Page"), thread: .root("c1"), kind: .comment,
        author: IncomingAuthor(remoteID: "p1", name: "Zoë\r\nBcc: all@example.org", handle: "@zoe"),
        body: "I call my lawyer.\n.\nQUIT", postedAt: Date())
      _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: "1"), into: account.id)
      let query = try QueryParser.parse("")
      let id = try #require(try await store.queue(QueueRequest(query: query, limit: 1, member: "ana")).rows.first?.id)
      _ = try await store.apply(
        .escalate(tier: "legal", target: nil, reason: "court"), to: id, by: .member("ana"), batch: "1")
    }

    func states() async throws -> [Delivery.State] {
      try await store.notices(limit: 10, includingSettled: true).reversed().map(\.delivery.state)
    }

    /// Tells until nothing is on its way any more.
    func tell() async throws {
      let changes = store.changes()
      let running = Task { await engine.notices.run() }
      while try await states().contains(where: \.isMoving) {
        for await change in changes where change.contains(.outbox) { break }
      }
      engine.notices.stop()
      await running.value
    }
  }

  private func withServer(_ body: (RealServer, URL) async throws -> Void) async throws {
    try await RealServer.run("aiosmtpd") { server in
      try await body(server, server.folder.appending(path: "inbox.sqlite"))
    }
  }

  private func letters(_ server: RealServer) throws -> [String] {
    let folder = server.folder.appending(path: "mail")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  @Test("A letter arrives once, encrypted and signed in, whole, and steered by no stranger")
  func arrives() async throws {
    try await withServer { server, file in
      let house = try House(server, in: file, to: ["press@example.org"])
      try await house.escalate()
      try await house.tell()
      try await house.tell()
      let letters = try letters(server)
      #expect(letters.count == 1)
      let letter = try #require(letters.first)
      let lines = letter.components(separatedBy: "\r\n")
      #expect(
        lines.prefix(4) == [
          "X-From: moot@example.org", "X-To: press@example.org", "X-Encrypted: True", "X-User: moot",
        ])
      #expect(lines.contains("> I call my lawyer.") && lines.contains("> .") && lines.contains("> QUIT"))
      #expect(!lines.contains { $0.hasPrefix("Bcc:") })
      let key = try #require(try await house.store.notices(limit: 1, includingSettled: true).first?.key)
      #expect(lines.contains("Message-ID: <\(key)@example.org>"))
      #expect(try await house.states() == [.sent(RemoteID("<\(key)@example.org>"))])
    }
  }

  @Test(
    "What is put off comes again and arrives once; an address that does not exist is a clear no, and keeps nothing from the others"
  )
  func refusals() async throws {
    try await withServer { server, file in
      try Data("2".utf8).write(to: server.folder.appending(path: "refusals"))
      let house = try House(
        server, in: file, to: ["nobody@example.org", "later@example.org", "press@example.org"])
      try await house.escalate()
      try await house.tell()
      #expect(try letters(server).count == 2)
      let states = try await house.states()
      let place = "localhost:\(try server.fact("PORT"))"
      #expect(
        states.first
          == .rejected(reason: "\(place) says of <nobody@example.org>: 550 5.1.1 No such user here"))
      #expect(states.dropFirst().allSatisfy { if case .sent = $0 { true } else { false } })
      let asked = try String(contentsOf: server.folder.appending(path: "asked"), encoding: .utf8)
      #expect(asked.components(separatedBy: "\n").count { $0 == "later@example.org" } == 3)
    }
  }

  @Test("A server that takes the letter and then says nothing leaves a doubt, which a person ends")
  func silence() async throws {
    try await withServer { server, file in
      try Data().write(to: server.folder.appending(path: "mute"))
      let house = try House(server, in: file, to: ["press@example.org"])
      try await house.escalate()
      try await house.tell()
      guard case .unsure = try await house.states().first else {
        Issue.record("\(try await house.states())")
        return
      }
      try await house.tell()
      #expect(try letters(server).count == 1)
      let id = try #require(try await house.store.notices(limit: 1).first?.id)
      _ = try await house.store.decide(.declareSent, on: id, by: .member("ana"))
      #expect(try await house.states() == [.sent(nil)])
    }
  }

  @Test("A restart of both sides in between repeats nothing and loses nothing")
  func restart() async throws {
    try await RealServer.run("aiosmtpd") { server in
      let file = server.folder.appending(path: "inbox.sqlite")
      let recipients = ["first@example.org", "second@example.org", "third@example.org"]
      let before = try House(server, in: file, to: recipients, holder: "gone")
      try await before.escalate()
      // One is told; the teller of the second one dies after the claim; the third one still waits, and the server goes.
      let first = try #require(
        try await before.store.claimNotice(.target("press"), holder: "gone", lease: Date().addingTimeInterval(60)))
      try await before.store.settle(first.id, .confirmed("<1@example.org>"))
      _ = try await before.store.claimNotice(.target("press"), holder: "gone", lease: Date().addingTimeInterval(60))
      try before.store.close()
      try server.stop()
      let after = try House(server, in: file, to: recipients)
      _ = try await after.engine.once([])
      let states = try await after.states()
      #expect(states.prefix(2) == [.sent("<1@example.org>"), .unsure(reason: "interrupted while telling")])
      guard case .queued = states.last else {
        Issue.record("\(states)")
        return
      }
      try server.start()
      try await after.tell()
      #expect(try letters(server).count == 1)
      #expect(try letters(server).first?.contains("X-To: third@example.org") == true)
      #expect(try await after.states()[1] == .unsure(reason: "interrupted while telling"))
    }
  }
}

extension Delivery.State {
  /// Whether something will still happen by itself.
  fileprivate var isMoving: Bool {
    switch self {
    case .held, .queued, .sending: true
    case .draft, .sent, .rejected, .unsure, .takenBack: false
    }
  }
}
