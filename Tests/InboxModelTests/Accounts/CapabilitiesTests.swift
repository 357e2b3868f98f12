import Foundation
import Testing

@testable import InboxModel

@Suite struct CapabilitiesTests {
  private let capabilities = Capabilities(
    [
      .reply: .yes(.init(textLimit: TextLimit(maximum: 5, rule: .graphemes), within: 3600)),
      .privateReply: .yes(.init()),
      .like: .yes(.init(isReversible: true)),
      .delete: .yes(.init(within: 60)),
      .hide: .no(because: .missingScope("write:statuses")),
    ])

  private func refusal(_ verb: PlatformVerb, _ text: String? = nil, age: TimeInterval? = 10) -> Refusal? {
    capabilities.refusal(of: verb, text: text, postedAt: age.map { later(-$0) }, now: now)
  }

  @Test("a no gives its reason, also for what is not listed")
  func no() {
    #expect(refusal(.hide) == .missingScope("write:statuses"))
    #expect(refusal(.kick) == .platformHasNone)
    #expect(Capabilities.unknown.refusal(of: .reply, postedAt: nil, now: now) == .notYetKnown)
    #expect(Capabilities([:], otherwise: .encrypted)[.reply] == .no(because: .encrypted))
  }

  @Test("too old counts from the posting, up to the last second")
  func age() {
    #expect(refusal(.delete, age: 60) == nil)
    #expect(refusal(.delete, age: 61) == .tooOld(limit: 60))
    #expect(refusal(.delete, age: nil) == nil)
    #expect(refusal(.like, age: 1e9) == nil)
    #expect(refusal(.reply, "long text", age: 3601) == .tooOld(limit: 3600))
  }

  @Test("texts must hold something and fit")
  func texts() {
    #expect(refusal(.reply, "hello") == nil)
    #expect(refusal(.reply, "hello!") == .tooLong(by: 1, limit: 5))
    #expect(refusal(.reply, " \n\t") == .emptyText)
    #expect(refusal(.reply, "") == .emptyText)
    #expect(refusal(.reply) == nil)
    #expect(refusal(.privateReply, String(repeating: "x", count: 9999)) == nil)
    #expect(refusal(.privateReply, " ") == .emptyText)
    #expect(refusal(.like, "") == nil)
  }

  @Test("terms are there for a yes only")
  func terms() {
    #expect(capabilities.terms(of: .like) == .init(isReversible: true))
    #expect(capabilities.terms(of: .hide) == nil)
    #expect(capabilities.terms(of: .ban) == nil)
  }
}
