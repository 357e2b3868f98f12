package import Foundation

/// Runs programs of this machine.
package protocol ProgramRunner: Sendable {
  /// Gives `input` to the program's standard input and waits for its end, at most `limit` seconds; then it is killed with all that it began.
  func run(_ words: [String], input: Data, limit: TimeInterval) async throws(ProgramFailure) -> ProgramEnd
}

/// How a program ended.
package struct ProgramEnd: Hashable, Sendable {
  /// The exit status; a signal's number with 128 added.
  package var status: Int32
  /// The beginning of what it printed.
  package var output: Data
  /// The beginning of what it complained.
  package var complaint: String

  package init(status: Int32, output: Data = Data(), complaint: String = "") {
    self.status = status
    self.output = output
    self.complaint = complaint
  }
}

/// Why a program did not come to an end of its own.
package enum ProgramFailure: Error, Hashable, Sendable {
  case notStarted(reason: String)
  /// It was killed when its time was over: what it did until then is done.
  case hung
}
