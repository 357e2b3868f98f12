import InboxModel
import TerminalKit

/// One person over the screen: who they are, what the team knows, what they wrote on all platforms, and who may be the same.
struct PersonSheet: Sendable {
  /// What came of a key.
  enum Outcome: Hashable {
    case stays, closes
    case opens(ID<Conversation>)
    /// Runs a command's line on the conversation that the person was asked about.
    case runs(String)
    /// Opens the command line with its beginning.
    case begins(String)
    case refuses(Refusal)
  }

  let person: ID<Person>
  /// The conversation that it was opened from: what commands on the person are given to.
  let conversation: ID<Conversation>
  private(set) var ticket: Int
  private(set) var detail: PersonDetail?
  /// Nobody of that number is there any more.
  private(set) var isGone = false
  private(set) var sheet = Sheet()

  init(_ person: ID<Person>, from conversation: ID<Conversation>, ticket: Int) {
    self.person = person
    self.conversation = conversation
    self.ticket = ticket
  }

  /// Asks again: something was written to the store.
  mutating func refresh(_ desk: inout Desk) -> Effect {
    ticket = desk.nextTicket()
    return .loadPerson(person, ticket: ticket)
  }

  /// Takes an answer; one to an older question is dropped.
  mutating func receive(_ answer: PersonDetail?, ticket: Int) {
    guard self.ticket == ticket else { return }
    detail = answer ?? detail
    isGone = answer == nil
  }

  mutating func fit(_ frame: InboxFrame, _ desk: Desk) {
    let lines = detail.map { PersonLines(detail: $0, desk: desk, width: Sheet.measure(frame)).lines } ?? []
    sheet.update(lines, frame)
  }

  mutating func press(_ key: Key) -> Outcome {
    switch sheet.press(key) {
    case .stays: return .stays
    case .closes: return .closes
    case .chosen(.conversation(let id)): return .opens(id)
    case .chosen(.person(let id)): return .runs("person link \(id)")
    case .chosen: return .stays
    case .other(.character("u")): return unlink()
    case .other(.character("n")): return .begins("person note ")
    case .other(.character("t")), .other(.character("+")): return .begins("person ")
    case .other(.character("#")): return .runs("person erase")
    case .other(.character("P")): return .closes
    case .other: return .stays
    }
  }

  private func unlink() -> Outcome {
    guard case .identity(let id) = sheet.cursor else { return .stays }
    return (detail?.faces.count ?? 0) > 1 ? .runs("person unlink \(id)") : .refuses(.onlyIdentity)
  }

  mutating func select(line: Int) { sheet.select(line: line) }

  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    sheet.draw(title: title(desk), keys: keys(desk), into: &surface, frame, desk)
    guard detail == nil else { return }
    let words = isGone ? desk.house.wording.people.noSuchPerson("\(person)") : desk.house.wording.reading.loading
    surface.draw(in: Sheet.place(frame, rows: 1).inset(horizontal: 4, vertical: 1)) { surface in
      surface.put(
        words, at: .zero, style: Brush(desk, on: .popup)[.popupDim], maxWidth: surface.size.width, overflow: .ellipsis)
    }
  }

  private func title(_ desk: Desk) -> String {
    "\(desk.house.wording.reading.person) \(person)"
  }

  private func keys(_ desk: Desk) -> [(String, String)] {
    let words = desk.house.wording.people
    var keys: [(String, String)] = []
    switch sheet.cursor {
    case .conversation: keys.append((Key.enter.description, desk.house.wording.screen.show))
    case .person: keys.append((Key.enter.description, words.linkKey))
    case .identity where (detail?.faces.count ?? 0) > 1: keys.append(("u", words.unlinkKey))
    default: break
    }
    return keys + [
      ("n", words.noteKey), ("t", words.markKey), (Key.escape.description, desk.house.wording.help.close),
      ("#", words.eraseKey),
    ]
  }
}
