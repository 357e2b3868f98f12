import ArgumentParser
import Foundation
import InboxConnect
import InboxEngine
import InboxModel
import InboxStore

/// `moot sync`: asks every platform once, sends what is due; with `--watch`, until it is told to end.
struct SyncCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Fetches what is new and sends what is due, without the screen.")

  @Flag(help: "Go on until Ctrl-C.")
  var watch = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    guard !accounts.isEmpty else { throw Failure(session.wording.cli.noAccounts) }
    try await PolicyOverrides.apply(session)
    let room = EngineRoom(session: session)
    if watch {
      await watch(room)
    } else {
      try await once(room, session: session)
    }
  }

  private func once(_ room: EngineRoom, session: Session) async throws {
    let reports: [SyncReport]
    do {
      reports = try await session.attempt { () throws(StoreError) in try await room.engine.once() }
    } catch {
      await room.stop()
      throw error
    }
    await room.stop()
    var failures = 0
    let isDemo = try await belongsToDemo(reports, session: session)
    for report in reports {
      switch report.outcome {
      case .done:
        session.world.console.line(session.wording.cli.synced(report.name, report.arrived))
      case .keptElsewhere:
        session.world.console.line(session.wording.cli.keptElsewhere(report.name))
      case .failed(let error):
        failures += 1
        session.world.console.complain(
          ConnectorSentence.of(error, account: report.name, now: session.world.now(), wording: session.wording))
      case .notKept(let reason):
        failures += 1
        session.world.console.complain(session.wording.failures.connection.about(report.name, reason))
      }
    }
    if failures > 0 { throw Failure(isDemo ? session.wording.cli.demoOnly(session.storePath) : "") }
  }

  /// Whether an account is signed out that lived in a pretend town: on this machine, with nothing kept to sign in with.
  private func belongsToDemo(_ reports: [SyncReport], session: Session) async throws(Failure) -> Bool {
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    let kept = (try? SecretFile(path: session.world.places.secrets).read()) ?? [:]
    return accounts.contains { account in
      guard kept[account.name] == nil, URL(string: account.address)?.host() == DemoTown.host else { return false }
      return reports.contains { report in
        if case .failed(.signInAgain) = report.outcome { report.name == account.name } else { false }
      }
    }
  }

  /// Until SIGINT, SIGTERM or SIGHUP; orders under way get their answer first.
  private func watch(_ room: EngineRoom) async {
    let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
    let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield(number) }
      source.resume()
      return source
    }
    room.start { _ in }
    for await _ in signals { break }
    for source in sources { source.cancel() }
    await room.stop()
  }
}
