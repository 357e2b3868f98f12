/// A text being edited, by grapheme cluster, with a cursor, one kill buffer, undo and redo.
package struct EditBuffer: Hashable, Sendable {
  /// One reversible replacement.
  private struct Edit: Hashable, Sendable {
    var start: Int
    var removed: [Character]
    var inserted: [Character]
    var cursorBefore: Int
    /// Typed characters join the edit before them until a space or a move comes between.
    var isTyping: Bool
  }

  package private(set) var characters: [Character]
  /// How many characters are before the cursor.
  package private(set) var cursor: Int
  private var killed: [Character] = []
  private var done: [Edit] = []
  private var undone: [Edit] = []
  private let allowsNewlines: Bool

  private static let mostEdits = 1000

  /// The text is sanitised; the cursor stands at its end.
  package init(_ text: String = "", allowsNewlines: Bool = true) {
    self.allowsNewlines = allowsNewlines
    characters = Array(allowsNewlines ? Sanitizer.clean(text) : Sanitizer.cleanLine(text))
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }
  package var canUndo: Bool { !done.isEmpty }
  package var canRedo: Bool { !undone.isEmpty }

  /// Puts the cursor after so many characters.
  package mutating func moveCursor(to position: Int) {
    cursor = min(max(0, position), characters.count)
    endTyping()
  }

  /// Replaces the whole text as one edit that can be undone; the cursor goes to the end.
  package mutating func replaceAll(with text: String) {
    replace(0..<characters.count, with: Array(sanitized(text)))
    cursor = characters.count
  }

  /// Does a command; `up` and `down` are a layout's business and do nothing here.
  package mutating func perform(_ command: EditCommand) {
    switch command {
    case .insert(let text): insert(text)
    case .newline: if allowsNewlines { insert("\n") }
    case .deleteBackward: replace(max(0, cursor - 1)..<cursor, with: [])
    case .deleteForward: replace(cursor..<min(characters.count, cursor + 1), with: [])
    case .deleteWordBackward: kill(wordStart(before: cursor)..<cursor)
    case .deleteToLineStart: kill(lineStart..<cursor)
    case .deleteToLineEnd: kill(cursor..<(lineEnd == cursor ? min(characters.count, cursor + 1) : lineEnd))
    case .yank: replace(cursor..<cursor, with: killed)
    case .left: moveCursor(to: cursor - 1)
    case .right: moveCursor(to: cursor + 1)
    case .wordLeft: moveCursor(to: wordStart(before: cursor))
    case .wordRight: moveCursor(to: wordEnd(after: cursor))
    case .lineStart: moveCursor(to: lineStart)
    case .lineEnd: moveCursor(to: lineEnd)
    case .textStart: moveCursor(to: 0)
    case .textEnd: moveCursor(to: characters.count)
    case .undo: undo()
    case .redo: redo()
    case .up, .down: break
    }
  }

  private mutating func insert(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) || cursor == 0 || characters[cursor - 1].isNewline {
      let clean = Array(sanitized(text))
      return replace(cursor..<cursor, with: clean, isTyping: clean.count == 1)
    }
    // A mark or a joiner joins the character before it, so both are segmented together.
    let previous = characters[cursor - 1]
    var joined = Array(sanitized(String(previous) + text))
    if joined.first == previous {
      joined.removeFirst()
      replace(cursor..<cursor, with: joined, isTyping: joined.count == 1)
    } else {
      replace(cursor - 1..<cursor, with: joined)
    }
  }

  private func sanitized(_ text: String) -> String {
    allowsNewlines ? Sanitizer.clean(text) : Sanitizer.cleanLine(text)
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(characters[range])
    replace(range, with: [])
  }

  private mutating func replace(_ range: Range<Int>, with new: [Character], isTyping: Bool = false) {
    guard !range.isEmpty || !new.isEmpty else { return }
    let edit = Edit(
      start: range.lowerBound, removed: Array(characters[range]), inserted: new, cursorBefore: cursor,
      isTyping: isTyping)
    characters.replaceSubrange(range, with: new)
    cursor = range.lowerBound + new.count
    undone = []
    remember(edit)
  }

  private mutating func remember(_ edit: Edit) {
    if edit.isTyping, let last = done.last, last.isTyping, last.start + last.inserted.count == edit.start,
      !(edit.inserted.allSatisfy(\.isWhitespace) && last.inserted.last?.isWhitespace == false)
    {
      done[done.count - 1].inserted += edit.inserted
      return
    }
    done.append(edit)
    if done.count > Self.mostEdits { done.removeFirst() }
  }

  private mutating func endTyping() {
    guard let last = done.indices.last else { return }
    done[last].isTyping = false
  }

  private mutating func undo() {
    guard let edit = done.popLast() else { return }
    characters.replaceSubrange(edit.start..<edit.start + edit.inserted.count, with: edit.removed)
    cursor = min(edit.cursorBefore, characters.count)
    undone.append(edit)
    endTyping()
  }

  private mutating func redo() {
    guard let edit = undone.popLast() else { return }
    characters.replaceSubrange(edit.start..<edit.start + edit.removed.count, with: edit.inserted)
    cursor = edit.start + edit.inserted.count
    done.append(edit)
    endTyping()
  }
}

extension EditBuffer {
  private var lineStart: Int {
    (characters[..<cursor].lastIndex(where: \.isNewline)).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
  }

  /// Where the word before a position starts: spaces first, then what is no space; wide scripts go one by one.
  private func wordStart(before position: Int) -> Int {
    var index = position
    while index > 0, !characters[index - 1].isWordPart { index -= 1 }
    while index > 0, characters[index - 1].isWordPart { index -= 1 }
    return index
  }

  private func wordEnd(after position: Int) -> Int {
    var index = position
    while index < characters.count, !characters[index].isWordPart { index += 1 }
    while index < characters.count, characters[index].isWordPart { index += 1 }
    return index
  }
}

extension Character {
  /// Letters, digits and the underscore; the rest separates words.
  var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
