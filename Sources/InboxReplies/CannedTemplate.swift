import InboxModel
import Mustache
import Synchronization

/// A template that was read and found in order.
struct CannedTemplate: Sendable {
  private let template: MustacheTemplate

  /// `variant` is its number, for the problem.
  init(_ text: String, variant: Int) throws(CannedProblem) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .noText }
    for tag in Self.tags(of: text) where ">|<|$|=|%".contains(tag) { throw .badTag(variant: variant, tag: "{{\(tag)") }
    do {
      // The first line says that nothing is to be escaped, and leaves nothing behind.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw .badTemplate(
        variant: variant, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber)
    } catch {
      throw .badTemplate(variant: variant, line: 1, column: 1)
    }
    for name in unknownNames() {
      throw .unknownVariable(
        variant: variant, name: name, suggestion: CannedVariables.nearest(to: name))
    }
  }

  /// The text and the variables that had no value.
  func fill(_ variables: CannedVariables) -> (text: String, missing: [String]) {
    let asked = Asked()
    let text = template.render(Values(path: "", values: variables.values, asked: asked))
    let missing = CannedVariables.names.filter { variables.values[$0] == nil && text.contains(Missing.mark($0)) }
    return (text, missing)
  }

  /// Names in the template that mean nothing, found by filling it with everything and with nothing: sections show both their sides.
  private func unknownNames() -> [String] {
    let asked = Asked()
    let all = Dictionary(CannedVariables.names.map { ($0, "x") }) { first, _ in first }
    _ = template.render(Values(path: "", values: all, asked: asked))
    _ = template.render(Values(path: "", values: [:], asked: asked))
    return asked.unknown
  }

  /// What stands right behind each `{{`.
  private static func tags(of text: String) -> [Character] {
    text.ranges(of: "{{").compactMap { range in text[range.upperBound...].first { !$0.isWhitespace } }
  }
}

/// Remembers which names a template asked for in vain.
private final class Asked: Sendable {
  private let names = Mutex<[String]>([])

  func note(_ name: String) {
    names.withLock { if !$0.contains(name) { $0.append(name) } }
  }

  var unknown: [String] { names.withLock { $0 } }
}

/// Gives a template its values, `person` before `person.name`.
private struct Values: MustacheParent, MustacheCustomRenderable {
  let path: String
  let values: [String: String]
  let asked: Asked

  func child(named name: String) -> Any? {
    let whole = path.isEmpty ? name : "\(path).\(name)"
    if let value = values[whole] { return value }
    if CannedVariables.names.contains(whole) { return Missing(name: whole) }
    if CannedVariables.names.contains(where: { $0.hasPrefix(whole + ".") }) {
      return Values(path: whole, values: values, asked: asked)
    }
    asked.note(whole)
    return nil
  }

  /// A group by itself has nothing to show.
  var renderText: String { "" }
  var isNull: Bool { false }
}

/// A variable without a value: visible where it is spoken of, absent to sections.
private struct Missing: MustacheCustomRenderable {
  let name: String

  static func mark(_ name: String) -> String { "‹\(name)›" }

  var renderText: String { Self.mark(name) }
  var isNull: Bool { true }
}

extension CannedVariables {
  static func nearest(to name: String) -> String? { NearestWord.to(name, among: names) }
}
