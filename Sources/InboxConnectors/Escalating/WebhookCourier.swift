package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// Posts notices to an address of somebody's own, signed as Standard Webhooks says: `webhook-id`, `webhook-timestamp` and
/// `webhook-signature` (`v1,` and the base64 of an HMAC-SHA256 over `id.timestamp.body`).
///
/// Source: github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md.
package struct WebhookCourier: Courier {
  private let url: URL
  private let secret: SecretSource
  private let world: ConnectorWorld
  package let isRepeatable: Bool

  package init(url: URL, isRepeatable: Bool, secret: @escaping SecretSource, over world: ConnectorWorld) {
    self.url = url
    self.isRepeatable = isRepeatable
    self.secret = secret
    self.world = world
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    let body: Data
    do { body = try notice.json() } catch { throw .rejected(reason: "the packet cannot be written as JSON") }
    var request = WebRequest(.post, url, body: body, timeout: .seconds(20), answerLimit: Self.answerLimit)
    request.headers[.contentType] = "application/json"
    let stamp = String(Int(world.now().timeIntervalSince1970))
    request.set("webhook-id", notice.key)
    request.set("webhook-timestamp", stamp)
    request.set("idempotency-key", notice.key)
    if let secret = try await secret() {
      request.set("webhook-signature", Self.signature(of: body, id: notice.key, stamp: stamp, by: secret))
    }
    let intent: Intent = isRepeatable ? .repeatableOrder : .order
    let answer = try await world.transport.ask(request, for: intent, now: world.now()) { answer in
      answer.status == 401 ? .rejected(reason: "the receiver refused the signature (401)") : nil
    }
    guard answer.isSuccess else { throw .rejected(reason: "the receiver answered \(answer.status)") }
    return NoticeReceipt(answer: answer.body)
  }

  /// A secret that begins with `whsec_` is base64 behind that; any other stands for its bytes.
  static func signature(of body: Data, id: String, stamp: String, by secret: Secret) -> String {
    let text = secret.reveal()
    let prefix = "whsec_"
    let decoded = text.hasPrefix(prefix) ? Data(base64Encoded: String(text.dropFirst(prefix.count))) : nil
    let key = decoded.map { [UInt8]($0) } ?? Array(text.utf8)
    let signed = Array("\(id).\(stamp).".utf8) + [UInt8](body)
    return "v1," + Data(Crypto.hmacSHA256(key: key, signed)).base64EncodedString()
  }

  private static let answerLimit = 1 << 20
}

extension WebRequest {
  /// Sets a header whose name is written here; its value must be one line.
  mutating func set(_ name: String, _ value: String) {
    if let name = HTTPField.Name(name) { headers[name] = value }
  }
}
