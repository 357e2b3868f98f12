import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxTesting
import Synchronization
import Testing

@Suite("App Store tokens")
struct AppStoreTokenTests {
  /// The parts of the bearer token of a request: header and claims as text, and the whole.
  func token(_ request: WebRequest) throws -> (header: String, claims: String, whole: String) {
    let value = try #require(request.header("Authorization"))
    #expect(value.hasPrefix("Bearer "))
    let parts = value.dropFirst(7).split(separator: ".").map(String.init)
    #expect(parts.count == 3)
    return (try plain(parts[0]), try plain(parts[1]), parts.joined(separator: "."))
  }

  func bytes(_ part: String) throws -> [UInt8] {
    let text = part.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
    return Array(try #require(Data(base64Encoded: text + padding)))
  }

  func plain(_ part: String) throws -> String { String(decoding: try bytes(part), as: UTF8.self) }

  @Test("A token names key, issuer and audience, lives 15 minutes, and is signed with the key")
  func shape() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, AppStoreFixture.list, AppStoreFixture.page([]))
    _ = try await AppStoreFixture.connector(transport).pull(after: nil, patience: .zero)
    let token = try token(try #require(transport.requests.first))
    #expect(token.header == #"{"alg":"ES256","kid":"KEY1","typ":"JWT"}"#)
    #expect(token.claims == #"{"aud":"appstoreconnect-v1","exp":1800000900,"iat":1800000000,"iss":"issuer-1"}"#)
    let parts = token.whole.split(separator: ".").map(String.init)
    let key = try Crypto.p256PublicKey(pem: AppStoreFixture.key)
    #expect(Crypto.isES256(try bytes(parts[2]), of: Array("\(parts[0]).\(parts[1])".utf8), by: key))
  }

  @Test("A token is used again until a minute before its end, and not after the clock went back")
  func cache() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, AppStoreFixture.list, times: nil, AppStoreFixture.page([]))
    let clock = Mutex(0.0)
    let connector = try AppStoreFixture.connector(transport) {
      AppStoreFixture.now.addingTimeInterval(clock.withLock { $0 })
    }
    var tokens: [String] = []
    for second in [0.0, 839, 840, 841, 900, -5] {
      clock.withLock { $0 = second }
      _ = try await connector.pull(after: nil, patience: .zero)
      tokens.append(try token(try #require(transport.requests.last)).whole)
    }
    #expect(tokens[0] == tokens[1] && tokens[1] == tokens[2])
    #expect(tokens[3] != tokens[2] && tokens[3] == tokens[4])
    #expect(tokens[5] != tokens[4])
  }

  @Test("A key that cannot sign asks for another sign-in, before anything is sent, and shows nothing of itself")
  func badKey() async throws {
    let transport = ScriptedTransport()
    let connector = try AppStoreAdapter().connector(
      for: AppStoreFixture.settings, credentials: Credentials(["private_key": Secret("MIGHAgEA-secret")]),
      over: AppStoreFixture.world(transport))
    await #expect(
      throws: ConnectorError.signInAgain(reason: "the private key is not a readable PEM file (AuthKey_….p8)")
    ) {
      try await connector.pull(after: nil, patience: .zero)
    }
    #expect(transport.requests.isEmpty)
  }
}
