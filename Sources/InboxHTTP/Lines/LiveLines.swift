import Foundation
package import InboxConnect
import NIOCore
import NIOPosix
import NIOSSL

/// Connections in lines over TCP and TLS. Costs nothing until the first one.
package struct LiveLines: LineTransport {
  private let trust: HTTPSettings.Trust
  private let connectTimeout: Duration
  /// The longest silence of the other side.
  private let patience: Duration

  package init(trust: HTTPSettings.Trust, connectTimeout: Duration = .seconds(10), patience: Duration = .seconds(60)) {
    self.trust = trust
    self.connectTimeout = connectTimeout
    self.patience = patience
  }

  package func connect(
    to host: String, port: Int, isSecure: Bool
  ) async throws(TransportError) -> any LineConnection {
    let box = LineBox()
    let failure = FailureReason(host: "\(host):\(port)", proxy: nil, timeout: patience)
    do {
      let tls = try LineSecurity(host: host, trust: trust)
      let channel = try await ClientBootstrap(group: HTTPClients.thread)
        .connectTimeout(TimeAmount(connectTimeout))
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            if isSecure { try pipeline.addHandler(tls.handler()) }
            try pipeline.addHandler(
              LineReceiver(box: box) { failure.sentence(for: $0, hasLeft: true) })
          }
        }
        .connect(host: host, port: port).get()
      return LiveConnection(channel: channel, box: box, tls: tls, failure: failure, patience: patience)
    } catch {
      if Task.isCancelled || error is CancellationError { throw .cancelled }
      throw .notSent(reason: failure.sentence(for: error, hasLeft: false))
    }
  }
}

/// Whose certificates are believed on a connection, and to whom it goes.
struct LineSecurity: Sendable {
  private let context: NIOSSLContext
  /// Nil where the host is an address: its certificate must name that.
  private let name: String?

  init(host: String, trust: HTTPSettings.Trust) throws {
    context = try NIOSSLContext(configuration: HTTPClients.tls(trusting: trust))
    name = IPAddress(host) == nil ? host : nil
  }

  func handler() throws -> NIOSSLClientHandler { try NIOSSLClientHandler(context: context, serverHostname: name) }
}

/// One live connection.
struct LiveConnection: LineConnection {
  let channel: any Channel
  let box: LineBox
  let tls: LineSecurity
  let failure: FailureReason
  let patience: Duration

  func line() async throws(TransportError) -> String {
    do {
      return try await TimeLimit.within(patience) { try await box.next() }
    } catch let error as TransportError {
      throw error
    } catch {
      if Task.isCancelled || error is CancellationError { throw .cancelled }
      throw .noAnswer(reason: failure.sentence(for: error, hasLeft: true))
    }
  }

  func write(_ bytes: Data) async throws(TransportError) {
    do {
      try await TimeLimit.within(patience) { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() }
    } catch {
      if Task.isCancelled || error is CancellationError { throw .cancelled }
      throw .noAnswer(reason: failure.sentence(for: error, hasLeft: true))
    }
  }

  func secure() async throws(TransportError) {
    // RFC 3207, 5: what came before the handshake may be from somebody in between.
    guard !box.holdsAnything else {
      throw .noAnswer(reason: "\(failure.host) spoke before the connection was encrypted")
    }
    let tls = tls
    let channel = channel
    do {
      try await channel.eventLoop.submit {
        try channel.pipeline.syncOperations.addHandler(try tls.handler(), position: .first)
      }.get()
    } catch {
      throw .noAnswer(reason: failure.sentence(for: error, hasLeft: false))
    }
  }

  func close() async {
    // Closed already, or the other side broke it: both are what is wanted.
    try? await channel.close().get()
  }
}
