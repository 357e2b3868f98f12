import Foundation
package import InboxConnect
import InboxConnectors
package import InboxEngine
package import InboxModel
package import InboxStore
import Logging

/// What a victim works on until it is killed or done: a store, and how to reach its accounts.
package struct Errand: Codable, Sendable {
  package struct Access: Codable, Sendable {
    package var settings: AccountSettings
    package var credentials: Credentials

    package init(settings: AccountSettings, credentials: Credentials) {
      self.settings = settings
      self.credentials = credentials
    }
  }

  /// The store's file.
  package var store: String
  package var accounts: [ID<Account>: Access]

  package init(store: String, accounts: [ID<Account>: Access]) {
    self.store = store
    self.accounts = accounts
  }
}

extension Errand {
  /// The world of an engine that works on it, with spans short enough for hundreds of runs.
  package func world(store: InboxStore, transport: any Transport) -> EngineWorld {
    let accounts = accounts
    return EngineWorld(
      store: store,
      connector: { account throws(ConnectorError) in
        guard let access = accounts[account.id], let adapter = ConnectorRegistry.adapter(for: account.platform) else {
          throw .refused(.notYetKnown)
        }
        let world = ConnectorWorld(transport: transport, now: { Date() })
        return try adapter.connector(for: access.settings, credentials: access.credentials, over: world)
      },
      holder: ProcessMark.current().text, isGone: { ProcessMark.isGone($0) }, timing: Self.timing, wording: .english,
      logger: Logger(label: "victim") { _ in SwiftLogNoOpLogHandler() })
  }

  static var timing: EngineTiming {
    var timing = EngineTiming()
    timing.pace = 0
    timing.patience = .seconds(1)
    timing.backoff = Backoff(first: 0.02, ceiling: 0.2, least: 0.01)
    // Longer than a pretend platform takes to finish what a dead client left behind.
    timing.absenceDelay = 0.4
    return timing
  }
}
