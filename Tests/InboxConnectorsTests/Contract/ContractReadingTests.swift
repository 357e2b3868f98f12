import Foundation
import InboxConnect
@testable import InboxConnectors
import InboxModel
import InboxSimulator
import Testing

@Suite("The contract: reading")
struct ContractReadingTests {
  @Test("Every platform of the registry stands under the contract")
  func complete() {
    #expect(Set(ContractSubject.all.map(\.platform)) == Set(ConnectorRegistry.adapters.map { $0.profile.platform }))
    for adapter in ConnectorRegistry.adapters {
      #expect(!adapter.fields.isEmpty && !adapter.profile.title.isEmpty && adapter.profile.short.count <= 4)
      #expect(Set(adapter.fields.map(\.name)).count == adapter.fields.count)
    }
  }

  @Test("Asking who we are says what we may do", arguments: ContractSubject.all)
  func identity(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let identity = try await bench.connector.identify()
    #expect(!identity.remoteID.value.isEmpty && !identity.handle.isEmpty)
    #expect(identity.capabilities.terms(of: .reply) != nil && identity.capabilities != .unknown)
    #expect(try await bench.restarted().identify() == identity)
  }

  @Test(
    "What strangers said arrives, once and with the platform's own ids, and the same again",
    arguments: ContractSubject.all)
  func repeatable(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let ids = try (1...12).map { try bench.hear("Message number \($0)", from: "Person \($0 % 5)") }
    let (pages, cursor) = try await bench.drain(nil)
    let messages = pages.messages
    #expect(messages.map(\.remoteID.value).sorted() == ids.sorted())
    for (number, id) in ids.enumerated() {
      let message = try #require(messages.first { $0.remoteID.value == id })
      #expect(message.body.contains("Message number \(number + 1)") && !message.isOurs)
      #expect(!message.author.remoteID.value.isEmpty && !message.author.name.isEmpty && !message.channel.name.isEmpty)
      #expect(message.postedAt == ContractBench.start + 60 * Double(number + 1))
      if case .root(let root) = message.thread { #expect(root == message.remoteID) }
    }
    #expect(try await bench.drain(nil).pages.messages == messages)
    #expect(try await bench.drain(nil, with: try bench.restarted()).pages.messages == messages)
    let quiet = try await bench.drain(cursor)
    #expect(quiet.pages.messages.allSatisfy { messages.contains($0) }, "nothing new, and nothing changed")
  }

  @Test(
    "Each cursor stands behind its page: asked again it gives the same, also after a restart",
    arguments: ContractSubject.all)
  func cursors(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    try bench.hear("before")
    let begin = try await bench.drain(nil).cursor
    for number in 1...150 { try bench.hear("Message number \(number)", from: "Person \(number % 9)") }
    var cursor = begin
    var seen: [IncomingMessage] = []
    for _ in 0..<100 {
      let page = try await bench.connector.pull(after: cursor, patience: .zero)
      #expect(try await bench.connector.pull(after: cursor, patience: .zero) == page)
      #expect([try await bench.restarted().pull(after: cursor, patience: .zero)].messages == [page].messages)
      seen += [page].messages
      cursor = page.cursor
      if !page.hasMore { break }
    }
    #expect(cursor != begin && cursor != nil)
    let numbers = Set(seen.map(\.body).compactMap { $0.split(separator: " ").last.flatMap { Int($0) } })
    #expect(numbers == Set(1...150), "none is lost")
    for (_, copies) in Dictionary(grouping: seen, by: \.remoteID) {
      #expect(Set(copies).count == 1, "doubles are the same")
    }
  }

  @Test("What is said while pages are read is not lost", arguments: ContractSubject.all)
  func meanwhile(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    try bench.hear("before")
    let begin = try await bench.drain(nil).cursor
    var expected: Set<String> = []
    for number in 1...120 { expected.insert(try bench.hear("first \(number)")) }
    var late = 0
    var (pages, cursor) = try await bench.drain(begin) {
      late += 1
      for number in 1...3 { expected.insert(try bench.hear("late \(late) \(number)")) }
    }
    let rest = try await bench.drain(cursor)
    (pages, cursor) = (pages + rest.pages, rest.cursor)
    #expect(expected.subtracting(pages.messages.map(\.remoteID.value)).isEmpty)
  }

  @Test("What we wrote ourselves, here or elsewhere, is ours", arguments: ContractSubject.all)
  func ours(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let first = try bench.hear("A question")
    let second = try bench.hear("Another question", from: "Somebody Else")
    let cursor = try await bench.drain(nil).cursor
    let question = try await bench.message(first)
    let receipt = try await bench.connector.perform(
      bench.order(.reply, on: question, text: "Our answer"), key: "order-1")
    bench.teamAnswers("Answered elsewhere", to: second)
    let messages = try await bench.drain(cursor).pages.messages
    let ours = messages.filter(\.isOurs)
    #expect(ours.contains { $0.remoteID == receipt.remoteID && $0.body.contains("Our answer") })
    #expect(ours.contains { $0.body.contains("Answered elsewhere") })
    #expect(messages.allSatisfy { $0.isOurs || [first, second].contains($0.remoteID.value) })
    #expect(ours.first { $0.remoteID == receipt.remoteID }?.replyTo?.value == first)
    #expect(bench.posted.map(\.text).filter { $0.contains("Our answer") }.count == 1)
  }

  @Test("A cursor that is not ours is lost, not obeyed", arguments: ContractSubject.all)
  func strangeCursors(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    try bench.hear("hello")
    for text in [
      "", "x", "null", "[]", "{\"a\":1", "9999999999999999999999", "\u{0}\u{1B}[2J",
      String(repeating: "[", count: 10_000),
    ] {
      let error = await bench.failure { _ = try await bench.connector.pull(after: text, patience: .zero) }
      #expect(error == .cursorLost, "\(text.prefix(20))")
    }
  }

  @Test("What strangers write passes through as it is: cleaning is the screen's work", arguments: ContractSubject.all)
  func hostile(subject: ContractSubject) async throws {
    let bench = try await ContractBench(subject)
    let texts = [
      "bidi \u{202E}evil\u{202C} end", "family 👨‍👩‍👧‍👦 and 🏳️‍🌈", "日本語とעברית",
      "zalgo e" + String(repeating: "\u{301}", count: 200),
      "quotes \" ' \\ and ${x} $(x) `x` %s %00", String(repeating: "long ", count: 80) + "end",
    ]
    for text in texts {
      let id = try bench.hear(text)
      let body = try await bench.message(id).body
      // Some platforms make quotation marks typographic.
      #expect(
        WrittenText.folded(body).hasSuffix(WrittenText.folded(text)),
        "\(text.prefix(12)): \(body.prefix(30))")
    }
    let markup = try bench.hear("<b>bold</b> & <script>alert(1)</script> &lt;")
    #expect(!(try await bench.message(markup).body.isEmpty))
    let escape = try bench.hear("esc \u{1B}]0;title\u{7} \u{1B}[2J end")
    #expect(try await bench.message(escape).body.contains("title"))
  }
}

extension ContractBench {
  /// Our team answers from the platform's own pages.
  func teamAnswers(_ text: String, to id: String) {
    town.clock.advance(by: 60)
    let now = town.clock.now
    switch subject.simulated {
    case .matrix: town.matrix.change { $0.teamAnswers(text, to: id, at: now) }
    case .wordpress: town.wordpress.change { $0.teamAnswers(text, to: id, at: now) }
    case .mastodon: town.mastodon.change { $0.teamAnswers(text, to: id, at: now) }
    case .appStore: town.appStore.change { $0.teamAnswers(text, to: id, at: now) }
    }
  }
}
