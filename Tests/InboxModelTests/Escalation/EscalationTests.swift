import Foundation
import Testing

@testable import InboxModel

@Suite struct EscalationTests {
  private let raised = Escalation(tier: "tier2", target: "bob", reason: "crash", by: "ana", raisedAt: now)

  @Test("raised, acknowledged, resolved, each with its moment")
  func path() throws {
    #expect(raised.state == .raised)
    #expect(raised.isActive)
    let acknowledged = try #require(raised.acknowledged(at: later(60)))
    #expect(acknowledged.state == .acknowledged)
    #expect(acknowledged.acknowledgedAt == later(60))
    #expect(acknowledged.isActive)
    let resolved = try #require(acknowledged.resolved(at: later(90)))
    #expect(resolved.state == .resolved)
    #expect(resolved.acknowledgedAt == later(60))
    #expect(resolved.resolvedAt == later(90))
    #expect(!resolved.isActive)
  }

  @Test("each step happens once; resolving may skip acknowledging")
  func once() throws {
    let acknowledged = try #require(raised.acknowledged(at: now))
    let resolved = try #require(raised.resolved(at: now))
    #expect(resolved.acknowledgedAt == nil)
    #expect(acknowledged.acknowledged(at: now) == nil)
    #expect(resolved.acknowledged(at: now) == nil)
    #expect(resolved.resolved(at: now) == nil)
  }
}
