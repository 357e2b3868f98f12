import InboxModel
import TerminalKit

/// A person as text.
struct PersonText {
  let detail: PersonDetail
  let wording: Wording
  let world: World

  func lines() -> [String] {
    let words = wording.people
    let marks = detail.person.marks.sorted().map(\.name).joined(separator: " ")
    var lines = [
      "\(detail.person.id)  \(name)" + (marks.isEmpty ? "" : "  ·  \(marks)")
    ]
    lines += ["", words.identities]
    for face in detail.faces {
      let count = wording.screen.conversations(face.conversations)
      lines.append(
        "  \(face.identity.id)  \(line([face.identity.handle, face.identity.name, face.accountName, count]))")
    }
    if !detail.suggestions.isEmpty { lines += ["", words.suggestions] }
    for other in detail.suggestions {
      lines.append(
        "  \(other.person)  \(line([other.handle, other.name, other.platform.name, words.reason(other.reason)]))")
    }
    if !detail.notes.isEmpty { lines += ["", words.notes] }
    for note in detail.notes {
      let date = wording.date(note.at, now: world.now(), zone: world.timeZone)
      lines.append("  \(date)  \(note.author): \(Sanitizer.clean(note.text))")
    }
    lines += ["", words.conversations]
    for past in detail.past {
      let date = wording.date(past.receivedAt, now: world.now(), zone: world.timeZone)
      let parts = [date, past.platform.name, wording.terms.kind(past.kind), past.state.name, past.title]
      lines.append("  #\(past.id)  \(line(parts))")
    }
    return lines
  }

  private var name: String {
    guard detail.person.erasedAt == nil else { return wording.people.erased }
    return Sanitizer.cleanLine(detail.person.name)
  }

  private func line(_ parts: [String]) -> String {
    parts.map { Sanitizer.cleanLine($0) }.filter { !$0.isEmpty }.joined(separator: "  ·  ")
  }
}
