import Foundation
import Synchronization

/// The front desk of one pretend platform: keeps its state, lets faults strike, and holds long polls and live feeds open.
package final class PlatformDesk<Platform: PretendPlatform>: Sendable {
  /// Suspends for a while; the real one sleeps.
  package typealias Pause = @Sendable (Duration) async throws -> Void

  package let faults = Faults()
  private let state: Mutex<Platform>
  private let bell = Bell()
  private let clock: TownClock
  private let pause: Pause
  private let heartbeat: Duration
  private let served = Mutex<[String]>([])

  /// A desk for `platform`. A live feed that stays silent for `heartbeat` shows that it is alive; Mastodon's does every 15 s.
  package init(
    _ platform: Platform, clock: TownClock, heartbeat: Duration = .seconds(15),
    pause: @escaping Pause = { try await Task.sleep(for: $0) }
  ) {
    state = Mutex(platform)
    self.clock = clock
    self.heartbeat = heartbeat
    self.pause = pause
  }

  /// Reads the platform.
  package func read<Result>(_ body: (Platform) -> Result) -> Result {
    state.withLock { platform in body(platform) }
  }

  /// Changes the platform from the town's side and wakes whoever waits for news.
  @discardableResult
  package func change<Result>(_ body: (inout Platform) -> Result) -> Result {
    defer { bell.ring() }
    return state.withLock { platform in body(&platform) }
  }

  /// The method and path of the requests that came, in order; of very many, only the last thousands.
  package var requests: [String] { served.withLock { $0 } }

  /// Answers `request` as the platform would, faults included.
  package func answer(_ request: SimulatedRequest) async -> SimulatedResponse {
    served.withLock { served in
      served.append("\(request.method) \(request.path)")
      if served.count > 10_000 { served.removeFirst(5000) }
    }
    guard let kind = faults.take(for: request) else { return await settle(request) }
    switch kind {
    case .rateLimited(let seconds): return refusal(.rateLimited(retryAfter: seconds))
    case .serverError(let status): return refusal(.serverError(status))
    case .tokenRevoked: return refusal(.tokenRevoked)
    case .dropped: return SimulatedResponse(status: 0, body: .silence(nil))
    case .htmlPage(let status):
      return SimulatedResponse(status: status, html: Markup.page("Service unavailable", "The gateway cannot answer."))
    case .slow(let duration):
      try? await pause(duration)
      return await settle(request)
    case .held(let gate):
      await gate.wait()
      return await settle(request)
    case .lostAnswer(let gate):
      _ = await settle(request)
      return SimulatedResponse(status: 0, body: .silence(gate))
    case .malformedJSON: return await settle(request).brokenInTheMiddle
    case .cutBody: return await settle(request).cutShort
    }
  }

  private func refusal(_ refusal: Refusal) -> SimulatedResponse {
    read { $0.refusal(refusal, at: clock.now) }
  }

  private func settle(_ request: SimulatedRequest) async -> SimulatedResponse {
    var isPatient = true
    var deadline: ContinuousClock.Instant?
    while true {
      let revision = bell.revision
      switch ask(request, isPatient) {
      case .reply(let response): return response
      case .feed(let name, let cursor, let greeting): return stream(name, from: cursor, greeting: greeting)
      case .wait(let duration):
        let end = deadline ?? .now + duration
        deadline = end
        isPatient = await hasNews(since: revision, within: end - .now)
      }
    }
  }

  private func ask(_ request: SimulatedRequest, _ isPatient: Bool) -> Answer {
    let answer = state.withLock { $0.answer(request, at: clock.now, patience: isPatient) }
    if request.method != "GET" { bell.ring() }
    return answer
  }

  /// True when something changed after `revision`, false when `duration` passed first.
  private func hasNews(since revision: Int, within duration: Duration) async -> Bool {
    let (bell, pause) = (bell, pause)
    return await withTaskGroup(of: Bool.self) { group in
      group.addTask { await bell.wait(since: revision) }
      group.addTask {
        try? await pause(duration)
        return false
      }
      let first = await group.next() ?? false
      group.cancelAll()
      return first
    }
  }

  private func stream(_ name: String, from start: Int, greeting: String) -> SimulatedResponse {
    let cursor = Mutex<(position: Int, hasGreeted: Bool)>((start, false))
    let chunks: @Sendable () async -> Data? = { [self] in
      if cursor.withLock({ state in
        defer { state.hasGreeted = true }
        return !state.hasGreeted
      }) {
        return Data(greeting.utf8)
      }
      return await nextChunk(of: name, after: { cursor.withLock { $0.position } }) { next in
        cursor.withLock { $0.position = next }
      }
    }
    return SimulatedResponse(
      status: 200, headers: [QueryItem("Content-Type", "text/event-stream"), QueryItem("Cache-Control", "no-store")],
      body: .stream(chunks))
  }

  private func nextChunk(of name: String, after position: () -> Int, moved: (Int) -> Void) async -> Data? {
    while !Task.isCancelled {
      let revision = bell.revision
      let news = read { $0.feed(name, after: position()) }
      moved(news.cursor)
      if !news.chunks.isEmpty { return Data(news.chunks.joined().utf8) }
      if await !hasNews(since: revision, within: heartbeat) { return Task.isCancelled ? nil : Data(":thump\n".utf8) }
    }
    return nil
  }
}
