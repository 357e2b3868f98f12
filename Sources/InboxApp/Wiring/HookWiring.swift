import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import Logging

/// Runs hooks' commands: the conversation as JSON on their standard input, what they print into the log.
struct HookWiring: Sendable {
  let programs: any ProgramRunner
  let storePath: String
  let secrets: SecretFile
  let wording: Wording
  let now: @Sendable () -> Date
  let logger: Logger

  func run(
    _ hook: Hook, _ call: HookCall, _ detail: ConversationDetail
  ) async throws(ProgramFailure) -> ProgramEnd {
    let message = detail.messages.first { $0.id == call.message } ?? detail.messages.last { $0.direction == .inbound }
    var record = ContextRecord(
      event: call.event.rawValue, at: call.at, message: message,
      detail: DetailRecord(detail, now: now(), wording: wording))
    record.hook = ContextRecord.Hook(name: hook.name, id: call.key, attempt: call.attempt)
    guard let line = try? RecordEncoder.line(record) else { throw .notStarted(reason: "not JSON") }
    var end = try await programs.run(words(hook, call), input: Data((line + "\n").utf8), limit: hook.limit)
    let hidden = hiddenWords
    let said = ServerWords.clean(String(decoding: end.output.prefix(Self.loggedBytes), as: UTF8.self), hiding: hidden)
    end.complaint = ServerWords.clean(String(end.complaint.prefix(Self.loggedBytes)), hiding: hidden)
    logger.info(
      "hook \(ServerWords.clean(hook.name, hiding: [])) (\(call.event.rawValue)) on \(detail.row.id): status \(end.status), printed \"\(said)\", complained \"\(end.complaint)\""
    )
    return end
  }

  /// What is looked at of what it printed.
  private static let loggedBytes = 64 << 10

  /// Through `env`, so that the command, and `moot` in it, knows in what it runs.
  private func words(_ hook: Hook, _ call: HookCall) -> [String] {
    [
      "/usr/bin/env", "\(HookMark.variable)=\(hook.name)", "MOOT_EVENT=\(call.event.rawValue)",
      "MOOT_STORE=\(URL(filePath: storePath).path)", "/bin/sh", "-c", hook.line,
    ]
  }

  /// What accounts sign in with, should a command print it.
  private var hiddenWords: [Secret] {
    let entries = (try? secrets.read()) ?? [:]
    return entries.values.flatMap { Array($0.credentials.secrets.values) }
  }
}
