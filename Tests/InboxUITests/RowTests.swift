import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// What a row says beside its words, and what the top line says of all of them.
@Suite struct RowTests {
  private func stage(_ size: Size = Size(width: 120, height: 36), _ change: (inout Clerk) -> Void) -> Stage {
    var clerk = Clerk()
    change(&clerk)
    return Stage(Town.setup { $0.size = size }, clerk: clerk)
  }

  private func line(_ text: String, in stage: Stage) -> String {
    String(stage.screen.split(separator: "\n").first { $0.contains(text) } ?? "")
  }

  @Test func aMessageWithoutWordsSaysWhatCameInstead() {
    let stage = stage { clerk in
      clerk.rows = [
        Town.row(1, Town.mastodon, .mention, "ann", "", minutes: 5) {
          $0.attachment = Attachment(kind: .image, url: nil, caption: "a \u{1B}[31mred cat")
        },
        Town.row(2, Town.mastodon, .mention, "bob", "", minutes: 5),
        Town.row(3, Town.store, .review, "cid", title: "Fine", "", minutes: 5) { $0.rating = 4 },
      ]
    }
    #expect(line("ann", in: stage).contains("image: a red cat"))
    #expect(line("bob", in: stage).contains("(no text)"))
    #expect(line("cid", in: stage).contains("Fine"))
  }

  @Test func aWideRowNamesThePlatformAndTheAccountWhereThereAreSeveral() {
    let one = stage { _ in }
    #expect(line("mika", in: one).contains("Mastodon "))
    let two = stage { clerk in
      let second = Account(
        id: ID(9), platform: Town.mastodon, name: "botsin", address: "https://botsin.example", handle: "@acme",
        capabilities: .unknown, health: .ok, lastSync: Town.now)
      clerk.accounts.append(AccountStatus(account: second, unanswered: 0, pending: 0))
    }
    #expect(line("mika", in: two).contains("fosstodon "))
    #expect(line("Grace", in: two).contains("WordPress "))
    let narrow = stage(Size(width: 80, height: 24)) { _ in }
    #expect(line("mika", in: narrow).contains(" Mast "))
  }

  @Test func theTopLineSaysHowLongTheOldestWaits() {
    var stage = stage { $0.rows = Array(Town.rows.prefix(4)) }
    #expect(line("moot", in: stage).contains("oldest 3h"))
    stage.clerk.rows.removeFirst()
    stage.send(.changed([.conversations]))
    #expect(line("moot", in: stage).contains("oldest 2h"))
    stage.clerk.rows = []
    stage.send(.changed([.conversations]))
    #expect(!stage.screen.contains("oldest"))
  }

  @Test func theTopLineNamesTwoIllAccountsAndCountsTheOthers() {
    let stage = stage(Size(width: 160, height: 36)) { clerk in
      for index in clerk.accounts.indices.prefix(3) { clerk.accounts[index].account.health = .needsSignIn(reason: "") }
    }
    let names = stage.clerk.accounts.prefix(2).map(\.account.name)
    let top = line("moot", in: stage)
    for name in names { #expect(top.contains("\(name) sign in")) }
    #expect(top.contains("+1"))
  }

  @Test func everySignHasItsMeaningInTheHelp() {
    let meanings = Wording.english.help.signMeanings
    #expect(Set(HelpCatalog.signs.map(\.name)) == Set(meanings.keys))
    for kind in [MessageKind.comment, .mention, .direct, .chat, .post] {
      #expect(HelpCatalog.signs.contains { $0.symbol == kind.symbol })
    }
    for health in [AccountHealth.ok, .rateLimited(until: Town.now), .down(since: Town.now, reason: "")] {
      #expect(HelpCatalog.signs.contains { $0.symbol == health.symbol })
    }
  }
}
