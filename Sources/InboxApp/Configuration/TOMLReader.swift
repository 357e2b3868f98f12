import InboxModel
import TOMLKit

/// Reads a TOML table key by key, and says where and what when something is not as expected.
struct TOMLReader {
  let file: String
  let text: String
  let table: TOMLTable
  let path: [String]
  let words: SettingsWording

  init(file: String, text: String, words: SettingsWording) throws(ConfigurationError) {
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(
        file: file, line: error.source.begin.line, column: error.source.begin.column,
        problem: words.notTOML(error.description))
    } catch {
      throw ConfigurationError(file: file, line: 0, column: 0, problem: words.notTOML(nil))
    }
    self.file = file
    self.text = text
    path = []
    self.words = words
  }

  init(of whole: TOMLReader, table: TOMLTable, path: [String]) {
    file = whole.file
    text = whole.text
    words = whole.words
    self.table = table
    self.path = path
  }

  func problem(_ key: String?, _ what: String, isKeyMeant: Bool = false) -> ConfigurationError {
    let whole = path + (key.map { [$0] } ?? [])
    // What is missing has no place of its own.
    let place = TOMLPlace.find(whole, in: text, isKeyMeant: isKeyMeant) ?? TOMLPlace.find(path, in: text)
    return ConfigurationError(
      file: file, line: place?.line ?? 0, column: place?.column ?? 0,
      problem: whole.joined(separator: ".") + ": " + what)
  }

  /// Refuses keys that mean nothing here, with the nearest that would. `former` names are read still, but not told of.
  func allow(_ known: [String], also former: [String] = []) throws(ConfigurationError) {
    if let stray = strays(besides: known, also: former).first { throw stray }
  }

  /// One for each key that means nothing here.
  func strays(besides known: [String], also former: [String] = []) -> [ConfigurationError] {
    table.keys.sorted().filter { !known.contains($0) && !former.contains($0) }.map { key in
      problem(key, words.unknownKey(known, NearestWord.to(key, among: known)), isKeyMeant: true)
    }
  }

  func string(_ key: String) throws(ConfigurationError) -> String? {
    guard let value = table[key] else { return nil }
    guard value.type == .string, let text = value.string else { throw problem(key, words.needsText) }
    return text
  }

  /// Seconds: a number, or a text such as `"10s"`, `"5m"`, `"2h"`, `"14d"`.
  func seconds(_ key: String) throws(ConfigurationError) -> Double? {
    guard let value = table[key] else { return nil }
    if let number = value.int, number >= 0 { return Double(number) }
    if value.type == .string, let text = value.string, let unit = text.last, let number = Double(text.dropLast()),
      number >= 0, let factor = ["s": 1.0, "m": 60, "h": 3600, "d": 86_400][String(unit)]
    {
      return number * factor
    }
    throw problem(key, words.needsSpan)
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) throws(ConfigurationError) -> Value? where Value.RawValue == String {
    guard let text = try string(key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    throw problem(key, words.notOneOf(text, known, NearestWord.to(text, among: known)))
  }

  /// A table under `key`; nil when there is none.
  func section(_ key: String) throws(ConfigurationError) -> TOMLReader? {
    guard let value = table[key] else { return nil }
    guard value.type == .table, let inner = value.table else {
      throw problem(key, words.needsTable((path + [key]).joined(separator: ".")))
    }
    return TOMLReader(of: self, table: inner, path: path + [key])
  }

  var keys: [String] { table.keys }

  /// The keys of the table under `key`, whatever is wrong in it; none where there is none.
  func names(_ key: String) -> [String] { table[key]?.table?.keys ?? [] }
}
