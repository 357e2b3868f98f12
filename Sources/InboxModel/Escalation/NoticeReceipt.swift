package import Foundation

/// What a receiver confirmed, and what it said about the escalation at once.
package struct NoticeReceipt: Hashable, Sendable {
  /// The receiver's own id of what it made, such as an issue's number.
  package var remoteID: RemoteID?
  /// How people call the ticket.
  package var ticket: String?
  package var url: URL?
  /// Somebody or something there has taken it up already, or settled it.
  package var state: Escalation.State?

  package init(
    remoteID: RemoteID? = nil, ticket: String? = nil, url: URL? = nil, state: Escalation.State? = nil
  ) {
    self.remoteID = remoteID
    self.ticket = ticket
    self.url = url
    self.state = state
  }
}

extension NoticeReceipt {
  /// Longer answers are not looked at.
  private static let limit = 64 << 10
  private static let longestTicket = 80

  /// An answer that may be a JSON object with `acknowledged`, `resolved`, `ticket` and `url`; anything else says nothing.
  package init(answer: Data) {
    self.init()
    guard answer.count <= Self.limit, let read = try? JSONDecoder().decode(Answer.self, from: answer) else { return }
    if read.acknowledged == true { state = .acknowledged }
    if read.resolved == true { state = .resolved }
    ticket = read.ticket.map { String(PacketText.line($0).prefix(Self.longestTicket)) }.flatMap {
      $0.isEmpty ? nil : $0
    }
    url = read.url.flatMap(URL.init(string:)).flatMap {
      ["http", "https"].contains($0.scheme?.lowercased()) ? $0 : nil
    }
  }

  /// What is looked for in it. A value of another type is passed over.
  private struct Answer: Decodable {
    let acknowledged: Bool?
    let resolved: Bool?
    let ticket: String?
    let url: String?

    private enum Key: String, CodingKey { case acknowledged, resolved, ticket, url }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      acknowledged = try? container.decode(Bool.self, forKey: .acknowledged)
      resolved = try? container.decode(Bool.self, forKey: .resolved)
      url = try? container.decode(String.self, forKey: .url)
      if let text = try? container.decode(String.self, forKey: .ticket) {
        ticket = text
      } else {
        ticket = (try? container.decode(Int.self, forKey: .ticket)).map(String.init)
      }
    }
  }
}
