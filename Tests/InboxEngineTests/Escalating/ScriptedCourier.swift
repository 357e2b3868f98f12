import InboxConnect
import InboxModel
import Synchronization

/// A courier that answers from a script; where the script ends, everything arrives.
final class ScriptedCourier: Courier {
  let isRepeatable: Bool
  private let answers = Mutex<[Result<NoticeReceipt, ConnectorError>]>([])
  private let findings = Mutex<[Result<NoticeReceipt?, ConnectorError>]>([])
  private let standings = Mutex<[Result<TicketStanding, ConnectorError>]>([])
  private let calls = Mutex<[String]>([])

  init(isRepeatable: Bool = false) {
    self.isRepeatable = isRepeatable
  }

  func willCarry(_ answers: Result<NoticeReceipt, ConnectorError>...) { self.answers.withLock { $0 += answers } }
  func willFind(_ findings: Result<NoticeReceipt?, ConnectorError>...) { self.findings.withLock { $0 += findings } }

  func willStand(_ standings: Result<TicketStanding, ConnectorError>...) {
    self.standings.withLock { $0 += standings }
  }

  /// `carry KEY`, `find KEY` and `standing MARK`, in order.
  var heard: [String] { calls.withLock { $0 } }

  func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    calls.withLock { $0.append("carry \(notice.key)") }
    let next = answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    return try (next ?? .success(NoticeReceipt(remoteID: "r1"))).get()
  }

  func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? {
    calls.withLock { $0.append("find \(notice.key)") }
    let next = findings.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    return try (next ?? .failure(.notFindable)).get()
  }

  func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding {
    calls.withLock { $0.append("standing \(mark ?? "-")") }
    let next = standings.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    return try (next ?? .success(TicketStanding(.unchanged))).get()
  }
}
