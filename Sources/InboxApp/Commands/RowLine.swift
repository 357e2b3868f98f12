import Foundation
import InboxModel
import TerminalKit

/// A conversation as one line of text: number, age, platform, person, words.
struct RowLine {
  let row: QueueRow
  let wording: Wording
  let now: Date

  /// Columns when people read it; tabs when a program does.
  func text(clean: Bool) -> String {
    let age = wording.age(of: row.workflow.waitingSince ?? row.receivedAt, now: now)
    let stars = row.rating.map { "\($0)★ " } ?? ""
    let tags = row.tags.map { "#\($0.name) " }.joined()
    let title = row.title.isEmpty ? "" : row.title + " · "
    let promise = wording.promise(row.sla, now: now).map { "[\($0)] " } ?? ""
    let words = Sanitizer.cleanLine(promise + stars + tags + title + row.snippet)
    let person = Sanitizer.cleanLine(row.person)
    let fields = [String(row.id.value), age, row.platform.name, row.workflow.state.name, person, words]
    guard clean else { return fields.joined(separator: "\t") }
    return [
      TextWidth.pad(fields[0], to: 7, .trailing), TextWidth.pad(fields[1], to: 4, .trailing),
      TextWidth.pad(fields[2], to: 9), TextWidth.pad(fields[3], to: 8), TextWidth.pad(person, to: 22),
      TextWidth.truncate(words, to: 100),
    ].joined(separator: "  ")
  }
}
