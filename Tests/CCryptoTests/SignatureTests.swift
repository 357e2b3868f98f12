import CCrypto
import Testing

@Suite("ES256 and RS256")
struct SignatureTests {
  /// RFC 7515, A.3: the signing input, the public key and the signature.
  static let input =
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    .bytes
  static let publicKey =
    base64url("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") + base64url("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
  static let signature =
    base64url("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")

  func verify(_ signature: [UInt8], of message: [UInt8] = input, key: [UInt8] = publicKey) -> Int32 {
    ccrypto_es256_verify(key, message, message.count, signature)
  }

  @Test("The signature of RFC 7515, A.3 verifies")
  func verifiesTheExample() {
    #expect(Self.publicKey.count == 64 && Self.signature.count == 64)
    #expect(verify(Self.signature) == Int32(CCRYPTO_OK))
  }

  @Test("One changed bit in signature, message or key is noticed")
  func noticesChanges() {
    var signature = Self.signature
    signature[40] ^= 1
    #expect(verify(signature) == Int32(CCRYPTO_BAD_SIGNATURE))
    var message = Self.input
    message[3] ^= 1
    #expect(verify(Self.signature, of: message) == Int32(CCRYPTO_BAD_SIGNATURE))
    var key = Self.publicKey
    key[63] ^= 1
    #expect(verify(Self.signature, key: key) == Int32(CCRYPTO_BAD_KEY), "not a point of the curve")
  }

  @Test("Zeros and numbers beyond the order are no signature")
  func refusesNonsense() {
    #expect(verify([UInt8](repeating: 0, count: 64)) == Int32(CCRYPTO_BAD_SIGNATURE))
    #expect(verify([UInt8](repeating: 0xFF, count: 64)) == Int32(CCRYPTO_BAD_SIGNATURE))
  }

  @Test("What a private key signs, its public key verifies", arguments: [false, true])
  func roundTrip(asSEC1: Bool) {
    let pem = asSEC1 ? TestKeys.p256AsSEC1 : TestKeys.p256
    for length in 0..<64 {
      let message = (0..<length).map { UInt8($0) }
      let signed = es256(pem, message)
      #expect(signed.code == Int32(CCRYPTO_OK))
      #expect(verify(signed.bytes, of: message) == Int32(CCRYPTO_OK))
    }
  }

  @Test("The public half is that of RFC 7515, A.3")
  func publicHalf() {
    var out = [UInt8](repeating: 0xAA, count: 64)
    #expect(ccrypto_es256_public_key(TestKeys.p256.bytes, TestKeys.p256.utf8.count, &out) == Int32(CCRYPTO_OK))
    #expect(out == Self.publicKey)
  }

  static let refused: [(String, Int)] = [
    ("", CCRYPTO_BAD_KEY), ("not a key", CCRYPTO_BAD_KEY), (TestKeys.p256Locked, CCRYPTO_BAD_KEY),
    (TestKeys.rsa2048Public, CCRYPTO_BAD_KEY), (String(TestKeys.p256.dropLast(60)), CCRYPTO_BAD_KEY),
    (TestKeys.p384, CCRYPTO_WRONG_KIND_OF_KEY), (TestKeys.rsa2048, CCRYPTO_WRONG_KIND_OF_KEY),
  ].map { ($0, Int($1)) }

  @Test("What is no P-256 private key is refused, and nothing is left in the output", arguments: refused.indices)
  func refusesKeys(index: Int) {
    let (pem, code) = Self.refused[index]
    let signed = es256(pem, Self.input)
    #expect(Int(signed.code) == code)
    #expect(signed.bytes == [UInt8](repeating: 0, count: 64))
    var out = [UInt8](repeating: 0xAA, count: 64)
    #expect(Int(ccrypto_es256_public_key(pem.bytes, pem.utf8.count, &out)) == code)
    #expect(out == [UInt8](repeating: 0, count: 64))
  }

  @Test("RS256 gives the signature that openssl gives, and verifies")
  func rsa() {
    let message = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UifQ".bytes
    let signed = rs256(TestKeys.rsa2048, message)
    #expect(signed.code == Int32(CCRYPTO_OK))
    #expect(signed.bytes == bytes(TestKeys.rsaSignature))
    let pem = TestKeys.rsa2048Public.bytes
    let verify = { (message: [UInt8], signature: [UInt8]) in
      ccrypto_rs256_verify(pem, pem.count, message, message.count, signature, signature.count)
    }
    #expect(verify(message, signed.bytes) == Int32(CCRYPTO_OK))
    #expect(verify(message + [0], signed.bytes) == Int32(CCRYPTO_BAD_SIGNATURE))
    #expect(verify(message, Array(signed.bytes.dropLast())) == Int32(CCRYPTO_BAD_SIGNATURE))
  }

  @Test("RS256 refuses short keys, other keys and small buffers")
  func rsaRefuses() {
    #expect(rs256(TestKeys.rsa1024, Self.input).code == Int32(CCRYPTO_WRONG_KIND_OF_KEY))
    #expect(rs256(TestKeys.p256, Self.input).code == Int32(CCRYPTO_WRONG_KIND_OF_KEY))
    #expect(rs256("", Self.input).code == Int32(CCRYPTO_BAD_KEY))
    let small = rs256(TestKeys.rsa2048, Self.input, capacity: 255)
    #expect(small.code == Int32(CCRYPTO_TOO_SMALL) && small.bytes.isEmpty)
  }
}
