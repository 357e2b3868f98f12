import InboxModel

/// Finds questions, with or without their mark.
package enum QuestionReader {
  package static func read(_ text: String, language: String?) -> QuestionHint? {
    if Priority.asks(text) { return .mark }
    guard let beginnings = QuestionWords.beginnings[String(language?.prefix(2) ?? "")] else { return nil }
    for clause in text.split(whereSeparator: { ".!\n;,:".contains($0) }) {
      let words = SearchTokens.of(String(clause)).drop { QuestionWords.openings.contains($0) }
      if let beginning = beginnings.first(where: { words.starts(with: $0) }) ?? within(words, language) {
        return .words(beginning.joined(separator: " "))
      }
    }
    return nil
  }

  /// What asks within a clause. In English only one that begins with a condition can: in others a verb before its subject says no more
  /// than "so do I".
  private static func within(_ words: ArraySlice<String>, _ language: String?) -> [String]? {
    let language = String(language?.prefix(2) ?? "")
    guard let asking = QuestionWords.within[language] else { return nil }
    if language == "en", !QuestionWords.conditions.contains(words.first ?? "") { return nil }
    return asking.first { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }
}
