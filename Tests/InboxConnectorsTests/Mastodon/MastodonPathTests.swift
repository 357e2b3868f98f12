import Foundation
import Testing

@testable import InboxConnectors

@Suite("Where a Mastodon conversation begins")
struct MastodonPathTests {
  typealias Fixture = MastodonFixture

  /// Posts written as `id:author>parent!` (`!`: names us), the last one being asked about; gives the root's id.
  func root(_ posts: String, known: Set<String>? = nil) throws -> (root: String?, missing: String?) {
    var statuses: [String: MastodonWire.Status] = [:]
    var authors: [String: String] = [:]
    var last = ""
    for (index, post) in posts.split(separator: " ").enumerated() {
      let parts = post.split { ":>!".contains($0) }.map(String.init)
      authors[parts[0]] = parts[1]
      let parent = parts.count > 2 ? parts[2] : nil
      statuses[parts[0]] = try Fixture.decoded(
        Fixture.status(
          parts[0], by: (parts[1], parts[1]), minute: index, to: parent, of: parent.flatMap { authors[$0] },
          naming: post.hasSuffix("!") ? [("me", "shop")] : []))
      last = parts[0]
    }
    let status = try #require(statuses[last])
    if let known { statuses = statuses.filter { known.contains($0.key) } }
    let path = MastodonPath(to: status, in: statuses)
    return (path.root(for: "me").map { path.statuses[$0].id }, path.missingParent)
  }

  static let threads: [(String, String?)] = [
    // Somebody mentions us, and it goes on.
    ("s1:ann!", "s1"), ("s1:ann! o1:me>s1 s2:ann>o1!", "s1"), ("s1:ann! o1:me>s1", "s1"),
    // Answers to a post of ours begin a conversation each; the post is their subject.
    ("p:me s1:ann>p", "s1"), ("p:me t1:bob>p", "t1"), ("p:me s1:ann>p o1:me>s1 s2:ann>o1", "s1"),
    // A third person in the same branch belongs to it.
    ("p:me s1:ann>p t1:bob>s1!", "s1"),
    // Somebody calls us into a talk of others.
    ("x:ann t1:bob>x!", "t1"), ("x:ann t1:bob>x! s2:ann>t1!", "t1"), ("x:ann t1:bob>x! o1:me>t1", "t1"),
    // We joined a talk that nobody called us into; the answer to that is a conversation.
    ("x:ann o1:me>x", nil), ("x:ann o1:me>x s2:ann>o1", "s2"), ("p:me p2:me>p", nil),
    // A post that somehow came to us and says nothing of us.
    ("x:ann", "x"),
  ]

  @Test("The root is the topmost post that a stranger addressed to us", arguments: threads.indices)
  func root(index: Int) throws {
    let (posts, expected) = Self.threads[index]
    #expect(try root(posts).root == expected, "\(posts)")
  }

  @Test("Every post of a thread gives the same root")
  func stable() throws {
    let thread = "p:me s1:ann>p o1:me>s1 s2:ann>o1! t1:bob>s2! o2:me>t1 s3:ann>o2".split(separator: " ")
    for count in 2...thread.count {
      #expect(try root(thread.prefix(count).joined(separator: " ")).root == "s1")
    }
  }

  @Test("Where the way up is not known, it says from where")
  func unknownParents() throws {
    let thread = "p:me s1:ann>p o1:me>s1 s2:ann>o1"
    #expect(try root(thread, known: []).missing == "o1")
    #expect(try root(thread, known: ["o1"]).missing == "s1")
    #expect(try root(thread, known: ["o1", "s1", "p"]).missing == nil)
  }

  @Test("A circle ends")
  func circle() throws {
    let a = try Fixture.decoded(Fixture.status("a", minute: 0, to: "b", of: "me"))
    let b = try Fixture.decoded(Fixture.status("b", minute: 0, to: "a", of: "me"))
    let path = MastodonPath(to: a, in: ["a": a, "b": b])
    #expect(path.statuses.map(\.id) == ["b", "a"] && path.missingParent == nil)
  }

  @Test("What is remembered of threads is bounded, and survives being written down")
  func remembered() throws {
    var threads = MastodonThreads()
    for number in 0..<(MastodonThreads.most + 5) { threads.remember("s\(number)", in: "r\(number / 2)") }
    #expect(threads["s4"] == nil && threads["s5"] == "r2")
    let copy = try JSONDecoder().decode(MastodonThreads.self, from: try JSONEncoder().encode(threads))
    #expect(copy == threads)
    let odd = try JSONDecoder().decode(MastodonThreads.self, from: Data(#"["a","b","c"]"#.utf8))
    #expect(odd["a"] == "b" && odd["c"] == nil)
  }
}
