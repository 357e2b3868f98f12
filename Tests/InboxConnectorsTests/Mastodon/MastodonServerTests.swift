import Foundation
import InboxModel
import Testing

@testable import InboxConnectors

@Suite("What a Mastodon-speaking server is")
struct MastodonServerTests {
  func server(_ json: String, at address: String = "social.example") throws -> MastodonServer {
    let instance = try JSONDecoder().decode(MastodonWire.Instance.self, from: Data(json.utf8))
    return MastodonServer(instance, at: try #require(ServerAddress(address)))
  }

  static let versions: [(String, MastodonServer.Software)] = [
    (#"{"version":"4.5.2"}"#, .mastodon),
    (#"{"version":"4.3.1+glitch","api_versions":{"mastodon":2}}"#, .mastodon),
    (#"{"version":"4.4.0-nightly.2025-01-01"}"#, .mastodon),
    (#"{"version":"0.20.1+git-8a2f2ac"}"#, .gotosocial),
    (#"{"version":"0.17.0","source_url":"https://codeberg.org/superseriousbusiness/gotosocial"}"#, .gotosocial),
    (#"{"version":"2.7.2 (compatible; Pleroma 2.6.0)"}"#, .pleroma),
    (#"{"version":"2.7.2 (compatible; Akkoma 3.10.4-0-gebfb617)"}"#, .pleroma),
    (#"{"version":"2.8.0 (compatible; Friendica 2024.03)"}"#, .other("Friendica")),
    (#"{"version":"takahe/0.11.0"}"#, .other("takahe")),
    (#"{"version":""}"#, .other("")),
  ]

  @Test("Software is told apart by what the server says of itself", arguments: versions.indices)
  func software(index: Int) throws {
    let (json, software) = Self.versions[index]
    #expect(try server(json).software == software)
  }

  @Test("A Mastodon's abilities follow from its version")
  func mastodon() throws {
    let new = try server(
      #"""
      {"version":"4.5.2","domain":"Acme.example","configuration":{"urls":{"streaming":"wss://s.example"},
      "statuses":{"max_characters":1000,"characters_reserved_per_url":30}}}
      """#)
    #expect(new.textLimit == TextLimit(maximum: 1000, rule: .mastodon(link: 30)))
    #expect(new.keepsKeys && new.takesPKCE && new.readsMany && new.edits && new.domain == "acme.example")
    #expect(new.types == ["mention", "update", "quote"])
    #expect(new.stream?.absoluteString == "https://s.example/api/v1/streaming/user")
    let old = try server(#"{"version":"3.4.1","uri":"old.example","urls":{"streaming_api":"wss://old.example"}}"#)
    #expect(old.keepsKeys && !old.takesPKCE && !old.readsMany && !old.edits && old.domain == "old.example")
    #expect(old.types == ["mention", "update"])
    #expect(old.textLimit == TextLimit(maximum: 500, rule: .mastodon(link: 23)))
    #expect(old.stream?.absoluteString == "https://old.example/api/v1/streaming/user")
  }

  @Test("A GoToSocial counts scalars, keeps no keys and has no event stream")
  func gotosocial() throws {
    let server = try server(
      #"""
      {"version":"0.20.1+git-8a2f2ac","configuration":{"urls":{"streaming":"wss://s.example"},
      "statuses":{"max_characters":5000,"characters_reserved_per_url":25}}}
      """#)
    #expect(server.textLimit == TextLimit(maximum: 5000, rule: .scalars))
    #expect(!server.keepsKeys && !server.takesPKCE && !server.readsMany && server.edits && server.stream == nil)
  }

  @Test("The token never goes to a stream that is less secure than the server")
  func streamSecurity() throws {
    let json = #"{"version":"4.5.2","configuration":{"urls":{"streaming":"ws://s.example"}}}"#
    #expect(try server(json).stream == nil)
    #expect(
      try server(json, at: "http://127.0.0.1:3000").stream?.absoluteString == "http://s.example/api/v1/streaming/user")
    let none = #"{"version":"4.5.2","configuration":{"urls":{"streaming":null}}}"#
    #expect(try server(none).stream?.absoluteString == "https://social.example/api/v1/streaming/user")
    #expect(try server(#"{"version":"4.5.2","configuration":{"urls":{"streaming":"nonsense \u0000"}}}"#).stream == nil)
  }
}
