import InboxConnect
import InboxConnectors
import InboxModel
import InboxStore

extension DoCommand {
  /// What a rehearsed command would come to on each platform, what of it nothing takes back, and what is left out and why, each reason
  /// once with its count: the plan that the screen shows.
  func tellPlan(of groups: [(InboxAction, [ID<Conversation>])], in session: Session) async throws {
    guard dryRun, !json else { return }
    let words = session.wording.bulk
    let console = session.world.console
    for (action, targets) in groups {
      let forecast = try await session.attempt { () throws(StoreError) in
        try await session.store.forecast([action], for: targets, by: .member(session.member))
      }
      guard let plan = forecast else { continue }
      for part in plan.parts where targets.count > 1 {
        let back = part.lasting > 0 ? words.lasts(part.lasting, part.count) : words.goesBack
        console.line("\(Self.title(of: part.platform)): \(words.changes(part.count)), \(back)")
      }
      for omission in plan.omissions {
        let reason = session.wording.sentence(
          for: omission.refusal, doing: action.platformVerb, on: Self.title(of: omission.platform))
        console.line(words.omitted(omission.count, reason))
      }
      if plan.newer > 0 { console.line(words.newer(plan.newer)) }
      if plan.unchanged > 0 { console.line(words.unchanged(plan.unchanged)) }
    }
  }

  /// A platform as people call it.
  static func title(of platform: Platform) -> String {
    ConnectorRegistry.adapters.map(\.profile).first { $0.platform == platform }?.title ?? platform.name
  }

  /// The platforms of those that were refused, so that each reason can name its own.
  func places(
    of outcomes: [(ID<Conversation>, ActionOutcome)], in session: Session
  ) async throws(Failure) -> [ID<Conversation>: String] {
    let refused = outcomes.filter { $0.1.refusal != nil }.map(\.0)
    guard !refused.isEmpty else { return [:] }
    let rows = try await session.attempt { () throws(StoreError) in
      try await session.store.rows(ids: refused, member: session.member)
    }
    return Dictionary(rows.map { ($0.id, Self.title(of: $0.platform)) }) { first, _ in first }
  }
}
