import Foundation

extension SimulatedResponse {
  /// The same answer with the second half of its body replaced by something that is not JSON.
  var brokenInTheMiddle: SimulatedResponse {
    var copy = self
    copy.body = .bytes(bytes.prefix(bytes.count / 2) + Data("<!-- upstream".utf8))
    return copy
  }

  /// The same answer, announced in full but cut after half of its body.
  var cutShort: SimulatedResponse {
    var copy = self
    copy.body = .cut(Data(bytes.prefix(bytes.count / 2)), announced: bytes.count)
    return copy
  }
}
