import InboxModel

extension Session {
  /// The town goes by the rules and promises that come with Moot, unless the person has some of their own.
  func withExampleTriage() throws(Failure) -> Session {
    guard configuration.triage == TriageSettings() else { return self }
    var configuration = configuration
    do {
      configuration.triage = try TriageExamples.settings(wording: wording)
    } catch {
      throw Failure(error.message)
    }
    return Session(world: world, configuration: configuration, store: store, storePath: storePath)
  }
}
