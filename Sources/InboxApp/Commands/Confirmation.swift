import InboxModel
import InboxStore
import TerminalKit

/// The question before what cannot be taken back, as on the screen; only where a person sits at a terminal.
struct Confirmation {
  let session: Session

  /// Rows looked at in one go: all that match may be a million.
  private static let chunk = 500

  /// Throws when the person does not want it. Scripts are never asked; only what takes somebody out of the store for good they have to
  /// mean expressly.
  func pass(_ action: InboxAction, on targets: [ID<Conversation>]) async throws(Failure) {
    let console = session.world.console
    if action == .person(.erase) {
      let survey = try await session.attempt { () throws(StoreError) in
        try await session.store.survey(erasing: targets)
      }
      return try pass(survey)
    }
    guard console.inputIsTerminal, !targets.isEmpty, try await isNeeded(action, on: targets) else { return }
    let words = session.wording.commands
    console.prompt("\(words.question(for: action.verb, count: targets.count)) \(words.cannotBeUndone) [y/N] ")
    try agree()
  }

  /// The question before people are erased, with how much it touches.
  func pass(_ survey: ErasureSurvey) throws(Failure) {
    let (console, words) = (session.world.console, session.wording.people)
    guard console.inputIsTerminal else { throw .wrongUse(words.eraseNeedsYes) }
    var clean = survey
    clean.names = survey.names.map { Sanitizer.cleanLine($0) }
    console.prompt("\(words.eraseQuestion(clean)) \(words.eraseWarning) [y/N] ")
    try agree()
  }

  private func agree() throws(Failure) {
    let answer = (session.world.console.answer() ?? "").lowercased()
    guard ["y", "yes", session.wording.commands.yes.lowercased()].contains(answer) else {
      throw Failure(session.wording.cli.declined)
    }
  }

  /// Whether the platform of one of the targets cannot take it back.
  private func isNeeded(_ action: InboxAction, on targets: [ID<Conversation>]) async throws(Failure) -> Bool {
    guard case .moderate(let verb, _, _, _) = action, let row = verb.commandRow, row.confirmation != .never else {
      return false
    }
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    let asking = Set(accounts.filter { row.needsConfirmation(on: $0.capabilities.terms(of: verb)) }.map(\.id))
    guard !asking.isEmpty else { return false }
    if asking.count == accounts.count { return true }
    for start in stride(from: 0, to: targets.count, by: Self.chunk) {
      let some = Array(targets[start..<min(start + Self.chunk, targets.count)])
      let rows = try await session.attempt { () throws(StoreError) in
        try await session.store.rows(ids: some, member: session.member)
      }
      if rows.contains(where: { asking.contains($0.account) }) { return true }
    }
    return false
  }
}
