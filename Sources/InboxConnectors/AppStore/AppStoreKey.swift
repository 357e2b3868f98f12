package import InboxConnect

/// An API key of App Store Connect: who signs, and with what.
package struct AppStoreKey: Hashable, Sendable {
  package let issuer: String
  package let id: String
  /// The content of the `.p8` file: a P-256 private key in PEM.
  package let privateKey: Secret

  package init(issuer: String, id: String, privateKey: Secret) {
    self.issuer = issuer
    self.id = id
    self.privateKey = privateKey
  }

  /// Throws, with words for the person, where the key could not sign.
  func check() throws(ConnectorError) {
    do {
      _ = try Crypto.p256PublicKey(pem: privateKey.reveal())
    } catch {
      throw ConnectorError(error)
    }
  }
}

extension ConnectorError {
  init(_ problem: KeyProblem) {
    switch problem {
    case .notAKey: self = .signInAgain(reason: "the private key is not a readable PEM file (AuthKey_….p8)")
    case .anotherKind: self = .signInAgain(reason: "the private key is not a P-256 key")
    case .failed: self = .unreachable(reason: "signing failed")
    }
  }
}
