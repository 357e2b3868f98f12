package import Foundation
package import InboxConnect
import InboxConnectors
package import InboxEngine
package import InboxModel
package import InboxStore
import Logging

/// What a victim works on that looks at what came in, lets the rules act, and tells people outside.
package struct TriageErrand: Codable, Sendable {
  /// The store's file.
  package var store: String
  /// Where everybody outside answers.
  package var outside: URL

  package init(store: String, outside: URL) {
    self.store = store
    self.outside = outside
  }
}

extension TriageErrand {
  /// Three who are told of each escalation, in three ways to end a doubt: by asking, by telling once more, and not at all.
  package var book: EscalationBook {
    let forge = EscalationTarget.Forge(project: "shop/app", api: outside, labels: [])
    let targets = [
      EscalationTarget(name: "findable", way: .github(forge)),
      EscalationTarget(name: "patient", way: .webhook(outside.appending(path: "patient")), isRepeatable: true),
      EscalationTarget(name: "plain", way: .webhook(outside.appending(path: "plain"))),
    ]
    return EscalationBook(
      tiers: [EscalationTier(name: "tier2", targets: targets.map(\.name))], targets: targets, undoWindow: 0)
  }

  /// Rules whose effects can be counted: each leaves a note, and the second one hands every third conversation over.
  package static func triage() throws -> TriageBook {
    let reader = RuleReader(now: Date(timeIntervalSince1970: 0), zone: .gmt)
    return TriageBook(
      rules: [
        try reader.rule(name: "see", when: "", then: ["tag +seen", "note \"seen by see\""]),
        try reader.rule(name: "hand over", when: "data", then: ["escalate tier2 because lost", "note handed"]),
      ], settings: "kill")
  }

  package func open() throws -> InboxStore {
    try InboxStore.open(.file(store), clock: { Date() }, escalations: book)
  }

  /// The world of an engine that works on it, with spans short enough for many runs.
  package func world(store: InboxStore, transport: any Transport) throws -> EngineWorld {
    let outside = ConnectorWorld(transport: transport, now: { Date() })
    return EngineWorld(
      store: store, connector: { _ throws(ConnectorError) in throw .refused(.notYetKnown) },
      holder: ProcessMark.current().text, isGone: { ProcessMark.isGone($0) }, timing: Errand.timing,
      triage: try Self.triage(), escalations: book, courier: { Self.courier(to: $0, outside) }, wording: .english,
      logger: Logger(label: "victim") { _ in SwiftLogNoOpLogHandler() })
  }

  private static func courier(to target: EscalationTarget, _ outside: ConnectorWorld) -> any Courier {
    let secret: SecretSource = { () throws(ConnectorError) in Secret("token") }
    switch target.way {
    case .github(let forge):
      return ForgeCourier<GitHubIssues>(forge, wording: .english, zone: .gmt, secret: secret, over: outside)
    case .webhook(let url):
      return WebhookCourier(url: url, isRepeatable: target.isRepeatable, secret: secret, over: outside)
    default: return NoCourier()
    }
  }

  /// Whether somebody is still to be told, or to be asked whether he was.
  package static func isOpen(_ notice: EscalationNotice) -> Bool {
    switch notice.delivery.state {
    case .held, .queued, .sending: true
    case .unsure: notice.target != "plain"
    default: false
    }
  }
}
