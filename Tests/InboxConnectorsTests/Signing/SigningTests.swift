import InboxConnectors
import Testing

@Suite("Signing")
struct SigningTests {
  @Test("Base64 for addresses has no padding and no signs that need escaping")
  func base64() {
    #expect(Base64URL.encoded([0xFB, 0xEF, 0xFF]) == "--__")
    #expect(Base64URL.encoded([0]) == "AA")
    #expect(Base64URL.encoded([]) == "")
  }

  @Test("A code verifier gives the challenge of RFC 7636, appendix B")
  func challenge() {
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    #expect(Base64URL.encoded(Crypto.sha256(Array(verifier.utf8))) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }

  @Test("A text that is no key says so")
  func noKey() {
    #expect(throws: KeyProblem.notAKey) { try Crypto.es256([1, 2, 3], pem: "nothing") }
    #expect(throws: KeyProblem.notAKey) { try Crypto.p256PublicKey(pem: "") }
  }

  @Test("A signature verifies under the key's public half only")
  func roundTrip() throws {
    let key = try Crypto.p256PublicKey(pem: AppStoreFixture.key)
    let signature = try Crypto.es256(Array("message".utf8), pem: AppStoreFixture.key)
    #expect(Crypto.isES256(signature, of: Array("message".utf8), by: key))
    #expect(!Crypto.isES256(signature, of: Array("massage".utf8), by: key))
    #expect(!Crypto.isES256(Array(signature.dropLast()), of: Array("message".utf8), by: key))
  }

  @Test("Random bytes are as many as asked for, and others each time")
  func random() {
    #expect(Crypto.random(32).count == 32)
    #expect(Crypto.random(32) != Crypto.random(32))
    #expect(Crypto.random(0).isEmpty)
  }
}
