import FlyingSocks
import Foundation

@testable import InboxSimulator

/// The town's fixed moment in tests: Sunday, 22 November 2026, 12:00 UTC.
let noon = Date(timeIntervalSince1970: 1_795_348_800)

/// A town whose clock stands still at noon.
func makeTown(
  history: TownHistory = .empty, pace: Pace = .still, flavour: MastodonFlavour = .mastodon, seed: UInt64 = 7,
  heartbeat: Duration = .seconds(15),
  pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
) -> Simulator {
  Simulator(
    TownOptions(
      seed: seed, history: history, pace: pace, flavour: flavour, verifier: ShapeOnlyVerifier(), heartbeat: heartbeat,
      pause: pause),
    clock: TownClock(stoppedAt: noon))
}

/// Reads raw HTTP over a loopback socket, byte for byte as it comes.
struct LoopbackClient {
  let port: UInt16

  init(_ base: URL) { port = UInt16(base.port ?? 0) }

  /// Sends one request and reads until the server closes the connection.
  func exchange(
    _ method: String, _ target: String, headers: [String: String] = [:], body: String = ""
  ) async throws -> String {
    let socket = try await open(method, target, headers: headers.merging(["Connection": "close"]) { $1 }, body: body)
    defer { try? socket.close() }
    return await rest(of: socket)
  }

  /// Sends one request and leaves the connection open.
  func open(
    _ method: String, _ target: String, headers: [String: String] = [:], body: String = ""
  ) async throws -> AsyncSocket {
    let socket = try await AsyncSocket.connected(to: try .inet(ip4: "127.0.0.1", port: port))
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Content-Length: \(body.utf8.count)"]
      + headers.map { "\($0.key): \($0.value)" }
    try await socket.write(Data((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
    return socket
  }

  /// Everything that still comes.
  func rest(of socket: AsyncSocket) async -> String {
    var bytes: [UInt8] = []
    while let byte = try? await socket.read() { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes until `marker` has been read.
  func read(_ socket: AsyncSocket, until marker: String) async throws -> String {
    var bytes: [UInt8] = []
    while !String(decoding: bytes, as: UTF8.self).contains(marker) { bytes.append(try await socket.read()) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSON {
  /// The text that each element of this array has at `path`.
  func texts(_ path: String...) -> [String] {
    (elements ?? []).compactMap { element in
      path.reduce(Optional(element)) { $0?[$1] }?.text
    }
  }
}
