import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import InboxSimulator
import Synchronization
import Testing

@Suite("The contract: broken answers")
struct ContractFuzzTests {
  @Test(
    "Whatever a server answers, a connector gives a page or an error", arguments: ContractSubject.all,
    [1, 2, 3] as [UInt64])
  func mutations(subject: ContractSubject, seed: UInt64) async throws {
    let bench = try await ContractBench(subject)
    let ids = try (1...6).map { try bench.hear("Message \($0)", from: "Person \($0 % 3)") }
    let question = try await bench.message(ids[0])
    for id in ids.prefix(2) { bench.teamAnswers("An answer", to: id) }
    let cursor = try await bench.drain(nil).cursor
    let order = bench.order(.reply, on: question, text: "Another answer")
    let now = bench.town.clock.now
    let mutation = Mutex(Mutation(seed: seed))
    bench.transport.spoil { _, answer throws(TransportError) in mutation.withLock { $0.spoil(answer) } }
    var outcomes: [String: Int] = [:]
    for round in 0..<60 {
      // A town that counts its requests would end this soon.
      bench.town.clock.advance(by: 301)
      let error = await bench.failure {
        switch round % 5 {
        case 0: _ = try await bench.restarted().pull(after: nil, patience: .zero)
        case 1: _ = try await bench.restarted().pull(after: cursor, patience: .zero)
        case 2: _ = try await bench.restarted().identify()
        case 3: _ = try await bench.restarted().find(Inquiry(order: order, key: "k", attemptedAt: now))
        default: _ = try await bench.restarted().perform(order, key: "k\(round)")
        }
      }
      outcomes[error == nil ? "read" : "failed", default: 0] += 1
    }
    bench.transport.spoil(nil)
    #expect((outcomes["failed"] ?? 0) > 5, "the mutations bite")
    #expect(try await bench.drain(nil).pages.messages.count >= 6)
  }
}

/// Damages answers: their bytes, or the values in their JSON. The same seed damages in the same way.
private struct Mutation {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func spoil(_ answer: WebAnswer) -> WebAnswer {
    var answer = answer
    switch random.below(8) {
    case 0: answer.body = bytes(answer.body)
    case 1: answer.body = Data(answer.body.prefix(random.below(answer.body.count + 1)))
    case 2: answer.body = Data(String(repeating: random.below(2) == 0 ? "[" : "{\"a\":", count: 20_000).utf8)
    case 3: answer.headers = [:]
    default:
      guard let json = try? JSONSerialization.jsonObject(with: answer.body, options: [.fragmentsAllowed]) else { break }
      let mutated = value(json, chance: 1 + random.below(20))
      answer.body = (try? JSONSerialization.data(withJSONObject: mutated, options: [.fragmentsAllowed])) ?? Data()
    }
    return answer
  }

  private mutating func bytes(_ data: Data) -> Data {
    var bytes = Array(data)
    for _ in 0..<(1 + random.below(8)) where !bytes.isEmpty {
      bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.below(256))
    }
    return Data(bytes)
  }

  /// `json` with about one in `chance` of its values replaced.
  private mutating func value(_ json: Any, chance: Int) -> Any {
    if random.below(chance * 12) == 0 { return replacement() }
    if let object = json as? [String: Any] {
      var result: [String: Any] = [:]
      for (name, inner) in object.sorted(by: { $0.key < $1.key }) where random.below(chance * 20) != 0 {
        result[name] = value(inner, chance: chance)
      }
      return result
    }
    if let list = json as? [Any] {
      var result: [Any] = []
      for inner in list { result.append(value(inner, chance: chance)) }
      if random.below(chance * 8) == 0 { result += result }
      return result
    }
    return json
  }

  private mutating func replacement() -> Any {
    let strange: [Any] = [
      NSNull(), true, 0, -1, 1e300, Int.min, Int.max, "", "x", "2026-13-45T99:99:99Z", "\u{0}\u{1B}[2J", "https://[::1",
      String(repeating: "a", count: 5000), [Any](), [String: Any](), ["a": ["b": [NSNull()]]], [[[[1]]]], "-1", "../..",
    ]
    return strange[random.below(strange.count)]
  }
}
