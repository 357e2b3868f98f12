import Foundation
import Synchronization

/// The faults that lie in wait for one platform's requests, struck in the order they were added.
package final class Faults: Sendable {
  private let waiting = Mutex<[Fault]>([])

  package init() {}

  /// Lets `fault` strike from now on.
  package func add(_ fault: Fault) { waiting.withLock { $0.append(fault) } }

  /// Lets a fault of this kind strike the next `times` matching requests.
  package func add(_ kind: Fault.Kind, method: String? = nil, path: String? = nil, times: Int = 1) {
    add(Fault(kind, method: method, path: path, times: times))
  }

  /// Forgets all faults.
  package func clear() { waiting.withLock { $0 = [] } }

  /// How many strikes are left.
  package var remaining: Int { waiting.withLock { $0.reduce(0) { $0 + $1.times } } }

  /// Uses up and returns the first fault that strikes `request`.
  func take(for request: SimulatedRequest) -> Fault.Kind? {
    waiting.withLock { faults in
      guard let index = faults.firstIndex(where: { $0.strikes(request) }) else { return nil }
      let kind = faults[index].kind
      faults[index].times -= 1
      if faults[index].times == 0 { faults.remove(at: index) }
      return kind
    }
  }
}
