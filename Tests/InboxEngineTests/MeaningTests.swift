import Foundation
import InboxConnect
import InboxModel
import Testing

@testable import InboxEngine

@Suite struct MeaningTests {
  private static let retry = Date(timeIntervalSince1970: 1_800_000_002)
  private static let until = Date(timeIntervalSince1970: 1_800_000_090)

  @Test(arguments: [
    (ConnectorError.rejected(reason: "too long"), DeliveryEvent.refused(reason: "too long")),
    (.gone(reason: "deleted"), .refused(reason: "deleted")),
    (.refused(.encrypted), .refused(reason: "refused: encrypted")),
    (.waitUntil(until, reason: "429"), .postponed(until: until, reason: "429")),
    (.unreachable(reason: "down"), .postponed(until: retry, reason: "down")),
    (.signInAgain(reason: "401"), .postponed(until: retry, reason: "401")),
    (.outcomeUnknown(reason: "timeout"), .outcomeLost(reason: "timeout")),
    (.notUnderstood(endpoint: "/x", detail: "id"), .outcomeLost(reason: "unreadable answer of /x: id")),
    (.cancelled, .outcomeLost(reason: "given up while waiting")),
    (.notFindable, .outcomeLost(reason: "the platform gave no clear answer")),
    (.cursorLost, .outcomeLost(reason: "the platform gave no clear answer")),
  ])
  func `What a failed attempt means for its order`(error: ConnectorError, event: DeliveryEvent) {
    #expect(error.event(retry: Self.retry) { "refused: \($0)" } == event)
  }

  @Test func `What a failed pull says of the account`() {
    #expect(ConnectorError.signInAgain(reason: "401").signOfPull == .refusedCredentials(reason: "401"))
    #expect(ConnectorError.waitUntil(Self.until, reason: "429").signOfPull == .askedToWait(until: Self.until))
    #expect(ConnectorError.rejected(reason: "no").signOfPull == .unreachable(reason: "no"))
    #expect(ConnectorError.cursorLost.signOfPull == nil)
    #expect(ConnectorError.cancelled.signOfPull == nil)
  }

  @Test func `A clear no to one order says nothing of the account`() {
    #expect(ConnectorError.rejected(reason: "no").sign == nil)
    #expect(ConnectorError.gone(reason: "no").sign == nil)
    #expect(ConnectorError.outcomeUnknown(reason: "?").sign == nil)
  }
}
