import InboxConnect
import InboxConnectors
import InboxModel
import InboxStore

extension Session {
  /// The names that queries are checked by: accounts, platforms, members and, where the settings have any, tiers.
  func vocabulary() async throws(Failure) -> Vocabulary {
    let accounts = try await attempt { () throws(StoreError) in try await store.accounts() }
    let members = try await attempt { () throws(StoreError) in try await store.memberLogins() }
    return Vocabulary(
      platforms: ConnectorRegistry.adapters.map(\.profile.platform.name), accounts: accounts.map(\.name),
      members: members.contains(member) ? members : members + [member]
    ).knowing(configuration.triage.escalation)
  }

  /// What the command line asks for.
  func query(_ words: [String]) async throws(Failure) -> Query {
    try QueryArgument.parse(words, vocabulary: try await vocabulary(), wording: wording)
  }

  /// Says of a query that found nothing which of its names nothing bears, with the nearest that something does.
  func tellOfNamesUnknown(in query: Query) async throws(Failure) {
    for term in query.openNames {
      let count = try await attempt { () throws(StoreError) in
        try await store.count(.term(term), member: member, cap: 1)
      }
      guard count == 0 else { continue }
      let nearest = NearestWord.to(term.openName ?? "", among: try await names(like: term))
      world.console.complain("moot: " + wording.queryErrors.nothingCalled(term, nearest))
    }
  }

  private func names(like term: QueryTerm) async throws(Failure) -> [String] {
    let most = 10_000
    switch term {
    case .tag:
      return try await attempt { () throws(StoreError) in try await store.tagNames(prefix: "", limit: most) }
        .map(\.0.name)
    case .label:
      return try await attempt { () throws(StoreError) in try await store.labelNames(limit: most) }
    case .channel:
      var names: [String] = []
      for account in try await attempt({ () throws(StoreError) in try await store.accounts() }) {
        names += try await attempt { () throws(StoreError) in try await store.channels(account: account.id) }
          .map(\.name)
      }
      return names
    default: return []
    }
  }
}

extension Query {
  /// Its terms with names that anybody may give, in their order.
  fileprivate var openNames: [QueryTerm] {
    switch self {
    case .all: []
    case .term(let term): term.openName == nil ? [] : [term]
    case .not(let inner): inner.openNames
    case .and(let parts), .or(let parts): parts.flatMap(\.openNames)
    }
  }
}

extension QueryTerm {
  fileprivate var openName: String? {
    switch self {
    case .tag(let tag), .label(let tag): tag.name
    case .channel(let name), .from(let name), .escalated(tier: let name?): name
    default: nil
    }
  }
}
