import InboxModel
import TerminalKit

/// Lines in a box over the screen; some of them can be chosen.
struct Sheet: Sendable {
  /// What a line stands for.
  enum Choice: Hashable, Sendable {
    case conversation(ID<Conversation>)
    case person(ID<Person>)
    case identity(ID<Identity>)
    /// A line of the digest, by its place.
    case count(Int)
  }

  /// A run of words in one role.
  struct Run: Hashable, Sendable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .popup) {
      self.text = text
      self.role = role
    }
  }

  struct Line: Hashable, Sendable {
    var runs: [Run] = []
    /// Stands at the right end.
    var trailing: Run?
    var indent = 0
    var choice: Choice?

    static let empty = Line()

    static func heading(_ text: String) -> Line { Line(runs: [Run(text, .accent)]) }
  }

  enum Outcome: Hashable {
    case stays, closes
    case chosen(Choice)
    /// A key that means nothing to the box itself.
    case other(Key)
  }

  private(set) var lines: [Line] = []
  private(set) var cursor: Choice?
  private(set) var top = 0
  private(set) var height = 1

  static let widest = 104

  /// The box for so many lines, in the upper middle of the screen.
  static func place(_ frame: InboxFrame, rows: Int) -> Rect {
    let body = frame.body
    let width = min(body.width - 2, widest)
    let height = min(body.height, max(5, rows + 2))
    return Rect(
      x: (body.width - width) / 2, y: body.y + (body.height - height) / 4, width: width, height: height)
  }

  /// Columns that a line has.
  static func measure(_ frame: InboxFrame) -> Int { max(8, place(frame, rows: 0).width - 7) }

  private var choices: [Int] { lines.indices.filter { lines[$0].choice != nil } }
  private var place: Int? { cursor.flatMap { cursor in lines.firstIndex { $0.choice == cursor } } }

  /// Takes new lines; the cursor stays on what it is on, while that is there.
  mutating func update(_ lines: [Line], _ frame: InboxFrame) {
    let former = place
    self.lines = lines
    height = max(1, Self.place(frame, rows: lines.count).height - 2)
    if place == nil {
      let all = choices
      let near = former.flatMap { former in all.last { $0 <= former } } ?? all.first
      cursor = near.flatMap { lines[$0].choice }
    }
    reveal()
  }

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape, .character("q"): return .closes
    case .down, .character("j"), .control("n"): move(1)
    case .up, .character("k"), .control("p"): move(-1)
    case .pageDown, .control("d"), .space: page(1)
    case .pageUp, .control("u"): page(-1)
    case .home: move(-lines.count)
    case .end, .character("G"): move(lines.count)
    case .enter: if let cursor { return .chosen(cursor) }
    default: return .other(key)
    }
    return .stays
  }

  mutating func select(line: Int) {
    guard lines.indices.contains(line), let choice = lines[line].choice else { return }
    cursor = choice
    reveal()
  }

  /// From choice to choice; where there is none further on, the rest of the lines comes into sight.
  private mutating func move(_ steps: Int) {
    let all = choices
    guard let place, let at = all.firstIndex(of: place) else { return scroll(steps) }
    let next = min(max(0, at + steps), all.count - 1)
    if next == at { return scroll(steps) }
    cursor = lines[all[next]].choice
    reveal()
  }

  private mutating func page(_ direction: Int) {
    let all = choices
    guard let place else { return scroll(direction * (height - 1)) }
    let wanted = place + direction * max(1, height - 1)
    let near = direction > 0 ? all.last { $0 <= wanted } : all.first { $0 >= wanted }
    guard let near, near != place else { return scroll(direction * (height - 1)) }
    cursor = lines[near].choice
    reveal()
  }

  private mutating func scroll(_ steps: Int) {
    top = min(max(0, top + steps), lastTop)
  }

  private var lastTop: Int { max(0, lines.count - height) }

  /// Brings the cursor into sight; on the first choice, with what stands above it.
  private mutating func reveal() {
    guard let place else {
      top = min(max(0, top), lastTop)
      return
    }
    if place == choices.first, place < height { top = 0 }
    if place < top { top = place }
    if place >= top + height { top = place - height + 1 }
    top = min(max(0, top), lastTop)
  }
}
