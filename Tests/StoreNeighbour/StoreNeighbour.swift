import Foundation
import InboxModel
import InboxStore

/// Another process on the same store file. Does what it is told line by line, answers each line with one, and says what it hears of others.
@main
struct StoreNeighbour {
  private let store: InboxStore

  static func main() async throws {
    guard let path = ProcessInfo.processInfo.arguments.dropFirst().first else { exit(64) }
    let store = try InboxStore.open(.file(path), clock: { Pages.start })
    let changes = store.changes()
    let listening = Task {
      for await change in changes { say("heard \(change.rawValue)") }
    }
    let neighbour = StoreNeighbour(store: store)
    say("ready")
    for await line in lines() {
      say(try await neighbour.answer(line.split(separator: " ").map(String.init)))
    }
    try store.close()
    await listening.value
  }

  /// What it is told, read where waiting is in nobody's way.
  private static func lines() -> AsyncStream<String> {
    AsyncStream { continuation in
      Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }
    }
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private func answer(_ words: [String]) async throws -> String {
    let numbers = words.dropFirst().compactMap { Int64($0) }
    switch (words.first, numbers.count) {
    case ("claim", 2):
      let isOurs = try await store.claimAccount(
        ID(numbers[0]), holder: "neighbour", until: Pages.start + Double(numbers[1]))
      return isOurs ? "yes" : "no"
    case ("release", 1):
      try await store.releaseAccount(ID(numbers[0]), holder: "neighbour")
      return "released"
    case ("merge", 3):
      var arrived = 0
      for number in numbers[1]..<numbers[2] {
        arrived += try await store.merge(Pages.page(Int(number)), into: ID(numbers[0])).arrived.count
      }
      return "arrived \(arrived)"
    case ("pull", 1):
      var number = 0
      while true {
        _ = try await store.merge(Pages.page(number), into: ID(numbers[0]))
        number += 1
        Self.say("pulled \(number)")
      }
    case ("note", 2):
      for number in 0..<numbers[1] {
        _ = try await store.apply(
          .note("neighbour \(number)"), to: ID(numbers[0]), by: .member("neighbour"), batch: "neighbour-\(number)")
      }
      return "noted"
    default:
      return "what?"
    }
  }
}
