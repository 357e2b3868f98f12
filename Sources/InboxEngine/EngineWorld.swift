package import InboxConnect
package import InboxModel
package import InboxStore
package import Logging

/// Everything that the engine touches.
package struct EngineWorld: Sendable {
  package let store: InboxStore
  /// Makes the connector of an account, with the credentials it has now; nil where this member keeps none for it: another may.
  package let connector: @Sendable (Account) async throws(ConnectorError) -> (any Connector)?
  /// Makes the courier to a target of escalations.
  package let courier: @Sendable (EscalationTarget) -> any Courier
  package let time: EngineTime
  /// In 0 ..< 1.
  package let random: @Sendable () -> Double
  /// This process, as it signs leases; no other process has the same.
  package let holder: String
  /// Whether the process that signed so has certainly ended.
  package let isGone: @Sendable (String) -> Bool
  package let timing: EngineTiming
  /// What the house set about rules, promises and priorities.
  package let triage: TriageBook
  /// Whom escalations are told to; the store has the same.
  package let escalations: EscalationBook
  /// What runs hooks; nil: in this process nothing does.
  package let hookDesk: HookDesk?
  /// Whom `me` means in its queries, by login.
  package let member: String
  package let wording: Wording
  package let logger: Logger

  package init(
    store: InboxStore, connector: @escaping @Sendable (Account) async throws(ConnectorError) -> (any Connector)?,
    time: EngineTime = .live, random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }, holder: String,
    isGone: @escaping @Sendable (String) -> Bool = { _ in false }, timing: EngineTiming = EngineTiming(),
    triage: TriageBook = TriageBook(), escalations: EscalationBook = EscalationBook(),
    courier: @escaping @Sendable (EscalationTarget) -> any Courier = { _ in NoCourier() }, hookDesk: HookDesk? = nil,
    member: String = "", wording: Wording, logger: Logger
  ) {
    self.store = store
    self.connector = connector
    self.time = time
    self.random = random
    self.holder = holder
    self.isGone = isGone
    self.timing = timing
    self.triage = triage
    self.escalations = escalations
    self.courier = courier
    self.hookDesk = hookDesk
    self.member = member
    self.wording = wording
    self.logger = logger
  }
}
