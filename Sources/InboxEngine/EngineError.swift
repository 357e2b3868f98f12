import InboxConnect
import InboxStore

/// Whose failure a step met: the platform's, which the person sees at the account, or our own store's.
enum EngineError: Error, Hashable {
  case platform(ConnectorError)
  case store(StoreError)

  /// For a plan, a store that fails is a reason to try again later, like a platform that cannot be reached.
  var asConnectorError: ConnectorError {
    switch self {
    case .platform(let error): error
    case .store: .unreachable(reason: "the store is not available")
    }
  }
}
