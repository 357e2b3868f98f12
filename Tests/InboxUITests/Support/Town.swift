import Foundation
import InboxModel
import InboxUI
import TerminalKit

/// A small inbox for the screens: people of many scripts, every state, and somebody hostile.
enum Town {
  /// 22 November 2026, 14:30 in Greenwich, a Sunday.
  static let now = Date(timeIntervalSince1970: 1_795_357_800)

  static func ago(_ minutes: Double) -> Date { now.addingTimeInterval(-minutes * 60) }

  static let mastodon: Platform = "mastodon"
  static let blog: Platform = "wordpress"
  static let store: Platform = "app-store"
  static let matrix: Platform = "matrix"

  static let profiles = [
    PlatformProfile(platform: mastodon, title: "Mastodon", short: "Mast"),
    PlatformProfile(platform: blog, title: "WordPress", short: "Blog"),
    PlatformProfile(platform: store, title: "App Store", short: "App"),
    PlatformProfile(platform: matrix, title: "Matrix", short: "Mtrx"),
  ]

  static let views =
    InboxView.builtIn + [
      InboxView(name: "crash-reports", title: "crash reports", query: .term(.word("crash", isPrefix: false))),
      InboxView(name: "italian", title: "in Italian", query: .term(.language("it"))),
    ]

  static let counts = [
    "needs-answer": 128, "mine": 12, "escalated": 3, "held": 17, "snoozed": 0, "all": 4312, "done-today": 23,
    "crash-reports": 19,
    "italian": 57,
  ]

  static let vocabulary = Vocabulary(
    tags: ["crash", "ios", "export", "praise", "billing", "feature-request"], people: ["Luca Rinaldi", "Grace Hopper"],
    members: ["ana", "bob", "joe"], languages: ["en", "it"])

  static let accounts: [AccountStatus] = [
    status(1, mastodon, "fosstodon", "https://fosstodon.org", .ok, unanswered: 31),
    status(2, blog, "blog", "https://blog.example.org", .ok, unanswered: 44),
    status(3, store, "acme-notes", "1234567890", .rateLimited(until: now.addingTimeInterval(240)), unanswered: 21),
    status(4, matrix, "matrix.org", "https://matrix.org", .ok, unanswered: 32),
  ]

  private static func status(
    _ id: Int64, _ platform: Platform, _ name: String, _ address: String, _ health: AccountHealth, unanswered: Int
  ) -> AccountStatus {
    let account = Account(
      id: ID(id), platform: platform, name: name, address: address, handle: "@acme",
      capabilities: capabilities(platform),
      health: health, lastSync: ago(0.2))
    return AccountStatus(account: account, unanswered: unanswered, pending: 0)
  }

  static func capabilities(_ platform: Platform) -> Capabilities {
    switch platform {
    case store:
      return Capabilities([.reply: .yes(.init(textLimit: TextLimit(maximum: 5970, rule: .utf16), isSingle: true))])
    case mastodon:
      let text = Capability.Terms(textLimit: TextLimit(maximum: 500, rule: .mastodon(link: 23)), isReversible: true)
      return Capabilities([
        .reply: .yes(text), .privateReply: .yes(text), .like: .yes(.init(isReversible: true)),
        .delete: .no(because: .platformHasNone),
      ])
    case blog:
      let back = Capability.Terms(isReversible: true)
      return Capabilities([
        .reply: .yes(.init(isReversible: true)), .approve: .yes(back), .hold: .yes(back), .spam: .yes(back),
        .delete: .yes(.init()),
      ])
    default:
      return Capabilities([.reply: .yes(.init(isReversible: true)), .kick: .yes(.init()), .delete: .yes(.init())])
    }
  }

  static func account(of platform: Platform) -> Account {
    accounts.first { $0.account.platform == platform }?.account ?? accounts[0].account
  }

  static let setup = AppSetup(
    member: Member(login: "ana", name: "Ana"), now: now, zone: .gmt, size: Size(width: 120, height: 36), views: views,
    platforms: profiles, tiers: ["tier2", "legal"], storePath: "~/.local/share/moot/inbox.sqlite",
    configPath: "~/.config/moot/config.toml")

  static func setup(_ change: (inout AppSetup) -> Void) -> AppSetup {
    var setup = setup
    change(&setup)
    return setup
  }
}
