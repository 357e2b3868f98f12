import Foundation
import HTTPTypes
import InboxConnect
import InboxModel

extension MastodonConnector {
  /// Mastodon sends a heartbeat every 15 seconds.
  private static let pause = Duration.seconds(60)

  /// The account's own stream. Refused with `.serverLacks` where the server has none: then pulls alone have to do.
  func listen(
    opened: @Sendable () async -> Void, nudge: @Sendable () async -> Void
  ) async throws(ConnectorError) {
    guard let address = try await server().stream else { throw .refused(.serverLacks("event stream")) }
    let request = api.request(.get, address, accept: "text/event-stream")
    let stream: WebStream
    do {
      stream = try await api.world.transport.stream(request, pause: Self.pause)
    } catch {
      throw ConnectorError(error, intent: .question, endpoint: address.path)
    }
    guard stream.status == 200 else { throw refusal(of: stream, endpoint: address.path) }
    await opened()
    var parser = ServerSentEventParser()
    do {
      for try await chunk in stream.chunks {
        // Several events in a piece need one pull.
        if parser.feed(chunk).map(matters).contains(true) { await nudge() }
      }
    } catch let error as TransportError {
      throw ConnectorError(error, intent: .question, endpoint: address.path)
    } catch is CancellationError {
      throw .cancelled
    } catch {
      throw .unreachable(reason: "the stream broke")
    }
  }

  /// Whether a pull would find something because of `event`. Every event is looked at: edits and deletions are noted.
  func matters(_ event: ServerSentEvent) -> Bool {
    switch event.name {
    case "notification":
      guard let type = read(Notice.self, event)?.type else { return true }
      return MastodonServer.inboxTypes.contains(type)
    case "delete": return memory.touch(event.data.trimmingCharacters(in: .whitespacesAndNewlines))
    case "status.update": return read(Post.self, event).map { memory.touch($0.id) } ?? false
    default: return false
    }
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ event: ServerSentEvent) -> Value? {
    try? JSONDecoder().decode(type, from: Data(event.data.utf8))
  }

  private func refusal(of stream: WebStream, endpoint: String) -> ConnectorError {
    let answer = WebAnswer(status: stream.status, headers: stream.headers)
    let now = api.world.now()
    return switch stream.status {
    case 401: .signInAgain(reason: "the stream refused the credentials (401)")
    case 429:
      .waitUntil(
        RetrySignal.date(in: answer, now: now) ?? now.addingTimeInterval(RetrySignal.fallback),
        reason: "too many requests (429)")
    case 404, 405, 501: .refused(.serverLacks("event stream"))
    case 500...: .unreachable(reason: "the stream failed (\(stream.status))")
    default: api.refusal(in: answer, endpoint: endpoint)
    }
  }
}

private struct Notice: Decodable {
  let type: String
}

private struct Post: Decodable {
  let id: String
}
