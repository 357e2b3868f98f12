import Foundation
import InboxConnect
import InboxModel

/// Writing to somebody who asked nothing: a post that nobody else sees.
extension MastodonConnector: TellingConnector {
  /// Pages of our own posts looked through for a telling in doubt.
  private static let pages = 5

  func addressee(_ address: String) async throws(ConnectorError) -> Addressee {
    let server = try await server()
    guard MastodonMentions.named(in: address) == [address] else {
      throw .rejected(reason: "\(address) is no handle such as @ana@example.social")
    }
    if let scope = MastodonScopes.scope(of: .reply), !scopes.include(scope) { throw .refused(.missingScope(scope)) }
    guard try await api.isKnown(handle: address, domain: server.domain) else {
      throw .rejected(reason: "the server knows nobody called \(address)")
    }
    let limit = server.textLimit
    return Addressee(address: address) { words in
      limit.count(Self.told(words, to: address)) <= limit.maximum
    }
  }

  func tell(_ words: String, to addressee: Addressee, key: String) async throws(ConnectorError) -> Receipt {
    let post = DirectPost(status: Self.told(words, to: addressee.address))
    let reply: MastodonAPI.Reply<MastodonWire.Status> = try await api.post(
      ["api", "v1", "statuses"], post, key: key, for: .order)
    return receipt(reply.value)
  }

  func told(
    _ words: String, to addressee: Addressee, key: String, since: Date
  ) async throws(ConnectorError) -> Receipt? {
    let wanted = Self.told(words, to: addressee.address)
    var page = try await api.statuses(of: me, after: nil)
    let earliest = since.addingTimeInterval(skew(of: page.answer) - 2)
    for count in 1...Self.pages {
      for status in page.value where status.visibility == "direct" && posted(status, since: earliest) {
        if try await says(status, wanted) { return receipt(status) }
      }
      let goesOn = page.value.allSatisfy { posted($0, since: earliest) } && !page.value.isEmpty
      guard goesOn, let older = page.link("next") else { return try await absent(since: since) }
      if count == Self.pages { break }
      page = try await api.get(link: older)
    }
    throw .notFindable
  }

  private func receipt(_ status: MastodonWire.Status) -> Receipt {
    Receipt(remoteID: RemoteID(status.id), permalink: MastodonMapping.permalink(status))
  }

  /// The words as they leave: the addressee in front, and nobody else named. In a direct post, whoever is named reads it; so a stranger's
  /// words, quoted in it, must name nobody.
  static func told(_ words: String, to address: String) -> String {
    var text = ""
    var previous: Character?
    for character in words {
      let begins = character == "@" && !(previous.map { $0.isLetter || $0.isNumber } ?? false)
      if !begins { text.append(character) }
      previous = character
    }
    return address + " " + text
  }
}

extension MastodonAPI {
  /// Whether the server knows somebody of that name, so that a mention reaches them.
  func isKnown(handle: String, domain: String) async throws(ConnectorError) -> Bool {
    let name = String(handle.dropFirst())
    do {
      let _: Reply<MastodonWire.Account> = try await get(["api", "v1", "accounts", "lookup"], query: [("acct", name)])
      return true
    } catch .gone {
      return false
    }
  }
}

/// `POST /api/v1/statuses`, for one reader.
private struct DirectPost: Encodable {
  let status: String
  var visibility = "direct"
}
