import Foundation
import InboxConnect

extension MastodonAPI {
  typealias Notifications = [MastodonWire.Notification]
  typealias Statuses = [MastodonWire.Status]

  /// Entries of one page; servers give fewer where they allow fewer.
  static let pageSize = 40
  /// From so many entries on a page may have been full: servers give fewer than asked, and asking once too often costs little.
  static let fullPage = 15
  /// Posts that one request for many may name.
  static let manyAtOnce = 20

  /// The server's description, in the newer shape or the older one.
  func instance() async throws(ConnectorError) -> MastodonServer {
    let instance: MastodonWire.Instance
    do {
      instance = try await get(["api", "v2", "instance"]).value
    } catch {
      switch error {
      case .gone, .rejected, .notUnderstood: instance = try await get(["api", "v1", "instance"]).value
      default: throw error
      }
    }
    return MastodonServer(instance, at: server)
  }

  func whoAmI() async throws(ConnectorError) -> MastodonWire.Account {
    try await get(["api", "v1", "accounts", "verify_credentials"]).value
  }

  /// Notifications right behind `id`; nil: the newest ones. Those that a policy of the account sets aside are asked for as well: messages
  /// from strangers are what an inbox is for.
  func notifications(after id: String?, types: [String]) async throws(ConnectorError) -> Reply<Notifications> {
    var query = types.map { ("types[]", $0) }
    query += [("limit", String(Self.pageSize)), ("include_filtered", "true")]
    if let id { query.append(("min_id", id)) }
    return try await get(["api", "v1", "notifications"], query: query)
  }

  /// Posts of an account right behind `id`; nil: the newest ones.
  func statuses(of account: String, after id: String?) async throws(ConnectorError) -> Reply<Statuses> {
    var query = [("limit", String(Self.pageSize)), ("exclude_reblogs", "true")]
    if let id { query.append(("min_id", id)) }
    return try await get(["api", "v1", "accounts", account, "statuses"], query: query)
  }

  /// One post; nil where it is not there (any more).
  func status(_ id: String) async throws(ConnectorError) -> MastodonWire.Status? {
    do {
      return try await get(["api", "v1", "statuses", id]).value
    } catch ConnectorError.gone {
      return nil
    }
  }

  /// Those of the posts that are there.
  func statuses(_ ids: [String]) async throws(ConnectorError) -> [MastodonWire.Status] {
    try await get(["api", "v1", "statuses"], query: ids.map { ("id[]", $0) }).value
  }

  /// What stands above and below a post; nil where it is not there (any more).
  func context(of id: String) async throws(ConnectorError) -> MastodonWire.Context? {
    do {
      return try await get(["api", "v1", "statuses", id, "context"]).value
    } catch ConnectorError.gone {
      return nil
    }
  }

  /// The text of a post of ours as it was written; nil where the server does not tell.
  func source(of id: String) async throws(ConnectorError) -> String? {
    do {
      let source: MastodonWire.Source = try await get(["api", "v1", "statuses", id, "source"]).value
      return source.text
    } catch {
      switch error {
      case .gone, .rejected, .refused, .notUnderstood: return nil
      default: throw error
      }
    }
  }

  func relationship(with account: String) async throws(ConnectorError) -> MastodonWire.Relationship? {
    let found: [MastodonWire.Relationship] = try await get(
      ["api", "v1", "accounts", "relationships"], query: [("id[]", account)]
    ).value
    return found.first { $0.id == account }
  }
}
