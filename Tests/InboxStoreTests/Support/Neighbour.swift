import Foundation
import Glibc
import InboxStore
import Synchronization

/// A second process on a store's file, as the tests hold it.
final class Neighbour: Sendable {
  struct Gone: Error {}

  private let process: Mutex<Process>
  private let orders: FileHandle
  private let number: pid_t
  /// What it answers, line by line.
  private let answers: AsyncStream<String>
  /// The changes that it hears of.
  let hearings: AsyncStream<StoreChange>
  private let ends: AsyncStream<Int32>

  /// The program beside the one that runs the tests.
  private static var program: URL {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "StoreNeighbour")
  }

  init(at path: String) async throws {
    let (answers, answer) = AsyncStream.makeStream(of: String.self)
    let (hearings, hear) = AsyncStream.makeStream(of: StoreChange.self)
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    self.answers = answers
    self.hearings = hearings
    self.ends = ends
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Self.program
    process.arguments = [path]
    process.standardInput = input
    process.standardOutput = output
    process.terminationHandler = { end.yield($0.terminationStatus) }
    let rest = Mutex(Data())
    output.fileHandleForReading.readabilityHandler = { handle in
      let data = handle.availableData
      guard !data.isEmpty else {
        handle.readabilityHandler = nil
        answer.finish()
        return hear.finish()
      }
      let lines = rest.withLock { rest in
        rest += data
        var parts = rest.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
        rest = parts.removeLast()
        return parts.map { String(decoding: $0, as: UTF8.self) }
      }
      for line in lines {
        if line.hasPrefix("heard "), let areas = Int(line.dropFirst(6)) {
          hear.yield(StoreChange(rawValue: areas))
        } else {
          answer.yield(line)
        }
      }
    }
    try process.run()
    number = process.processIdentifier
    orders = input.fileHandleForWriting
    self.process = Mutex(process)
    guard try await line() == "ready" else { throw Gone() }
  }

  deinit {
    try? orders.close()
    process.withLock { if $0.isRunning { kill(number, SIGKILL) } }
  }

  /// Tells it something, without waiting for the answer.
  func tell(_ order: String) throws {
    try orders.write(contentsOf: Data("\(order)\n".utf8))
  }

  /// Its next line.
  func line() async throws -> String {
    var iterator = answers.makeAsyncIterator()
    guard let line = await iterator.next() else { throw Gone() }
    return line
  }

  func ask(_ order: String) async throws -> String {
    try tell(order)
    return try await line()
  }

  /// Kills it as the kernel would, and waits until it is gone.
  func die() async -> Int32? {
    kill(number, SIGKILL)
    var iterator = ends.makeAsyncIterator()
    return await iterator.next()
  }
}
