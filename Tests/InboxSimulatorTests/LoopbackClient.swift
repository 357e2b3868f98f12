import Foundation

/// Reads raw HTTP over a loopback socket, byte for byte as it comes.
struct LoopbackClient {
  let port: Int

  init(_ base: URL) { port = base.port ?? 0 }

  /// Sends one request and reads until the server closes the connection.
  func exchange(
    _ method: String, _ target: String, headers: [String: String] = [:], body: String = ""
  ) async throws -> String {
    let socket = try await open(method, target, headers: headers.merging(["Connection": "close"]) { $1 }, body: body)
    let answer = await socket.rest()
    try? await socket.close()
    return answer
  }

  /// Sends one request and leaves the connection open.
  func open(
    _ method: String, _ target: String, headers: [String: String] = [:], body: String = ""
  ) async throws -> LoopbackSocket {
    let socket = try await LoopbackSocket(port: port)
    let lines =
      ["\(method) \(target) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Content-Length: \(body.utf8.count)"]
      + headers.map { "\($0.key): \($0.value)" }
    try await socket.write(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
    return socket
  }
}
