/// Why a prepared answer cannot be, and where. Variants, lines and columns count from 1.
package enum CannedProblem: Error, Hashable, Sendable {
  case noName
  case noText
  case duplicateName(String)
  /// The braces of a template do not go together.
  case badTemplate(variant: Int, line: Int, column: Int)
  /// A tag that has no use here, such as `{{>`.
  case badTag(variant: Int, tag: String)
  case unknownVariable(variant: Int, name: String, suggestion: String?)
}
