import Foundation
import InboxModel

/// What `moot digest --json` prints: one object on one line.
struct DigestRecord: Encodable {
  let since: Date
  let until: Date
  let lines: [Line]

  init(_ digest: Digest) {
    since = digest.since
    until = digest.until
    lines = digest.lines.map {
      Line(
        kind: $0.kind, by: $0.actor?.name, count: $0.count, conversations: $0.conversations,
        query: QueryPrinter.text($0.query))
    }
  }

  /// One count; `conversations` are the newest of them.
  struct Line: Encodable {
    let kind: Digest.Kind
    let by: String?
    let count: Int
    let conversations: [ID<Conversation>]
    let query: String
  }
}
