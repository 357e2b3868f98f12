import InboxModel
import TOMLKit

extension TOMLReader {
  /// A list of texts, or one text alone.
  func strings(_ key: String, _ words: TriageWording) throws(ConfigurationError) -> [String]? {
    guard let value = table[key] else { return nil }
    if value.type == .string, let text = value.string { return [text] }
    guard value.type == .array, let array = value.array else { throw problem(key, words.needsList) }
    var texts: [String] = []
    for element in array {
      guard let text = element.string else { throw problem(key, words.needsList) }
      texts.append(text)
    }
    return texts
  }

  func integer(_ key: String, _ words: TriageWording) throws(ConfigurationError) -> Int? {
    guard let value = table[key] else { return nil }
    guard value.type == .int, let number = value.int, abs(number) <= 1_000_000 else {
      throw problem(key, words.needsNumber)
    }
    return number
  }

  func flag(_ key: String, _ words: TriageWording) throws(ConfigurationError) -> Bool? {
    guard let value = table[key] else { return nil }
    guard value.type == .bool, let flag = value.bool else { throw problem(key, words.needsYesOrNo) }
    return flag
  }

  /// The tables of `[[key]]`, in order.
  func sections(_ key: String) throws(ConfigurationError) -> [TOMLReader] {
    guard let value = table[key] else { return [] }
    guard value.type == .array, let array = value.array else { throw problem(key, words.needsTable("[\(key)]")) }
    var sections: [TOMLReader] = []
    for element in array {
      guard let inner = element.table else { throw problem(key, words.needsTable("[\(key)]")) }
      sections.append(TOMLReader(of: self, table: inner, path: path + [key, String(sections.count + 1)]))
    }
    return sections
  }
}
