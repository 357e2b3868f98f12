import Foundation

/// Where a site's REST API begins: under a path of its own, or, on sites without readable addresses, in a query.
struct WordPressRoot: Hashable, Sendable {
  private let address: ServerAddress
  /// `?rest_route=/…` in place of a path.
  private let isPlain: Bool

  /// From the address that a site gives for its API (or one kept earlier): `https://example.org/wp-json/`,
  /// `https://example.org/index.php?rest_route=/`. Nil where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, let address = ServerAddress(String(path)) else { return nil }
    if parts.count > 1, !parts[1].hasPrefix("rest_route=") { return nil }
    self.address = address
    isPlain = parts.count > 1
  }

  /// As kept in the settings.
  var text: String { address.root + (isPlain ? "/?rest_route=/" : "/") }

  func url(_ path: [String], query: [(String, String)] = []) -> URL? {
    guard isPlain else { return path.isEmpty ? address.url([""], query: query) : address.url(path, query: query) }
    let route = ("rest_route", "/" + path.joined(separator: "/"))
    let place = address.root.hasSuffix(".php") ? [] : [""]
    return address.url(place, query: [route] + query)
  }
}
