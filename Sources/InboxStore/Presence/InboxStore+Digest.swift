package import Foundation
package import InboxModel

extension InboxStore {
  /// What happened since a moment (nil: since the member left last; who never left gets the last day), and what waits for the member.
  /// Each line leads to `limit` conversations at most.
  package func digest(
    for member: String, since: Date? = nil, limit: Int = 200
  ) async throws(StoreError) -> Digest {
    try await read { session in
      let left = try session.first("SELECT at FROM leaving WHERE member = \(member)") { $0.date(0) }
      let start = since ?? left ?? session.now.addingTimeInterval(-86_400)
      let run = DigestRun(session: session, member: member, since: start, limit: limit)
      return Digest(
        since: start, isAssumed: since == nil && left == nil, until: session.now, lines: try run.lines())
    }
  }
}
