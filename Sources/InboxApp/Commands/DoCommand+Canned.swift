import InboxModel
import InboxStore

/// Prepared answers from a shell: there is no composer to put them into, so they are the reply.
extension DoCommand {
  /// Each gets the wording of its language and its platform. Where something would have to be filled in by hand, nobody is answered.
  func answer(with name: String, in session: Session) async throws {
    guard session.configuration.triage.titles.contains(where: { $0.name == name }) else {
      throw Failure.wrongUse(session.wording.cli.noPrepared(name))
    }
    let words = PreparedWords(session.configuration.triage, wording: session.wording)
    var groups: [(InboxAction, [ID<Conversation>])] = []
    var refused = 0
    for id in try await selection(in: session) {
      let prepared = try await session.attempt { () throws(StoreError) in
        try await words.canned(name, for: id, in: session.store, member: session.member)
      }
      guard let prepared else { continue }
      guard prepared.missing.isEmpty else {
        session.world.console.complain("#\(id): \(session.wording.cli.toFillIn(prepared.missing))")
        refused += 1
        continue
      }
      let reply = InboxAction.reply(.init(text: prepared.text))
      if let place = groups.firstIndex(where: { $0.0 == reply }) {
        groups[place].1.append(id)
      } else {
        groups.append((reply, [id]))
      }
    }
    if groups.isEmpty, refused > 0 { throw Failure("") }
    try await carryOut(groups, refusedBefore: refused, in: session)
  }
}
