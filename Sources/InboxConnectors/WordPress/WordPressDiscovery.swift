import Foundation
import HTTPTypes
import InboxConnect

/// Finds a site's REST API from the address that people know.
/// Source: WordPress REST API Handbook, "Discovery" and "Routes and Endpoints".
struct WordPressDiscovery {
  let world: ConnectorWorld

  func site(at text: String) async throws(ConnectorError) -> (root: WordPressRoot, index: WordPressWire.Index) {
    guard let given = ServerAddress(text), let url = given.url([""]) else {
      throw .signInAgain(reason: "the site's address is not a web address")
    }
    let (answer, place) = try await world.transport.follow(url, accept: "text/html", now: world.now())
    for candidate in candidates(answer, place, given) {
      guard let root = WordPressRoot(candidate) else { continue }
      if let index = try await index(of: root) { return (root, index) }
    }
    throw .rejected(reason: "no WordPress REST API was found at \(given.root)")
  }

  /// What the site says itself, then where the API lies when nobody moved it.
  private func candidates(_ answer: WebAnswer, _ place: URL, _ given: ServerAddress) -> [String] {
    var result: [String] = []
    for field in answer.headers where field.name.canonicalName == "link" {
      if let link = LinkHeader.address("https://api.w.org/", in: field.value) {
        // Sites behind a proxy often believe that they are on http.
        let isSecure = place.scheme == "https" && link.hasPrefix("http://")
        result.append(isSecure ? "https://" + link.dropFirst(7) : link)
      }
    }
    var home = URLComponents(url: place, resolvingAgainstBaseURL: true)
    home?.query = nil
    home?.fragment = nil
    for base in [home?.string, given.root] {
      guard var base, result.count < 6 else { continue }
      while base.last == "/" { base.removeLast() }
      result += [base + "/wp-json/", base + "/?rest_route=/"]
    }
    return result
  }

  private func index(of root: WordPressRoot) async throws(ConnectorError) -> WordPressWire.Index? {
    do {
      let index = try await WordPressAPI(root: root, login: nil, world: world).index()
      return index.namespaces.contains("wp/v2") ? index : nil
    } catch {
      switch error {
      case .notUnderstood, .rejected, .gone, .refused, .signInAgain: return nil
      default: throw error
      }
    }
  }
}
