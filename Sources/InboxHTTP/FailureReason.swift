import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

/// Turns a failure into a short sentence for people: the host and what happened, never a path, a query, a header or a library's own words.
struct FailureReason {
  /// `name:port`.
  let host: String
  /// `name:port` of the proxy on the way.
  let proxy: String?
  let timeout: Duration

  func sentence(for error: any Error, hasLeft: Bool) -> String {
    switch error {
    case is TimeLimit.RanOut:
      hasLeft
        ? "no answer from \(host) within \(timeout.inWords)" : "no connection to \(host) within \(timeout.inWords)"
    case is DepartureGate.GivenUp: "given up before it left"
    case let error as NIOConnectionError: connecting(error)
    case let error as HTTPClientError: client(error)
    case let error as IOError: socket(error, hasLeft ? host : nearest)
    case let error as ChannelError: channel(error, hasLeft ? host : nearest)
    case let error as NIOSSLError: secure(error)
    case let error as NIOSSLExtraError:
      error == .failedToValidateHostname
        ? "the certificate of \(host) is for another name" : "no secure connection to \(host)"
    case is BoringSSLError: "no secure connection to \(host)"
    case is HTTPParserError: "\(host) does not speak HTTP"
    case is NIOHTTPDecompression.DecompressionError: "the answer of \(host) cannot be unpacked"
    default: hasLeft ? "the connection to \(host) failed" : "no connection to \(host)"
    }
  }

  /// Where a connection goes first.
  private var nearest: String { proxy.map { "the proxy \($0)" } ?? host }

  private func connecting(_ error: NIOConnectionError) -> String {
    guard let first = error.connectionErrors.first?.error else { return "no such host: \(error.host)" }
    return sentence(for: first, hasLeft: false)
  }

  private func socket(_ error: IOError, _ host: String) -> String {
    switch error.errnoCode {
    case ECONNREFUSED: "connection refused by \(host)"
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL: "\(host) cannot be reached from here"
    case ETIMEDOUT: "no connection to \(host) in time"
    case ECONNRESET, EPIPE, ECONNABORTED: "\(host) broke the connection"
    default: "the connection to \(host) failed"
    }
  }

  private func channel(_ error: ChannelError, _ host: String) -> String {
    if case .connectTimeout = error { return "no connection to \(host) in time" }
    return "\(host) closed the connection"
  }

  private func client(_ error: HTTPClientError) -> String {
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout: "no connection to \(nearest) in time"
    case .tlsHandshakeTimeout: "no connection to \(host) in time"
    case .httpProxyHandshakeTimeout, .socksHandshakeTimeout: "\(nearest) did not answer"
    case .proxyAuthenticationRequired: "\(nearest) asks for a password"
    case .invalidProxyResponse: "\(nearest) refused the connection"
    case .remoteConnectionClosed: "\(host) closed the connection"
    case .alreadyShutdown, .cancelled: "the connection was closed from here"
    case .deadlineExceeded, .readTimeout, .writeTimeout: "no answer from \(host) in time"
    case .invalidURL, .emptyHost, .emptyScheme: "not a web address"
    default: "the request to \(host) could not be made"
    }
  }

  private func secure(_ error: NIOSSLError) -> String {
    switch error {
    case .noSuchFilesystemObject, .failedToLoadCertificate: return "the file of trusted certificates cannot be read"
    case .handshakeFailed(let cause) where "\(cause)".contains("CERTIFICATE_VERIFY_FAILED"):
      return "the certificate of \(host) is not trusted"
    case .unableToValidateCertificate, .noCertificateToValidate: return "the certificate of \(host) is not trusted"
    case .uncleanShutdown: return "\(host) broke the connection"
    default: return "no secure connection to \(host)"
    }
  }
}

extension Duration {
  /// "30 s", "1.5 s", "200 ms".
  var inWords: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    let tenths = milliseconds / 100 % 10
    return tenths == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds / 1000).\(tenths) s"
  }
}
