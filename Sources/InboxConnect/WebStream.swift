package import Foundation
package import HTTPTypes

/// An HTTP answer whose body comes bit by bit. Ending the iteration closes the connection.
package struct WebStream: Sendable {
  package var status: Int
  package var headers: HTTPFields
  package var chunks: AsyncThrowingStream<Data, any Error>

  package init(status: Int, headers: HTTPFields, chunks: AsyncThrowingStream<Data, any Error>) {
    self.status = status
    self.headers = headers
    self.chunks = chunks
  }
}
