/// Puts a prepared text into what is being written. Nothing that was typed is lost or changed.
package enum CannedInsertion {
  /// The new text, and where the cursor stands: behind what was put in, or at the first gap to be filled. Offsets count characters.
  package static func insert(
    _ canned: CannedText, into draft: String, at cursor: Int
  ) -> (text: String, cursor: Int) {
    // In scalars: what is put in may melt with its neighbours into one character, and a later count would be off.
    let place = draft.index(draft.startIndex, offsetBy: min(max(0, cursor), draft.count))
    let before = draft[..<place]
    let after = draft[place...]
    let (opening, closing) = spaces(between: before.last, and: after.first)
    let head = before + opening
    let text = head + canned.text + closing + after
    let gap = canned.missing.compactMap { canned.text.firstRange(of: "‹\($0)›")?.lowerBound }.min()
    let inside = gap.map { canned.text[..<$0] } ?? canned.text[...]
    return (String(text), (head + inside).count)
  }

  /// What is put in between two characters, with the spaces that it needs there.
  package static func piece(_ canned: CannedText, between before: Character?, and after: Character?) -> String {
    let (opening, closing) = spaces(between: before, and: after)
    return opening + canned.text + closing
  }

  private static func spaces(between before: Character?, and after: Character?) -> (String, String) {
    (before.map { $0.isWhitespace ? "" : " " } ?? "", after.map { $0.isWhitespace ? "" : " " } ?? "")
  }
}
