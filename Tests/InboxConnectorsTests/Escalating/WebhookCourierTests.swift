import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite struct WebhookCourierTests {
  private let now = Date(timeIntervalSince1970: 1_674_087_231)

  private func courier(_ transport: ScriptedTransport, secret: String? = "hush") throws -> WebhookCourier {
    WebhookCourier(
      url: try #require(URL(string: "https://hooks.example.org/moot")), isRepeatable: false,
      secret: { () throws(ConnectorError) in secret.map { Secret($0) } },
      over: ConnectorWorld(transport: transport, now: { [now] in now }))
  }

  private func error(_ answer: ScriptedAnswer) async throws -> ConnectorError? {
    let transport = ScriptedTransport()
    transport.expect(.post, "/moot", answer)
    let courier = try courier(transport)
    do throws(ConnectorError) {
      _ = try await courier.carry(.sample())
      return nil
    } catch {
      return error
    }
  }

  /// The example of the standard.
  @Test func `Signatures are those of Standard Webhooks`() {
    let signature = WebhookCourier.signature(
      of: Data(#"{"test": 2432232314}"#.utf8), id: "msg_p5jXN8AQM9LWM0D4loKWxJek", stamp: "1614265330",
      by: Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test func `It posts the packet with its marks, and reads the answer`() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .post, "/moot", .json(#"{"acknowledged": true, "ticket": "OPS-7", "url": "https://t.example/7"}"#))
    let receipt = try await courier(transport).carry(.sample())
    #expect(
      receipt == NoticeReceipt(ticket: "OPS-7", url: URL(string: "https://t.example/7"), state: .acknowledged))
    let request = try #require(transport.requests.first)
    let body = try #require(request.body)
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { request.headers[$0] } }
    #expect(body == (try EscalationNotice.sample().json()))
    #expect(header("webhook-id") == "k-1" && header("idempotency-key") == "k-1")
    #expect(header("webhook-timestamp") == "1674087231")
    #expect(
      header("webhook-signature")
        == WebhookCourier.signature(of: body, id: "k-1", stamp: "1674087231", by: Secret("hush")))
  }

  @Test func `What the receiver says decides what comes next`() async throws {
    #expect(try await error(.json("", status: 204)) == nil)
    #expect(try await error(.json("", status: 404)) == .rejected(reason: "the receiver answered 404"))
    #expect(try await error(.json("", status: 302)) == .rejected(reason: "the receiver answered 302"))
    #expect(try await error(.json("", status: 401)) == .rejected(reason: "the receiver refused the signature (401)"))
    #expect(try await error(.json("", status: 500)) == .outcomeUnknown(reason: "the server failed (500)"))
    #expect(try await error(.json("", status: 503)) == .unreachable(reason: "the server is not available (503)"))
    #expect(try await error(.failure(.notSent(reason: "refused"))) == .unreachable(reason: "refused"))
    #expect(try await error(.failure(.noAnswer(reason: "gone"))) == .outcomeUnknown(reason: "gone"))
  }
}
