import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import InboxSimulator
import Testing

@Suite("The contract: what goes wrong")
struct ContractFailureTests {
  /// What a fault must come to for a question.
  enum Meaning: Sendable {
    case signIn, wait(TimeInterval), unreachable, unread, no
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: Fault.Kind
    let meaning: Meaning

    var testDescription: String { name }
  }

  static let wrongs = [
    Wrong(name: "401", kind: .tokenRevoked, meaning: .signIn),
    Wrong(name: "429", kind: .rateLimited(retryAfter: 90), meaning: .wait(90)),
    Wrong(name: "500", kind: .serverError(500), meaning: .unreachable),
    Wrong(name: "502", kind: .serverError(502), meaning: .unreachable),
    Wrong(name: "503", kind: .serverError(503), meaning: .unreachable),
    Wrong(name: "504", kind: .serverError(504), meaning: .unreachable),
    Wrong(name: "closed before", kind: .dropped, meaning: .unreachable),
    Wrong(name: "closed after", kind: .lostAnswer(), meaning: .unreachable),
    Wrong(name: "cut", kind: .cutBody, meaning: .unreachable),
    Wrong(name: "not JSON", kind: .malformedJSON, meaning: .unread),
    Wrong(name: "a page", kind: .htmlPage(200), meaning: .unread),
    Wrong(name: "a gateway's page", kind: .htmlPage(502), meaning: .unreachable),
  ]

  static func matches(_ error: ConnectorError?, _ meaning: Meaning, now: Date) -> Bool {
    switch (error, meaning) {
    case (.signInAgain, .signIn), (.unreachable, .unreachable), (.notUnderstood, .unread): true
    case (.waitUntil(let date, _), .wait(let seconds)): abs(date.timeIntervalSince(now) - seconds) <= 1
    case (.refused, .no), (.rejected, .no), (.gone, .no), (.signInAgain, .no): true
    default: false
    }
  }

