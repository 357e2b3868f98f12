import Foundation
import InboxConnect
import InboxEngine
import InboxModel
import InboxSimulator
import InboxStore
import KillVictim
import Synchronization
import Testing

/// Three receivers behind a tripwire, and a store in which strangers speak.
struct TriageTown {
  /// What reached the receivers: the marks of the notices, once for each time.
  final class Outside: Sendable {
    private let told = Mutex<[String: [String]]>([:])
    private let said = Mutex(0)

    /// How many conversations strangers began.
    var spoken: Int { said.withLock { $0 } }

    /// The number of the next one.
    func next() -> Int {
      said.withLock { said in
        said += 1
        return said
      }
    }

    func note(_ mark: String, at receiver: String) { told.withLock { $0[receiver, default: []].append(mark) } }
    func marks(at receiver: String) -> [String] { told.withLock { $0[receiver] ?? [] } }
  }

  let outside = Outside()
  let wire = Tripwire()
  let errand: TriageErrand
  private let folder: URL
  private let listener: LoopbackListener
  private let account: ID<Account>

  init() async throws {
    let (wire, outside) = (wire, outside)
    listener = LoopbackListener { request in
      let isOrder = request.method == "POST"
      if wire.pass(isOrder: isOrder, isArriving: true) { return SimulatedResponse(status: 0, body: .silence(nil)) }
      let response = Self.answer(request, outside)
      _ = wire.pass(isOrder: isOrder, isArriving: false)
      return response
    }
    let address = "http://127.0.0.1:\(try await listener.start())"
    folder = URL.temporaryDirectory.appending(path: "moot-triage-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    errand = TriageErrand(
      store: folder.appending(path: "inbox.sqlite").path, outside: try #require(URL(string: address)))
    let store = try errand.open()
    account = try await store.addAccount(
      NewAccount(platform: "test", name: "shop", address: "https://example.org", policy: AccountPolicy())
    ).id
    // Rules that are new look only at what comes from then on.
    try await store.beginTriage(TriageErrand.triage().edition)
    try store.close()
    try JSONEncoder().encode(errand).write(to: errandFile)
  }

  var errandFile: URL { folder.appending(path: "triage.json") }

  /// Strangers begin so many conversations; every third of them is one for the rule that hands over.
  func speak(_ count: Int) async throws {
    let store = try errand.open()
    for _ in 0..<count {
      let number = outside.next()
      let message = IncomingMessage(
        remoteID: RemoteID("m\(number)"), channel: IncomingChannel(remoteID: "page", name: "Page"),
        thread: .root(RemoteID("m\(number)")), kind: .comment,
        author: IncomingAuthor(remoteID: RemoteID("p\(number)"), name: "Person \(number)", handle: "@p\(number)"),
        body: number.isMultiple(of: 3) ? "It lost my data" : "Hello", postedAt: Date())
      _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: "\(number)"), into: account)
    }
    try store.close()
  }

  func close() async {
    await listener.stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// A forge that keeps issues, and two that keep what is posted.
  private static func answer(_ request: SimulatedRequest, _ outside: Outside) -> SimulatedResponse {
    guard request.segments.first == "repos" else {
      outside.note(request.headers["webhook-id"] ?? "", at: request.segments.first ?? "")
      return SimulatedResponse(["acknowledged": false])
    }
    if request.method == "POST" {
      let text = JSON(parsing: request.body)?["body"]?.text ?? ""
      outside.note(text, at: "findable")
      return SimulatedResponse(status: 201, issue(outside.marks(at: "findable").count, text))
    }
    guard request.segments.count == 4 else { return SimulatedResponse(["state": "open"]) }
    guard request.first("page") == "1" else { return SimulatedResponse(.array([])) }
    let issues = outside.marks(at: "findable").enumerated().map { issue($0.offset + 1, $0.element) }
    return SimulatedResponse(.array(issues.suffix(100)))
  }

  private static func issue(_ number: Int, _ text: String) -> JSON {
    ["number": .int(number), "html_url": "https://forge.example/\(number)", "body": .string(text)]
  }
}
