import GRDB
package import InboxModel

extension InboxStore {
  /// How much erasing the people of these conversations would touch.
  package func survey(erasing ids: [ID<Conversation>]) async throws(StoreError) -> ErasureSurvey {
    try await read { session in
      var people: [ID<Person>] = []
      for id in ids {
        guard let record = try session.conversation(id), !people.contains(record.person) else { continue }
        people.append(record.person)
      }
      return try session.survey(erasing: people)
    }
  }

  package func survey(erasing person: ID<Person>) async throws(StoreError) -> ErasureSurvey {
    try await read { try $0.survey(erasing: [person]) }
  }

  /// Takes everything that tells who somebody is, and what they said, out of the store for good; out of the file's bytes as well.
  package func erase(_ person: ID<Person>, by actor: Actor) async throws(StoreError) -> ActionOutcome {
    let outcome = try await write { try $0.erase(person, by: actor, batch: $0.newKey()) }
    if case .done = outcome { try await cleanErasedBytes() }
    return outcome
  }

  /// Takes what was erased out of the file's bytes. The whole file is written anew meanwhile, and others wait. Where another process
  /// still reads older pages, the rest goes when the store is opened next.
  func cleanErasedBytes() async throws(StoreError) {
    let result: Result<Void, StoreError> = await withCheckedContinuation { continuation in
      core.writers.run { [core] in
        do {
          try core.writer.writeWithoutTransaction { try core.cleanErasedBytes($0) }
          continuation.resume(returning: .success(()))
        } catch {
          continuation.resume(returning: .failure(StoreError(error)))
        }
      }
    }
    try result.get()
  }
}

extension StoreSession {
  fileprivate func survey(erasing people: [ID<Person>]) throws -> ErasureSurvey {
    try people.compactMap { try person($0) }
      .map { try survey(of: try erasureScope(of: $0)) }.reduce(ErasureSurvey(), +)
  }

  /// Why a person is not erased; nil when it can be done.
  func settledErasure(of person: Person, by actor: Actor) throws -> ActionOutcome? {
    try settled(of: person, by: actor) ?? obstacle(toErasing: try erasureScope(of: person)).map { .refused($0) }
  }

  /// As far as it does not hang on what belongs to them.
  private func settled(of person: Person, by actor: Actor) -> ActionOutcome? {
    guard case .member = actor else { return .refused(.needsMember) }
    return person.erasedAt == nil ? nil : .unchanged
  }

  func erase(
    _ id: ID<Person>, by actor: Actor, batch: String, from conversation: ID<Conversation>? = nil
  ) throws -> ActionOutcome {
    guard let person = try self.person(id) else { return .refused(.noSuchPerson(id)) }
    if let outcome = settled(of: person, by: actor) { return outcome }
    let scope = try erasureScope(of: person)
    if let refusal = try obstacle(toErasing: scope) { return .refused(refusal) }
    try ErasureRun(session: self, scope: scope, marks: try beginErasing()).carryOut()
    if let place = conversation ?? scope.conversations.last.map({ ID($0) }) {
      try log("person", by: actor, on: place, changes: [.personErased(id)], batch: batch)
    }
    return .done(order: nil)
  }
}