  @Test("A question that fails says what to do next", arguments: ContractSubject.all, wrongs)
  func questions(subject: ContractSubject, wrong: Wrong) async throws {
    let bench = try await ContractBench(subject)
    try bench.hear("hello")
    let cursor = try await bench.drain(nil).cursor
    for connector in [bench.connector, try bench.restarted()] {
      for question in 0..<2 {
        bench.faults.add(wrong.kind)
        let error = await bench.failure {
          if question == 0 {
            _ = try await connector.identify()
          } else {
            _ = try await connector.pull(after: cursor, patience: .zero)
          }
        }
        bench.faults.clear()
        // What cannot be read may be learnt in another way.
        if case .unread = wrong.meaning, error == nil { continue }
        #expect(Self.matches(error, wrong.meaning, now: bench.town.clock.now), "\(String(describing: error))")
      }
    }
    #expect(
      try await bench.drain(cursor).pages.messages.allSatisfy { $0.body.contains("hello") }, "and the next try works")
  }

  @Test("No network at all: nothing was done, whatever it was", arguments: ContractSubject.all)
  func cutOff(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let question = try await bench.message(try bench.hear("A question"))
    let order = bench.order(.reply, on: question, text: "Our answer")
    bench.transport.cutOff(true)
    for body in [
      { _ = try await bench.connector.perform(order, key: "k1") }, { _ = try await bench.connector.identify() },
      { _ = try await bench.connector.find(Inquiry(order: order, key: "k1", attemptedAt: bench.town.clock.now)) },
    ] as [() async throws -> Void] {
      #expect(await bench.failure(body) == .unreachable(reason: "no network"))
    }
  }

  @Test("A reply that fails is lost nowhere and arrives once", arguments: ContractSubject.all, wrongs)
  func replies(subject: ContractSubject, wrong: Wrong) async throws {
    let bench = try await ContractBench(subject)
    let question = try await bench.message(try bench.hear("A question"))
    // Whatever the connector asks before it sends, it has asked.
    let warm = try await bench.connector.perform(bench.order(.reply, on: question, text: "First answer"), key: "k0")
    #expect(warm.remoteID != nil)
    bench.town.clock.advance(by: 60)
    let order = bench.order(.reply, on: question, text: "Second answer")
    let attempted = bench.town.clock.now
    let method = subject.simulated == .matrix ? "PUT" : "POST"
    bench.faults.add(wrong.kind, method: method)
    let error = try #require(await bench.failure { _ = try await bench.connector.perform(order, key: "k1") })
    #expect(bench.faults.remaining == 0, "the fault struck")
    let count = { bench.posted.filter { $0.text.contains("Second answer") }.count }
    let hasArrived = count() == 1
    // Beyond any time in which a late request may still be carried out.
    bench.town.clock.advance(by: 300)
    switch error {
    case .outcomeUnknown, .notUnderstood:
      let found = try await bench.connector.find(Inquiry(order: order, key: "k1", attemptedAt: attempted))
      #expect((found != nil) == hasArrived, "\(error)")
      if found == nil { _ = try await bench.connector.perform(order, key: "k1") }
    case .unreachable, .waitUntil, .signInAgain:
      // The order goes again by itself: that must not make a second one.
      _ = try await bench.connector.perform(order, key: "k1")
    default: Issue.record("a reply that the platform may have: \(error)")
    }
    #expect(count() == 1, "after \(error)")
    switch wrong.meaning {
    case .signIn, .wait: #expect(Self.matches(error, wrong.meaning, now: attempted))
    default: break
    }
  }

  static let statuses = [403, 404, 410, 422]

  @Test(
    "A refusal is no outage: a person sees it, and nothing goes again by itself", arguments: ContractSubject.all,
    statuses)
  func refusals(subject: ContractSubject, status: Int) async throws {
    let bench = try await ContractBench(subject)
    let question = try await bench.message(try bench.hear("A question"))
    let order = bench.order(.reply, on: question, text: "An answer")
    _ = try await bench.connector.identify()
    bench.transport.spoil { request, answer throws(TransportError) in
      guard [.post, .put].contains(request.method) else { return answer }
      // As hostile as a server can be: it repeats the credentials in every place where words are expected.
      let secret = request.headers[.authorization]?.split(separator: " ").last.map(String.init) ?? ""
      let words = #""no: \#(secret)""#
      return WebAnswer(
        status: status, headers: [.contentType: "application/json"],
        body: Data(
          #"{"error":\#(words),"message":\#(words),"errcode":\#(words),"code":"x","errors":[{"detail":\#(words),"code":"x"}]}"#
            .utf8))
    }
    let error = await bench.failure { _ = try await bench.connector.perform(order, key: "k1") }
    bench.transport.spoil(nil)
    #expect(Self.matches(error, .no, now: bench.town.clock.now), "\(String(describing: error))")
  }

  @Test("What a platform does not have is refused with a reason, and nothing is sent", arguments: ContractSubject.all)
  func unsupported(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let message = try await bench.message(try bench.hear("A question"))
    let capabilities = try await bench.connector.identify().capabilities
    var refused = 0
    for verb in PlatformVerb.allCases {
      guard case .no(let reason) = capabilities[verb] else { continue }
      refused += 1
      let before = bench.transport.requests.count
      let error = await bench.failure {
        _ = try await bench.connector.perform(bench.order(verb, on: message, text: "x"), key: "k-\(verb.rawValue)")
      }
      #expect(error == .refused(reason), "\(verb)")
      #expect(bench.transport.requests.count == before, "\(verb) was asked of the platform")
    }
    #expect(refused > 0)
    for text in ["", " \n\t"] {
      let error = await bench.failure {
        _ = try await bench.connector.perform(bench.order(.reply, on: message, text: text), key: "k")
      }
      #expect(error == .refused(.emptyText))
    }
    if let limit = capabilities.terms(of: .reply)?.textLimit {
      let long = String(repeating: "a", count: limit.maximum + 1)
      guard
        case .refused(.tooLong(let by, limit.maximum)) = await bench.failure({
          _ = try await bench.connector.perform(bench.order(.reply, on: message, text: long), key: "k")
        })
      else {
        Issue.record("not refused as too long")
        return
      }
      #expect(by >= 1)
    }
    #expect(bench.posted.isEmpty)
  }

  @Test("Credentials travel in headers, never in an address", arguments: ContractSubject.all)
  func addresses(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let question = try await bench.message(try bench.hear("A question"))
    _ = try await bench.connector.identify()
    _ = try await bench.connector.perform(bench.order(.reply, on: question, text: "An answer"), key: "k")
    for request in bench.transport.requests {
      let address = request.url.absoluteString
      #expect(!bench.secrets.contains { address.contains($0) })
    }
  }
}
