import Foundation
import InboxModel
import InboxStore

/// What every command works with: the open store, the person's settings, and who they are.
struct Session: Sendable {
  let world: World
  let configuration: Configuration
  let store: InboxStore
  let storePath: String

  var wording: Wording { world.wording }

  /// A batch of its own for what a command does; told apart where a hook runs it.
  var newBatch: String { HookMark.batch(UUID().uuidString, in: world.environment) }

  /// The login under which things are done.
  var member: String { configuration.member ?? world.login }

  /// Opens the store at `path` (made if it may be) and reads the settings; what is wrong becomes one clear line. With `tellsNobody`,
  /// escalations are told to nobody outside and no hook runs, whatever the settings say.
  static func open(
    _ path: String, world: World, mayCreate: Bool, tellsNobody: Bool = false
  ) throws(Failure) -> Session {
    var configuration: Configuration
    do {
      configuration = try TeamFile.settings(world.places.configurationFile, besides: path, wording: world.wording)
    } catch {
      throw Failure(error.message)
    }
    if tellsNobody {
      configuration.triage.escalation = EscalationBook()
      configuration.triage.hooks = []
    }
    let exists = FileManager.default.fileExists(atPath: path)
    if !exists, mayCreate { try makeFolder(of: path, wording: world.wording) }
    if !exists, !mayCreate, path != world.places.store {
      throw Failure(world.wording.failures.store.missing(path))
    }
    let escalations = configuration.triage.escalation
    let store: InboxStore
    do {
      if !exists, !mayCreate {
        store = try InboxStore.open(.memory, clock: world.now, escalations: escalations)
      } else {
        store = try InboxStore.open(.file(path), clock: world.now, escalations: escalations)
      }
    } catch {
      throw Failure(StoreSentence.of(error, path: path, wording: world.wording))
    }
    return Session(
      world: world, configuration: configuration, store: store, storePath: path)
  }

  private static func makeFolder(of path: String, wording: Wording) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try Places.make(folder: folder)
    } catch {
      throw Failure(wording.failures.store.noFolder(folder))
    }
  }

  /// Runs something on the store; what goes wrong becomes one clear line.
  func attempt<Value: Sendable>(
    _ body: () async throws(StoreError) -> Value
  ) async throws(Failure) -> Value {
    do {
      return try await body()
    } catch {
      throw Failure(StoreSentence.of(error, path: storePath, wording: wording))
    }
  }
}
