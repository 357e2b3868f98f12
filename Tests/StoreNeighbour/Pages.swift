package import Foundation
package import InboxModel

/// A platform's pages, the same for every process: a thread that all pages go on with, and one of its own for each.
package enum Pages {
  /// 2026-03-02 09:00:00 UTC, when all clocks stand.
  package static let start = Date(timeIntervalSince1970: 1_772_442_000)
  package static let size = 20

  package static func page(_ number: Int) -> IncomingPage {
    let events = (0..<size).map { index in
      let position = number * size + index
      let root = index % 2 == 0 ? 0 : number * size + 1
      return IncomingEvent.message(
        IncomingMessage(
          remoteID: RemoteID("m\(position)"), channel: IncomingChannel(remoteID: "home", name: "Home"),
          thread: .root(RemoteID("m\(root)")), kind: .comment,
          author: IncomingAuthor(remoteID: RemoteID("p\(position % 7)"), name: "P\(position % 7)", handle: ""),
          body: "words of \(position)", postedAt: start + Double(position)))
    }
    return IncomingPage(events: events, cursor: "\(number)")
  }
}
