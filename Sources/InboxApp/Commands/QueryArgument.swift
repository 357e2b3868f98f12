import InboxModel

/// A query from the command line: its words joined again, so that it need not be quoted whole.
enum QueryArgument {
  static func parse(_ words: [String], wording: Wording) throws(Failure) -> Query {
    let text = words.map { $0.contains(" ") && !$0.contains("\"") && words.count > 1 ? "\"\($0)\"" : $0 }
      .joined(separator: " ")
    do {
      return try QueryParser.parse(text)
    } catch {
      throw .wrongUse(wording.sentence(for: error))
    }
  }
}
