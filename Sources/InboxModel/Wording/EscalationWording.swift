package import Foundation

/// Escalations that leave the house: the pages that people there read, how the telling goes, and what is wrong in its settings.
package struct EscalationWording: Sendable {
  /// A mail's subject, an issue's title. `beginning` is how the newest words begin; may be empty.
  package var title: @Sendable (_ tier: String, _ person: String, _ platform: String, _ beginning: String) -> String
  package var page: Page
  package var telling: Telling
  package var settings: Settings

  /// The lines of a page for people outside.
  package struct Page: Sendable {
    package var raised: @Sendable (_ tier: String, _ by: String, _ moment: String) -> String
    package var after: @Sendable (_ tier: String) -> String
    package var due: @Sendable (_ moment: String) -> String
    package var why: @Sendable (_ reason: String) -> String
    package var who: @Sendable (_ name: String, _ handle: String) -> String
    package var place: @Sendable (_ platform: String, _ account: String, _ channel: String) -> String
    package var link: @Sendable (_ link: String) -> String
    package var about: @Sendable (_ subject: String) -> String
    package var marks: @Sendable (_ tags: [String], _ priority: String) -> String
    package var assigned: @Sendable (_ login: String) -> String
    package var firstContact: String
    package var history: @Sendable (_ conversations: Int, _ answered: Int, _ since: String) -> String
    package var followers: @Sendable (_ count: Int) -> String
    package var vip: String
    package var said: @Sendable (_ author: String, _ isOurs: Bool, _ moment: String, _ rating: Int?) -> String
    package var context: String
    package var past: String
    package var pastLine: @Sendable (EscalationPacket.Past, _ day: String) -> String
    package var foot: @Sendable (_ conversation: Int64) -> String
  }

  /// How the telling of one receiver goes.
  package struct Telling: Sendable {
    /// "by mail", "through its webhook". `way` is an `EscalationTarget.Kind` by its word.
    package var way: @Sendable (_ way: String) -> String
    /// `left` is the time until something happens, nil when it happens now; `moment` is when it was told.
    package var line:
      @Sendable (
        Delivery, _ name: String, _ way: String, _ left: String?, _ moment: String?, _ ticket: String?
      ) -> String
    package var told: @Sendable (_ name: String) -> String
    package var refused: @Sendable (_ name: String, _ reason: String) -> String
    package var unsure: @Sendable (_ name: String) -> String
    package var takenUp: @Sendable (_ name: String) -> String
    package var settled: @Sendable (_ name: String) -> String
    package var noTarget: @Sendable (_ name: String) -> String
    package var interrupted: String
    package var noAccount: @Sendable (_ account: String) -> String
    package var cannotTell: @Sendable (_ account: String) -> String
    package var noRoom: @Sendable (_ account: String) -> String
    /// What taking a notice back comes to.
    package var takeBack: String
  }

  /// What is wrong in `[escalation]`. The place stands before it.
  package struct Settings: Sendable {
    package var unknownTarget: @Sendable (_ name: String, _ known: [String], _ suggestion: String?) -> String
    package var unknownTier: @Sendable (_ name: String, _ known: [String], _ suggestion: String?) -> String
    package var twoMembers: String
    package var circle: @Sendable (_ tiers: [String]) -> String
    package var endless: String
    package var notAName: String
    package var needs: @Sendable (_ key: String, _ example: String) -> String
    /// A webhook without a secret, whose settings do not say that it is meant so.
    package var unsigned: String
    package var signedAndNot: String
    package var notAnAddress: @Sendable (_ text: String) -> String
    package var noMailServer: String
    package var twoMailServers: String
    package var clearText: @Sendable (_ host: String) -> String
    package var badPort: String
    package var notAnAddressee: @Sendable (_ text: String) -> String
    package var notAWebAddress: @Sendable (_ text: String) -> String
    package var notAProject: @Sendable (_ text: String) -> String
    package var notForThis: @Sendable (_ key: String, _ by: String, _ known: [String]) -> String
    package var tooLong: @Sendable (_ seconds: Int) -> String
  }
}

extension Wording {
  /// "told press by mail at 14:02". Never says told before the receiver did.
  package func line(for notice: EscalationNotice, now: Date, zone: TimeZone) -> String {
    var left: String?
    switch notice.delivery.state {
    case .held(let date), .queued(let date): left = date > now ? remaining(until: date, now: now) : nil
    default: break
    }
    return escalation.telling.line(
      notice.delivery, notice.name, notice.way, left, notice.settledAt.map { near($0, now: now, zone: zone) },
      notice.ticket)
  }
}
