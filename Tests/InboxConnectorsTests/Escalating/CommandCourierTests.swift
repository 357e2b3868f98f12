import Foundation
import InboxConnect
import InboxModel
import InboxTesting
import Synchronization
import Testing

@testable import InboxConnectors

/// A program that ends as a test says.
private struct ScriptedProgram: ProgramRunner {
  let end: Result<ProgramEnd, ProgramFailure>
  let ran: @Sendable ([String], Data, TimeInterval) -> Void

  func run(_ words: [String], input: Data, limit: TimeInterval) async throws(ProgramFailure) -> ProgramEnd {
    ran(words, input, limit)
    return try end.get()
  }
}

@Suite struct CommandCourierTests {
  private func courier(
    _ end: Result<ProgramEnd, ProgramFailure>,
    ran: @escaping @Sendable ([String], Data, TimeInterval) -> Void = { _, _, _ in }
  ) -> CommandCourier {
    CommandCourier(
      .init(line: "page --now", limit: 12), isRepeatable: false, programs: ScriptedProgram(end: end, ran: ran),
      log: { _ in })
  }

  private func error(_ end: Result<ProgramEnd, ProgramFailure>) async -> ConnectorError? {
    do throws(ConnectorError) {
      _ = try await courier(end).carry(.sample())
      return nil
    } catch {
      return error
    }
  }

  @Test func `A command gets the packet on its input, and its answer is read`() async throws {
    let calls = Mutex<[[String]]>([])
    let output = Data(#"{"acknowledged": true, "ticket": "P-9"}"#.utf8)
    let receipt = try await courier(.success(ProgramEnd(status: 0, output: output))) { words, input, limit in
      #expect(limit == 12)
      #expect((try? EscalationNotice.sample().json()) == input)
      calls.withLock { $0.append(words) }
    }.carry(.sample())
    #expect(receipt == NoticeReceipt(ticket: "P-9", state: .acknowledged))
    #expect(calls.withLock { $0 } == [["/bin/sh", "-c", "page --now"]])
  }

  @Test func `How it ends decides what comes next`() async {
    #expect(
      await error(.success(ProgramEnd(status: 3, complaint: "no\nnetwork")))
        == .rejected(reason: "the command ended with status 3: no network"))
    #expect(
      await error(.success(ProgramEnd(status: 75))) == .unreachable(reason: "the command ended with status 75"))
    #expect(
      await error(.failure(.hung))
        == .outcomeUnknown(reason: "the command did not end within 12 seconds and was stopped"))
    #expect(
      await error(.failure(.notStarted(reason: "no such program")))
        == .rejected(reason: "the command cannot be started: no such program"))
  }

  @Test func `sendmail gets the letter with this machine's line ends, and the address behind its options`() async throws
  {
    let calls = Mutex<[(words: [String], input: String)]>([])
    let programs = ScriptedProgram(end: .success(ProgramEnd(status: 0))) { words, input, _ in
      calls.withLock { $0.append((words, String(decoding: input, as: UTF8.self))) }
    }
    let courier = SendmailCourier(
      path: "/usr/sbin/sendmail", from: "moot@example.org", isRepeatable: false, wording: .english, zone: .gmt,
      now: { Date(timeIntervalSince1970: 0) }, programs: programs)
    #expect(try await courier.carry(.sample(recipient: "press@example.org")).remoteID == "<k-1@example.org>")
    let call = try #require(calls.withLock { $0.first })
    #expect(call.words == ["/usr/sbin/sendmail", "-i", "-f", "moot@example.org", "--", "press@example.org"])
    #expect(call.input.hasPrefix("From: Moot <moot@example.org>\nTo: <press@example.org>\n"))
    #expect(!call.input.contains("\r"))
  }
}
