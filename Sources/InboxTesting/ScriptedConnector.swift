import Foundation
package import InboxConnect
package import InboxModel
import Synchronization

/// A `Connector` that answers from a script and remembers what it was asked.
///
/// Each kind of question has its own list of answers; when it is used up, the usual answer is given: a pull brings nothing, an order
/// succeeds with its key as remote id, and a search finds nothing.
package final class ScriptedConnector: Connector {
  package enum Call: Hashable, Sendable {
    case identify
    case pull(after: String?)
    case perform(PlatformOrder, key: String)
    case find(key: String)
  }

  package enum Answer<Value: Sendable>: Sendable {
    case give(Value)
    case fail(ConnectorError)
    /// Answers when the test says `release`, or fails as cancelled.
    case hang(Value)
  }

  private struct State {
    var calls: [Call] = []
    var identities: [Answer<ConnectorIdentity>] = []
    var pages: [Answer<IncomingPage>] = []
    var receipts: [Answer<Receipt>] = []
    var findings: [Answer<Receipt?>] = []
    var onlookers: [(isContent: @Sendable ([Call]) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
    var hanging: [Int: CheckedContinuation<Bool, Never>] = [:]
    var next = 0
  }

  private let identity: ConnectorIdentity
  private let state = Mutex(State())

  package init(
    identity: ConnectorIdentity = ConnectorIdentity(
      remoteID: "us", handle: "@us@example.org", capabilities: Capabilities([.reply: .yes(Capability.Terms())]))
  ) {
    self.identity = identity
  }

  /// Answers to come, in this order.
  package func willIdentify(_ answers: Answer<ConnectorIdentity>...) { state.withLock { $0.identities += answers } }
  package func willPull(_ answers: Answer<IncomingPage>...) { state.withLock { $0.pages += answers } }
  package func willPerform(_ answers: Answer<Receipt>...) { state.withLock { $0.receipts += answers } }
  package func willFind(_ answers: Answer<Receipt?>...) { state.withLock { $0.findings += answers } }

  /// Everything asked so far, in order.
  package var calls: [Call] { state.withLock { $0.calls } }

  /// The keys of the orders performed so far, in order.
  package var performed: [String] {
    calls.compactMap { if case .perform(_, let key) = $0 { key } else { nil } }
  }

  /// Returns when what was asked so far is such.
  package func until(_ isContent: @escaping @Sendable ([Call]) -> Bool) async {
    await withCheckedContinuation { continuation in
      let isSo = state.withLock { state in
        if isContent(state.calls) { return true }
        state.onlookers.append((isContent, continuation))
        return false
      }
      if isSo { continuation.resume() }
    }
  }

  /// Returns when this was asked so often.
  package func until(_ count: Int, _ matches: @escaping @Sendable (Call) -> Bool) async {
    await until { $0.count(where: matches) >= count }
  }

  /// Lets every hanging question have its answer.
  package func release() {
    let hanging = state.withLock { state in
      defer { state.hanging = [:] }
      return state.hanging.values.map { $0 }
    }
    for continuation in hanging { continuation.resume(returning: true) }
  }

  package func identify() async throws(ConnectorError) -> ConnectorIdentity {
    let answer = ask(.identify) { $0.identities.isEmpty ? nil : $0.identities.removeFirst() }
    return try await play(answer ?? .give(identity))
  }

  package func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    let answer = ask(.pull(after: cursor)) { $0.pages.isEmpty ? nil : $0.pages.removeFirst() }
    return try await play(answer ?? .give(IncomingPage(cursor: cursor)))
  }

  package func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    let answer = ask(.perform(order, key: key)) { $0.receipts.isEmpty ? nil : $0.receipts.removeFirst() }
    return try await play(answer ?? .give(Receipt(remoteID: RemoteID(key))))
  }

  package func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? {
    let answer = ask(.find(key: inquiry.key)) { $0.findings.isEmpty ? nil : $0.findings.removeFirst() }
    return try await play(answer ?? .give(nil))
  }

  private func ask<Value: Sendable>(
    _ call: Call, _ answer: @Sendable (inout State) -> Answer<Value>?
  ) -> Answer<Value>? {
    let (found, content) = state.withLock { state in
      state.calls.append(call)
      let calls = state.calls
      let content = state.onlookers.filter { $0.isContent(calls) }.map(\.continuation)
      state.onlookers.removeAll { $0.isContent(calls) }
      return (answer(&state), content)
    }
    for continuation in content { continuation.resume() }
    return found
  }

  private func play<Value: Sendable>(_ answer: Answer<Value>) async throws(ConnectorError) -> Value {
    switch answer {
    case .give(let value): return value
    case .fail(let error): throw error
    case .hang(let value):
      if await hang() { return value }
      throw .cancelled
    }
  }

  /// True: released; false: cancelled.
  private func hang() async -> Bool {
    let number = state.withLock { state in
      state.next += 1
      return state.next
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if Task.isCancelled { return true }
          state.hanging[number] = continuation
          return false
        }
        if isOver { continuation.resume(returning: false) }
      }
    } onCancel: {
      state.withLock { $0.hanging.removeValue(forKey: number) }?.resume(returning: false)
    }
  }
}
