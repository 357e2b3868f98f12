import FlyingSocks
import Foundation

/// Chunks that come when they come, as the buffered bytes FlyingFox writes.
struct ByteStream: AsyncBufferedSequence {
  typealias Element = UInt8

  /// What is there already.
  var start = Data()
  /// Waits for the next chunk; nil at the end.
  let next: @Sendable () async -> Data?
  /// Ends with an error, which makes the server close the connection, instead of a proper end.
  var breaksOff = false

  func makeAsyncIterator() -> Iterator { Iterator(rest: start, source: next, breaksOff: breaksOff) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var rest: Data
    let source: @Sendable () async -> Data?
    let breaksOff: Bool

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty { rest = try await nextBuffer(suggested: 4096) ?? Data() }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> Data? {
      if !rest.isEmpty {
        defer { rest = Data() }
        return rest
      }
      if let chunk = await source() { return chunk }
      if breaksOff { throw SocketError.disconnected }
      return nil
    }
  }
}
