import Foundation
import InboxModel
import TerminalKit

/// Lays a person out as lines of a box.
struct PersonLines {
  let detail: PersonDetail
  let desk: Desk
  /// Columns of a line.
  let width: Int

  var lines: [Sheet.Line] {
    [name] + [faces, suggestions, notes, past].filter { !$0.isEmpty }.flatMap { [.empty] + $0 }
  }

  private var words: PersonWording { desk.house.wording.people }
  private var dot: String { " \(desk.glyphs(.middleDot)) " }
  private var isNarrow: Bool { width < 60 }

  private var name: Sheet.Line {
    let name = Sanitizer.cleanLine(detail.person.name)
    var line = Sheet.Line(runs: [Sheet.Run(name.isEmpty ? words.erased : name, .person)])
    if let date = detail.person.erasedAt {
      line.runs.append(Sheet.Run(dot + words.erasedOn(desk.stamp(date)), .popupDim))
    }
    for mark in detail.person.marks.sorted() {
      line.runs.append(Sheet.Run("  \(mark.name)", mark == .banned || mark == .muted ? .warning : .tag))
    }
    return line
  }

  private var faces: [Sheet.Line] {
    [.heading(words.identities)]
      + detail.faces.map { face in
        let count = desk.house.wording.screen.conversations(face.conversations)
        let place = desk.title(of: face.platform) + (isNarrow ? "" : dot + face.accountName)
        return Sheet.Line(
          runs: [
            number(face.identity.id.value), Sheet.Run(title(face.identity.handle, face.identity.name)),
            Sheet.Run(dot + Sanitizer.cleanLine(place), .popupDim),
          ], trailing: isNarrow ? nil : Sheet.Run(count, .popupDim), choice: .identity(face.identity.id))
      }
  }

  private var suggestions: [Sheet.Line] {
    guard !detail.suggestions.isEmpty else { return [] }
    return [.heading(words.suggestions)]
      + detail.suggestions.map { other in
        Sheet.Line(
          runs: [
            number(other.person.value), Sheet.Run(title(other.handle, other.name)),
            Sheet.Run(dot + desk.title(of: other.platform), .popupDim),
            Sheet.Run(dot + Sanitizer.cleanLine(words.reason(other.reason)), .popupDim),
          ], choice: .person(other.person))
      }
  }

  private var notes: [Sheet.Line] {
    guard !detail.notes.isEmpty else { return [] }
    return [.heading(words.notes)]
      + detail.notes.flatMap { note in
        let head = "\(desk.stamp(note.at))  \(Sanitizer.cleanLine(note.author)): "
        let text = TextWrap.wrap(head + Sanitizer.clean(note.text), width: max(8, width - 2))
        return text.map { Sheet.Line(runs: [Sheet.Run($0)], indent: 2) }
      }
  }

  private var past: [Sheet.Line] {
    let title = "\(words.conversations)  \(desk.number(detail.conversationCount))"
    let more = detail.conversationCount - detail.past.count
    return [.heading(title)] + detail.past.map(line)
      + (more > 0 ? [Sheet.Line(runs: [Sheet.Run(words.more(more), .popupDim)], indent: 2)] : [])
  }

  /// "#31  App Store  done  Bella ma lenta        3d".
  private func line(_ past: PersonCard.Past) -> Sheet.Line {
    let title = Sanitizer.cleanLine(past.title)
    let terms = desk.house.wording.terms
    var runs = [number(past.id.value)]
    if let rating = past.rating { runs.append(Sheet.Run(Stars(rating).short(desk.glyphs) + " ", .star)) }
    let place = isNarrow ? desk.short(for: past.platform) : desk.title(of: past.platform)
    runs.append(Sheet.Run(place + dot, .popupDim))
    let state = state(past.state)
    if !state.isEmpty { runs.append(Sheet.Run(state + dot, past.isDone ? .success : .held)) }
    runs.append(Sheet.Run(title.isEmpty ? terms.kind(past.kind) : title))
    return Sheet.Line(
      runs: runs, trailing: Sheet.Run(desk.age(of: past.receivedAt), .popupDim), choice: .conversation(past.id))
  }

  private func state(_ state: Workflow.State) -> String {
    switch state {
    case .done where isNarrow: desk.glyphs(.check)
    case .snoozed(.until(let date)): desk.house.wording.terms.state(state, desk.near(date))
    default: desk.house.wording.terms.state(state, nil)
    }
  }

  /// As wide for every number, so that what follows makes a column.
  private func number(_ value: Int64) -> Sheet.Run {
    let text = String(value)
    return Sheet.Run(text + String(repeating: " ", count: max(2, 6 - text.count)), .popupDim)
  }

  private func title(_ handle: String, _ name: String) -> String {
    let parts = [handle, name].map { Sanitizer.cleanLine($0) }.filter { !$0.isEmpty }
    let unique = parts.count == 2 && parts[0] == parts[1] ? [parts[0]] : parts
    return unique.isEmpty ? words.erased : unique.joined(separator: dot)
  }
}
