import TOMLKit

/// Reads a TOML table key by key, and says where and what when something is not as expected.
struct TOMLReader {
  let file: String
  let text: String
  let table: TOMLTable
  let path: [String]

  init(file: String, text: String) throws(ConfigurationError) {
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ConfigurationError(
        file: file, line: error.source.begin.line, column: error.source.begin.column,
        problem: "not valid TOML: \(error.description)")
    } catch {
      throw ConfigurationError(file: file, line: 0, column: 0, problem: "not valid TOML")
    }
    self.file = file
    self.text = text
    path = []
  }

  private init(file: String, text: String, table: TOMLTable, path: [String]) {
    self.file = file
    self.text = text
    self.table = table
    self.path = path
  }

  func problem(_ key: String?, _ what: String) -> ConfigurationError {
    let whole = path + (key.map { [$0] } ?? [])
    let place = TOMLPlace.find(whole, in: text)
    return ConfigurationError(
      file: file, line: place?.line ?? 0, column: place?.column ?? 0,
      problem: whole.joined(separator: ".") + ": " + what)
  }

  /// Refuses keys that mean nothing here, with the nearest that would.
  func allow(_ known: [String]) throws(ConfigurationError) {
    for key in table.keys.sorted() where !known.contains(key) {
      let near = NearWord.of(key, among: known).map { ": did you mean \"\($0)\"?" } ?? ""
      throw problem(key, "not known here\(near.isEmpty ? "" : near) (known: \(known.joined(separator: ", ")))")
    }
  }

  func string(_ key: String) throws(ConfigurationError) -> String? {
    guard let value = table[key] else { return nil }
    guard value.type == .string, let text = value.string else { throw problem(key, "expected a text in quotes") }
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
    throw problem(key, "expected seconds, or a span such as \"10s\", \"5m\", \"2h\", \"14d\"")
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) throws(ConfigurationError) -> Value? where Value.RawValue == String {
    guard let text = try string(key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let near = NearWord.of(text, among: known).map { "did you mean \"\($0)\"? " } ?? ""
    throw problem(key, "\"\(text)\" is not one of \(known.joined(separator: ", ")). \(near)")
  }

  /// A table under `key`; nil when there is none.
  func section(_ key: String) throws(ConfigurationError) -> TOMLReader? {
    guard let value = table[key] else { return nil }
    guard value.type == .table, let inner = value.table else { throw problem(key, "expected a table: [\(key)]") }
    return TOMLReader(file: file, text: text, table: inner, path: path + [key])
  }

  var keys: [String] { table.keys }
}
