import InboxModel

/// A query from the command line: its words joined again, so that it need not be quoted whole.
enum QueryArgument {
  /// Names are checked where `vocabulary` holds a closed set of them.
  static func parse(_ words: [String], vocabulary: Vocabulary, wording: Wording) throws(Failure) -> Query {
    let text = words.map(NegativeTerm.read)
      .map { $0.contains(" ") && !isQuery($0) && words.count > 1 ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
    do {
      return try QueryParser.parse(text, vocabulary: vocabulary)
    } catch {
      throw .wrongUse(wording.sentence(for: error))
    }
  }

  /// Whether words with spaces between them are not meant as a phrase.
  private static func isQuery(_ word: String) -> Bool {
    word.contains("\"") || word.hasPrefix("-(") || word.hasPrefix("(")
  }
}
