/// How a program ended that was to write words.
package enum PipeEnd: Hashable, Sendable {
  /// What it printed, cleaned.
  case wrote(String)
  case failed(reason: String)
}
