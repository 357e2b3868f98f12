package import Foundation
package import HTTPTypes

/// One whole HTTP answer.
package struct WebAnswer: Hashable, Sendable {
  package var status: Int
  package var headers: HTTPFields
  package var body: Data

  package init(status: Int, headers: HTTPFields = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
