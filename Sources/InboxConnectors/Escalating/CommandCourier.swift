import Foundation
package import InboxConnect
package import InboxModel

/// Gives notices to a person's own command: the packet as JSON on its standard input. What it prints may be a JSON object with
/// `acknowledged`, `resolved`, `ticket` and `url`.
package struct CommandCourier: Courier {
  private let program: EscalationTarget.Program
  private let programs: any ProgramRunner
  private let log: @Sendable (String) -> Void
  package let isRepeatable: Bool

  /// `log` gets a line of what the command printed.
  package init(
    _ program: EscalationTarget.Program, isRepeatable: Bool, programs: any ProgramRunner,
    log: @escaping @Sendable (String) -> Void
  ) {
    self.program = program
    self.isRepeatable = isRepeatable
    self.programs = programs
    self.log = log
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    let body: Data
    do { body = try notice.json() } catch { throw .rejected(reason: "the packet cannot be written as JSON") }
    let end: ProgramEnd
    do throws(ProgramFailure) {
      end = try await programs.run(["/bin/sh", "-c", program.line], input: body, limit: program.limit)
    } catch {
      throw Self.error(of: error, "the command", limit: program.limit)
    }
    let said = Self.line(of: String(decoding: end.output, as: UTF8.self))
    log(
      "command of \(notice.target): status \(end.status), printed \"\(said)\", complained \"\(Self.line(of: end.complaint))\""
    )
    guard end.status == 0 else { throw Self.error(of: end, "the command") }
    return NoticeReceipt(answer: end.output)
  }

  private static func line(of text: String) -> String { ServerWords.clean(text, hiding: []) }

  /// 75 (EX_TEMPFAIL of sysexits.h) asks to try again later; any other status needs a person.
  static func error(of end: ProgramEnd, _ name: String) -> ConnectorError {
    let said = line(of: end.complaint)
    let reason = "\(name) ended with status \(end.status)" + (said.isEmpty ? "" : ": \(said)")
    return end.status == 75 ? .unreachable(reason: reason) : .rejected(reason: reason)
  }

  static func error(of failure: ProgramFailure, _ name: String, limit: TimeInterval) -> ConnectorError {
    switch failure {
    case .notStarted(let reason): .rejected(reason: "\(name) cannot be started: \(reason)")
    case .hung: .outcomeUnknown(reason: "\(name) did not end within \(Int(limit)) seconds and was stopped")
    }
  }
}
