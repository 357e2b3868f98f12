import Foundation
import InboxConnect
import Synchronization

/// Makes the bearer tokens of App Store Connect, and keeps one until shortly before it ends.
///
/// Source: developer.apple.com, "Generating Tokens for API Requests": ES256, at most 20 minutes, audience `appstoreconnect-v1`.
final class AppStoreTokenMint: Sendable {
  /// Seconds that a token lives; Apple takes up to 1200.
  static let lifetime = 900
  /// A token with less than this left is not used: the request still has to arrive.
  static let margin = 60

  private struct Token {
    let text: String
    let made: Int
  }

  private struct Header: Encodable {
    var alg = "ES256"
    let kid: String
    var typ = "JWT"
  }

  private struct Claims: Encodable {
    let iss: String
    let iat: Int
    let exp: Int
    var aud = "appstoreconnect-v1"
  }

  private let key: AppStoreKey
  private let kept = Mutex<Token?>(nil)

  init(key: AppStoreKey) {
    self.key = key
  }

  /// A token that is good at `now`. A clock set back makes a new one.
  func token(at now: Date) throws(ConnectorError) -> Secret {
    let seconds = Int(now.timeIntervalSince1970)
    return try kept.withLock { (kept) throws(ConnectorError) in
      if let kept, (kept.made...kept.made + Self.lifetime - Self.margin).contains(seconds) { return Secret(kept.text) }
      let text = try sign(at: seconds)
      kept = Token(text: text, made: seconds)
      return Secret(text)
    }
  }

  private func sign(at seconds: Int) throws(ConnectorError) -> String {
    let claims = Claims(iss: key.issuer, iat: seconds, exp: seconds + Self.lifetime)
    let message = try part(Header(kid: key.id)) + "." + part(claims)
    do {
      return message + "." + Base64URL.encoded(try Crypto.es256(Array(message.utf8), pem: key.privateKey.reveal()))
    } catch {
      throw ConnectorError(error)
    }
  }

  private func part(_ value: some Encodable) throws(ConnectorError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      throw .signInAgain(reason: "the key's id or issuer is not text")
    }
    return Base64URL.encoded(Array(data))
  }
}
