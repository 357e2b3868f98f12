import InboxConnect
import InboxModel
import Synchronization

@testable import InboxEngine

/// Hooks' commands that end as a test says; where the script ends, they work.
final class HookLog: Sendable {
  private struct Contents {
    var calls: [HookCall] = []
    var words: [String] = []
    var warnings: [String] = []
    var ends: [Result<ProgramEnd, ProgramFailure>] = []
    var hangs = false
  }

  private let contents = Mutex(Contents())
  /// One for each command that was begun.
  let begun: AsyncStream<Void>
  private let begins: AsyncStream<Void>.Continuation

  init() { (begun, begins) = AsyncStream.makeStream() }

  func willEnd(_ ends: Result<ProgramEnd, ProgramFailure>...) { contents.withLock { $0.ends += ends } }
  /// From now on commands run until they are stopped.
  func hang(_ hangs: Bool) { contents.withLock { $0.hangs = hangs } }

  var calls: [HookCall] { contents.withLock { $0.calls } }
  /// `arrived pager`, in order.
  var heard: [String] { calls.map { "\($0.event.rawValue) \($0.hook)" } }
  /// What the message said that each call was about.
  var words: [String] { contents.withLock { $0.words } }
  var warnings: [String] { contents.withLock { $0.warnings } }

  var desk: HookDesk {
    HookDesk(
      run: { _, call, detail async throws(ProgramFailure) in
        let (end, hangs) = self.contents.withLock { log in
          log.calls.append(call)
          log.words.append(detail.messages.first { $0.id == call.message }?.body ?? "")
          return (log.ends.isEmpty ? nil : log.ends.removeFirst(), log.hangs)
        }
        self.begins.yield()
        if hangs {
          let (never, _) = AsyncStream.makeStream(of: Void.self)
          for await _ in never {}
          throw .hung
        }
        return try (end ?? .success(ProgramEnd(status: 0))).get()
      },
      warn: { hook, problem in self.contents.withLock { $0.warnings.append("\(hook): \(problem)") } })
  }
}
