/// Why a command ends without having done its work: one line for the person, and the exit status.
package struct Failure: Error, Hashable, Sendable {
  package let message: String
  /// 1: failed; 2: wrong use.
  package let status: Int32

  package init(_ message: String, status: Int32 = 1) {
    self.message = message
    self.status = status
  }

  package static func wrongUse(_ message: String) -> Failure {
    Failure(message, status: 2)
  }
}
