package import Foundation

/// Where a platform's server is: the root that every request's path is put under.
///
/// `https` unless the person wrote `http`; the transport decides which hosts may be asked without encryption.
package struct ServerAddress: Hashable, Sendable {
  /// Without a slash at the end, such as `https://fosstodon.org`.
  package let root: String
  /// In lower case, such as `fosstodon.org`.
  package let host: String

  /// Accepts an address as people write it: `fosstodon.org`, `https://fosstodon.org/`. Nil when it has no host, carries a user name,
  /// a query or a fragment.
  package init?(_ text: String) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard var parts = URLComponents(string: trimmed.contains("://") ? trimmed : "https://" + trimmed),
      let scheme = parts.scheme?.lowercased(), let host = parts.host?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil
    else { return nil }
    guard scheme == "https" || scheme == "http" else { return nil }
    parts.scheme = scheme
    parts.host = host
    guard var root = parts.string else { return nil }
    while root.last == "/" { root.removeLast() }
    self.root = root
    self.host = host
  }

  /// Whether what is sent there is encrypted on the way.
  package var isSecure: Bool { root.hasPrefix("https://") }

  /// The address of `path` (plain segments, encoded here; ids stay opaque) with a query. Nil only where Foundation makes no address of it.
  package func url(_ path: [String], query: [(String, String)] = []) -> URL? {
    var text = root
    for segment in path { text += "/" + Self.encoded(segment) }
    if !query.isEmpty {
      text += "?" + query.map { Self.encoded($0.0) + "=" + Self.encoded($0.1) }.joined(separator: "&")
    }
    return URL(string: text)
  }

  /// The path and query of `link`, put under this root: a server's own links are followed, but never to another host, which would get
  /// the credentials. Nil when it is no address.
  package func rebased(_ link: String) -> URL? {
    guard let parts = URLComponents(string: link), parts.percentEncodedPath.hasPrefix("/") else { return nil }
    // A server that lives under a path repeats that path in its links.
    let base = URLComponents(string: root)?.percentEncodedPath ?? ""
    var path = parts.percentEncodedPath
    if !base.isEmpty, path.hasPrefix(base + "/") { path = String(path.dropFirst(base.count)) }
    return URL(string: root + path + (parts.percentEncodedQuery.map { "?" + $0 } ?? ""))
  }

  /// Everything but RFC 3986's unreserved characters as percent escapes.
  static func encoded(_ text: String) -> String {
    var result = ""
    let digits = Array("0123456789ABCDEF")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
    // A segment of dots would climb.
    return result == "." || result == ".." ? result.replacing(".", with: "%2E") : result
  }
}
