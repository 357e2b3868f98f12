package import Foundation
package import InboxConnect
package import InboxModel

/// Hands letters to a program of this machine that takes them as sendmail does.
package struct SendmailCourier: Courier {
  private let path: String
  private let from: String
  private let programs: any ProgramRunner
  private let wording: Wording
  private let zone: TimeZone
  private let now: @Sendable () -> Date
  package let isRepeatable: Bool

  package init(
    path: String, from: String, isRepeatable: Bool, wording: Wording, zone: TimeZone,
    now: @escaping @Sendable () -> Date, programs: any ProgramRunner
  ) {
    self.path = path
    self.from = from
    self.isRepeatable = isRepeatable
    self.wording = wording
    self.zone = zone
    self.now = now
    self.programs = programs
  }

  /// The exit statuses are those of sysexits.h: 75 asks to try again later.
  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    let letter = Letter(notice, from: from, wording: wording, zone: zone, date: now())
    // A program takes lines as this machine ends them; -i: a lone dot is a line like any other.
    let text = Data(String(decoding: letter.bytes, as: UTF8.self).replacing("\r\n", with: "\n").utf8)
    let end: ProgramEnd
    do throws(ProgramFailure) {
      end = try await programs.run([path, "-i", "-f", from, "--", letter.to], input: text, limit: Self.limit)
    } catch {
      throw CommandCourier.error(of: error, "sendmail", limit: Self.limit)
    }
    guard end.status == 0 else { throw CommandCourier.error(of: end, "sendmail") }
    return NoticeReceipt(remoteID: RemoteID(letter.messageID))
  }

  /// Seconds.
  private static let limit: TimeInterval = 60
}
