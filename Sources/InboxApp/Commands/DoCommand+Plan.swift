import InboxConnect
import InboxConnectors
import InboxModel
import InboxStore

extension DoCommand {
  /// What a rehearsed command would come to on each platform, and what of it nothing takes back.
  func tellPlan(of groups: [(InboxAction, [ID<Conversation>])], in session: Session) async throws {
    guard dryRun, !json else { return }
    let words = session.wording.bulk
    for (action, targets) in groups where targets.count > 1 {
      let plan = try await session.attempt { () throws(StoreError) in
        try await session.store.forecast([action], for: targets, by: .member(session.member))
      }
      for part in plan?.parts ?? [] {
        let title = ConnectorRegistry.adapters.map(\.profile).first { $0.platform == part.platform }?.title
        let back = part.lasting > 0 ? words.lasts(part.lasting, part.count) : words.goesBack
        session.world.console.line("\(title ?? part.platform.name): \(words.changes(part.count)), \(back)")
      }
    }
  }
}
