import Foundation
import InboxModel
import TerminalKit

/// What happened since the member left, and what waits for them, over the screen.
struct DigestSheet: Sendable {
  enum Outcome: Hashable {
    case stays, closes
    case shows(Digest.Line)
  }

  let ticket: Int
  private(set) var digest: Digest?
  private(set) var sheet = Sheet()

  init(ticket: Int) {
    self.ticket = ticket
  }

  mutating func receive(_ answer: Digest, ticket: Int) {
    if self.ticket == ticket { digest = answer }
  }

  mutating func fit(_ frame: InboxFrame, _ desk: Desk) {
    sheet.update(digest.map { lines($0, desk) } ?? [], frame)
  }

  mutating func press(_ key: Key) -> Outcome {
    switch sheet.press(key) {
    case .closes: return .closes
    case .chosen(.count(let place)):
      guard let digest, digest.lines.indices.contains(place) else { return .stays }
      return .shows(digest.lines[place])
    case .stays, .chosen, .other: return .stays
    }
  }

  mutating func select(line: Int) { sheet.select(line: line) }

  private func lines(_ digest: Digest, _ desk: Desk) -> [Sheet.Line] {
    let words = desk.house.wording.team
    let all = digest.lines.enumerated().map { place, line in
      (line: line, shown: Sheet.Line(runs: [Sheet.Run(Self.words(line, desk))], choice: .count(place)))
    }
    let news = all.filter { !$0.line.kind.needsMember }.map(\.shown)
    let work = all.filter { $0.line.kind.needsMember }.map(\.shown)
    func none(_ words: String) -> [Sheet.Line] { [Sheet.Line(runs: [Sheet.Run(words, .popupDim)])] }
    let note = digest.isAssumed ? none(words.neverLeft) + [.empty] : []
    return note + [.heading(words.happened)] + (news.isEmpty ? none(words.nothingHappened) : news)
      + [.empty, .heading(words.needsYou)] + (work.isEmpty ? none(words.nothingNeedsYou) : work)
  }

  /// One line in words.
  static func words(_ line: Digest.Line, _ desk: Desk) -> String {
    let actor = line.actor.map { Sanitizer.cleanLine(desk.house.wording.activity.actor($0)) }
    return desk.house.wording.team.line(line.kind, actor, line.count)
  }

  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let words = desk.house.wording.team
    let title = digest.map { words.digest(desk.stamp($0.since)) } ?? desk.house.wording.reading.loading
    let keys = [(Key.enter.description, words.opens), (Key.escape.description, words.close)]
    sheet.draw(title: title, keys: keys, into: &surface, frame, desk)
  }
}
