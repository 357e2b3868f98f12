import InboxModel
import TerminalKit

/// The `:` and `/` lines: what is typed, what could stand there, and what is wrong with it.
struct PromptLine: Sendable {
  enum Outcome {
    case stays, closes
    case runs(String)
  }

  /// What is wrong, and where: a column from 1 in characters.
  struct Problem: Hashable, Sendable {
    var sentence: String
    var column: Int?
  }

  let prompt: Command.Prompt
  private(set) var editor: LineEditor
  private(set) var completion = Completion(range: 0..<0, candidates: [])
  private(set) var list = ListState<Int>(rowHeight: 1, margin: 1, height: PromptLine.mostRows)
  private(set) var problem: Problem?
  /// The candidate was chosen by hand, so Enter takes it.
  private(set) var isChoosing = false
  /// What stays of a proposed line when somebody types instead of taking it; nil once they have touched it.
  private var stem: String?
  private let history: [String]
  /// Where in the history the line came from; the count of lines means the new one.
  private var age: Int
  private let vocabulary: Vocabulary

  static let mostRows = 8

  /// With `stem`, the rest of `text` is a proposal: the first character typed takes its place.
  init(
    _ prompt: Command.Prompt, text: String = "", stem: String? = nil, history: [String], vocabulary: Vocabulary
  ) {
    self.stem = stem
    self.prompt = prompt
    self.history = history
    self.vocabulary = vocabulary
    age = history.count
    editor = LineEditor(text)
    complete()
  }

  var symbol: String { prompt == .search ? "/" : ":" }

  mutating func reject(_ problem: Problem) {
    self.problem = problem
  }

  mutating func press(_ key: Key) -> Outcome {
    if case .character = key.code, !key.modifiers.contains(.control) { dropProposal() }
    stem = nil
    switch key {
    case .escape: return .closes
    case .backspace where editor.isEmpty: return .closes
    case .enter where isChoosing: accept()
    case .enter: return .runs(editor.text)
    case .tab: accept()
    case .up, .control("p"): step(-1)
    case .down, .control("n"): step(1)
    default:
      if editor.press(key) { edited() }
    }
    return .stays
  }

  private mutating func dropProposal() {
    if let stem { editor = LineEditor(stem) }
    stem = nil
  }

  mutating func paste(_ text: String) {
    dropProposal()
    editor.perform(.insert(text))
    edited()
  }

  /// Takes the candidate at a place, as Tab takes the selected one.
  mutating func take(candidate place: Int) {
    guard list.ids.indices.contains(place) else { return }
    list.select(list.ids[place])
    accept()
  }

  private mutating func edited() {
    problem = nil
    age = history.count
    complete()
  }

  private mutating func complete() {
    isChoosing = false
    let cursor = editor.buffer.cursor
    completion =
      prompt == .search
      ? QueryCompletion(vocabulary: vocabulary).candidates(in: editor.text, at: cursor)
      : CommandCompletion(vocabulary: vocabulary).candidates(in: editor.text, at: cursor)
    list.update(Array(completion.candidates.indices))
    list.selectFirst()
  }

  /// Through the history while the line is empty or came from it; else through the candidates.
  private mutating func step(_ direction: Int) {
    let isInHistory = editor.isEmpty || age < history.count
    if isInHistory, !history.isEmpty, !isChoosing {
      age = min(max(0, age + direction), history.count)
      editor.text = age < history.count ? history[age] : ""
      problem = nil
      let kept = age
      complete()
      age = kept
    } else if !list.isEmpty {
      if isChoosing || direction < 0 { list.move(by: direction) }
      isChoosing = true
    }
  }

  /// Puts the chosen candidate in the place of what was typed.
  private mutating func accept() {
    guard let index = list.selected else { return }
    let candidate = completion.candidates[index]
    let text = editor.text
    let start = text.prefix(completion.range.lowerBound)
    let rest = text.dropFirst(completion.range.upperBound)
    let gap = candidate.isComplete && !rest.hasPrefix(" ") ? " " : ""
    editor = LineEditor(start + candidate.text + gap)
    for character in rest { editor.perform(.insert(String(character))) }
    for _ in rest { editor.perform(.left) }
    edited()
  }
}
