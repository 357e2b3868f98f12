import InboxModel

/// Finds questions, with or without their mark.
package enum QuestionReader {
  package static func read(_ text: String, language: String?) -> QuestionHint? {
    if Priority.asks(text) { return .mark }
    guard let beginnings = QuestionWords.beginnings[String(language?.prefix(2) ?? "")] else { return nil }
    for clause in text.split(whereSeparator: { ".!\n;,:".contains($0) }) {
      let words = SearchTokens.of(String(clause)).drop { QuestionWords.openings.contains($0) }
      for beginning in beginnings where words.starts(with: beginning) {
        return .words(beginning.joined(separator: " "))
      }
    }
    return nil
  }
}
