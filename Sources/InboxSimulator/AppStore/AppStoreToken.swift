import Foundation

/// A JSON Web Token taken apart: header, claims and signature.
struct AppStoreToken {
  var header: JSON
  var claims: JSON
  var message: Data
  var signature: Data

  /// Nil when `text` is not three Base64 parts with JSON in the first two.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Self.decode(parts[0]).flatMap(JSON.init(parsing:)),
      let claims = Self.decode(parts[1]).flatMap(JSON.init(parsing:)), let signature = Self.decode(parts[2])
    else { return nil }
    self.header = header
    self.claims = claims
    self.signature = signature
    message = Data("\(parts[0]).\(parts[1])".utf8)
  }

  private static func decode(_ part: Substring) -> Data? {
    // Padding is not allowed in a token.
    guard !part.contains("=") else { return nil }
    let plain = part.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }

  /// Whether header and claims are what App Store Connect asks for at `now`: ES256, our key and issuer, the right audience,
  /// and a life of at most 20 minutes that has not ended.
  func isAcceptable(keyID: String, issuer: String, at now: Date) -> Bool {
    guard header["alg"]?.text == "ES256", header["kid"]?.text == keyID, header["typ"]?.text ?? "JWT" == "JWT" else {
      return false
    }
    guard claims["iss"]?.text == issuer, claims["aud"]?.text == "appstoreconnect-v1" else { return false }
    guard case .int(let end)? = claims["exp"] else { return false }
    let seconds = Int(now.timeIntervalSince1970)
    let start = claims["iat"]?.number ?? seconds
    return end > seconds && end - start <= 1200 && end - seconds <= 1200 + 60 && start <= seconds + 60
  }
}
