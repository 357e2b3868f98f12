import Foundation
import InboxConnect
import InboxEngine
import InboxHTTP
import InboxModel
import InboxStore
import Logging

/// The engine with all that it needs, started when the first frame stands and stopped when the person leaves.
final class EngineRoom: Sendable {
  let engine: Engine
  private let transport: HTTPTransport
  private let tasks = TaskBag()
  private let session: Session
  private let logger: Logger
  private let alarm: HookAlarm
  /// Runs beside the engine, before it starts: the pretend town of the demo.
  private let prepare: @Sendable (HTTPTransport) async -> Void
  private let cleanUp: @Sendable () async -> Void

  init(
    session: Session, credentials: (any CredentialSource)? = nil,
    prepare: @escaping @Sendable (HTTPTransport) async -> Void = { _ in },
    cleanUp: @escaping @Sendable () async -> Void = {}
  ) {
    let transport = LiveTransport.make(world: session.world)
    let kept = ConnectorWiring(session: session, transport: transport)
    let wiring = ConnectorWiring(
      credentials: credentials ?? kept.credentials, outside: kept.outside, adapters: kept.adapters,
      wording: session.wording)
    let log = session.world.places.log
    let logger = Logger(label: "engine") { LogFile(label: $0, path: log) }
    let couriers = CourierWiring(
      outside: kept.outside, lines: LiveLines(trust: HTTPSettings.Trust(environment: session.world.environment)),
      programs: LiveProgramRunner(),
      connector: { name async throws(ConnectorError) in
        let accounts: [Account]
        do throws(StoreError) {
          accounts = try await session.store.accounts()
        } catch {
          throw .unreachable(reason: "the store is not available")
        }
        guard let account = accounts.first(where: { $0.name == name }) else {
          throw .rejected(reason: session.wording.escalation.telling.noAccount(name))
        }
        return try await wiring.connector(for: account)
      }, wording: session.wording, zone: session.world.timeZone, logger: logger)
    let hooks = HookWiring(
      programs: LiveProgramRunner(), storePath: session.storePath,
      secrets: SecretFile(path: session.world.places.secrets),
      wording: session.wording, now: session.world.now, logger: logger)
    let alarm = HookAlarm()
    engine = Engine(
      EngineWorld(
        store: session.store,
        connector: { account async throws(ConnectorError) in try await wiring.keptConnector(for: account) },
        time: EngineTime(now: session.world.now, clock: ContinuousClock()), holder: ProcessMark.current().text,
        isGone: { ProcessMark.isGone($0) },
        triage: session.configuration.triage.book, escalations: session.configuration.triage.escalation,
        courier: { couriers.courier(to: $0) }, hookDesk: Self.desk(hooks, alarm, session), member: session.member,
        wording: session.wording,
        logger: logger))
    self.logger = logger
    self.alarm = alarm
    self.session = session
    self.transport = transport
    self.prepare = prepare
    self.cleanUp = cleanUp
  }

  /// What runs hooks; nil within a hook, so that hooks cannot start each other for ever, and where there are none.
  private static func desk(_ hooks: HookWiring, _ alarm: HookAlarm, _ session: Session) -> HookDesk? {
    guard !session.configuration.triage.hooks.isEmpty else { return nil }
    guard session.world.environment[HookMark.variable] == nil else { return nil }
    return HookDesk(
      run: { hook, call, detail async throws(ProgramFailure) in try await hooks.run(hook, call, detail) },
      warn: { hook, problem in
        hooks.logger.warning("hook \(hook) fails: \(problem)")
        alarm.ring(hook, problem)
      })
  }

  /// `warn` hears of each hook that begins to fail.
  func start(
    report: @escaping @Sendable (_ isSyncing: Bool) -> Void,
    warn: @escaping @Sendable (_ hook: String, _ problem: String) -> Void = { _, _ in }
  ) {
    alarm.tell(warn)
    tasks.run { [self] in
      report(true)
      await prepare(transport)
      report(false)
      await applySettings()
      await engine.run()
    }
  }

  /// What the config says of accounts counts from the first round on. A store that cannot be written now says so at the next write.
  private func applySettings() async {
    do {
      try await PolicyOverrides.apply(session)
    } catch {
      logger.warning("settings not applied: \(error.message)")
    }
  }

  func syncNow() async {
    engine.sync.refresh()
  }

  /// Orders under way get their answer first; then everything is closed.
  func stop() async {
    engine.stop()
    await tasks.close()
    await cleanUp()
    await transport.close()
  }
}
