import Foundation
import HTTPTypes
import InboxConnect
import InboxSimulator
import Synchronization

/// Carries requests to one platform of the pretend town without a socket, and lets a test spoil what comes back.
final class TownTransport: Transport {
  /// Gives the answer another turn, or breaks the connection.
  typealias Spoiler = @Sendable (WebRequest, WebAnswer) throws(TransportError) -> WebAnswer

  private struct State {
    var spoiler: Spoiler?
    var isCutOff = false
    var requests: [WebRequest] = []
  }

  private let town: Simulator
  private let platform: SimulatedPlatform
  private let state = Mutex(State())

  init(_ platform: SimulatedPlatform, of town: Simulator) {
    self.platform = platform
    self.town = town
  }

  var requests: [WebRequest] { state.withLock { $0.requests } }

  func spoil(_ spoiler: Spoiler?) { state.withLock { $0.spoiler = spoiler } }

  /// While cut off, no request leaves.
  func cutOff(_ isCutOff: Bool) { state.withLock { $0.isCutOff = isCutOff } }

  func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer {
    let (spoiler, isCutOff) = state.withLock { state in
      state.requests.append(request)
      return (state.spoiler, state.isCutOff)
    }
    if isCutOff { throw .notSent(reason: "no network") }
    let response = await answer(to: simulated(request))
    let answer: WebAnswer
    switch response.body {
    case .bytes(let data):
      answer = WebAnswer(status: response.status, headers: Self.fields(response.headers), body: data)
    case .cut: throw .noAnswer(reason: "the answer was cut short")
    case .silence, .stream: throw .noAnswer(reason: "the connection closed")
    }
    return try spoiler?(request, answer) ?? answer
  }

  func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream {
    throw .notSent(reason: "no streams here")
  }

  private func simulated(_ request: WebRequest) -> SimulatedRequest {
    let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: false)
    let query = parts?.percentEncodedQuery.map { "?" + $0 } ?? ""
    let headers = Dictionary(request.headers.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { $1 })
    return SimulatedRequest(
      request.method.rawValue, (parts?.percentEncodedPath ?? "/") + query, headers: headers,
      body: request.body ?? Data())
  }

  private func answer(to request: SimulatedRequest) async -> SimulatedResponse {
    switch platform {
    case .matrix: await town.matrix.answer(request)
    case .wordpress: await town.wordpress.answer(request)
    case .mastodon: await town.mastodon.answer(request)
    case .appStore: await town.appStore.answer(request)
    }
  }

  private static func fields(_ headers: [QueryItem]) -> HTTPFields {
    var fields = HTTPFields()
    for header in headers {
      if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
    }
    return fields
  }
}
