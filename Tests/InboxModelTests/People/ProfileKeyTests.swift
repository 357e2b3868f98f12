import Foundation
import Testing

@testable import InboxModel

@Suite struct ProfileKeyTests {
  @Test(
    "a handle's name is what stands before its server",
    arguments: [
      ("@Mika@fosstodon.org", "mika" as String?), ("@mika:matrix.org", "mika"), ("mika", "mika"), ("Müller", "muller"),
      ("joe", nil), ("@admin@example.org", nil), ("mika@example.org", nil), ("Mika L", nil), ("", nil),
    ])
  func names(_ handle: String, _ name: String?) { #expect(ProfileKey.name(ofHandle: handle) == name) }

  @Test(
    "an e-mail address has its sign within",
    arguments: [
      ("Mika@Example.org", "mika@example.org" as String?), ("@mika@example.org", nil), ("mika@host", nil),
      ("mika@.org", nil), ("mika@org.", nil), ("a b@example.org", nil), ("mika", nil),
    ])
  func emails(_ handle: String, _ address: String?) { #expect(ProfileKey.email(handle) == address) }

  @Test(
    "a link is the same whatever its scheme, www and last slash",
    arguments: [
      ("https://www.Mika.example/about/", "mika.example/about" as String?), ("http://mika.example", "mika.example"),
      ("ftp://mika.example", nil), ("mailto:mika@example.org", nil),
    ])
  func links(_ url: String, _ link: String?) { #expect(ProfileKey.link(URL(string: url)) == link) }

  @Test("the words of the standings are no labels")
  func marks() throws {
    #expect(["vip", "muted", "banned"].compactMap { Tag($0) }.map { PersonMark($0) } == [.vip, .muted, .banned])
    #expect(try PersonMark(#require(Tag("press"))).name == "press")
  }
}
