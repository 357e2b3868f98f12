import CCrypto
import Testing

@Suite("SHA-256 and HMAC")
struct HashTests {
  static let digests: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("SHA-256 gives the digests of FIPS 180-4's examples", arguments: digests.indices)
  func digest(index: Int) {
    let (message, expected) = Self.digests[index]
    var out = [UInt8](repeating: 0xAA, count: 32)
    #expect(ccrypto_sha256(message.bytes, message.utf8.count, &out) == Int32(CCRYPTO_OK))
    #expect(out == bytes(expected))
  }

  @Test("SHA-256 of nothing at a null pointer is the digest of nothing")
  func digestOfNull() {
    var out = [UInt8](repeating: 0xAA, count: 32)
    #expect(ccrypto_sha256(nil, 0, &out) == Int32(CCRYPTO_OK))
    #expect(out == bytes(Self.digests[0].1))
  }

  struct Case: Sendable {
    let key: [UInt8]
    let message: [UInt8]
    let expected: String
    /// How many bytes of the result the RFC prints.
    var length = 32
  }

  /// RFC 4231, 4.2 to 4.8.
  static let cases = [
    Case(
      key: [UInt8](repeating: 0x0b, count: 20), message: "Hi There".bytes,
      expected: "b0344c61d8db38535ca8afceaf0bf12b 881dc200c9833da726e9376c2e32cff7"),
    Case(
      key: "Jefe".bytes, message: "what do ya want for nothing?".bytes,
      expected: "5bdcc146bf60754e6a042426089575c7 5a003f089d2739839dec58b964ec3843"),
    Case(
      key: [UInt8](repeating: 0xaa, count: 20), message: [UInt8](repeating: 0xdd, count: 50),
      expected: "773ea91e36800e46854db8ebd09181a7 2959098b3ef8c122d9635514ced565fe"),
    Case(
      key: Array(1...25), message: [UInt8](repeating: 0xcd, count: 50),
      expected: "82558a389a443c0ea4cc819899f2083a 85f0faa3e578f8077a2e3ff46729665b"),
    Case(
      key: [UInt8](repeating: 0x0c, count: 20), message: "Test With Truncation".bytes,
      expected: "a3b6167473100ee06e0c796c2955552b", length: 16),
    Case(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: "Test Using Larger Than Block-Size Key - Hash Key First".bytes,
      expected: "60e431591ee0b67f0d8a26aacbf5b77f 8e0bc6213728c5140546040f0ee37f54"),
    Case(
      key: [UInt8](repeating: 0xaa, count: 131),
      message:
        "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."
        .bytes, expected: "9b09ffa71b942fcb27635fbcd5b0e944 bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test("HMAC-SHA-256 gives the codes of RFC 4231", arguments: cases.indices)
  func code(index: Int) {
    let example = Self.cases[index]
    let result = hmac(key: example.key, example.message)
    #expect(result.code == Int32(CCRYPTO_OK))
    #expect(Array(result.bytes.prefix(example.length)) == bytes(example.expected))
  }

  @Test("An empty key is a key, and not the one of the call before")
  func emptyKey() {
    _ = hmac(key: "Jefe".bytes, "x".bytes)
    let result = hmac(key: [], [])
    #expect(result.code == Int32(CCRYPTO_OK))
    #expect(result.bytes == bytes("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"))
  }

  @Test("Random bytes fill the buffer and differ from call to call")
  func random() {
    var one = [UInt8](repeating: 0, count: 32)
    var two = [UInt8](repeating: 0, count: 32)
    #expect(ccrypto_random(&one, 32) == Int32(CCRYPTO_OK))
    #expect(ccrypto_random(&two, 32) == Int32(CCRYPTO_OK))
    #expect(one != two)
    #expect(one != [UInt8](repeating: 0, count: 32))
    #expect(ccrypto_random(nil, 0) == Int32(CCRYPTO_OK))
  }

  @Test("A wiped buffer holds zeros")
  func wipe() {
    var secret = "secret".bytes
    ccrypto_wipe(&secret, secret.count)
    #expect(secret == [0, 0, 0, 0, 0, 0])
  }
}
