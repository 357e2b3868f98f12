import Foundation
import Testing

@testable import InboxModel

@Suite struct SentenceTests {
  private let wording = Wording.english

  @Test(
    "every refusal says why, and what would help",
    arguments: [
      (Refusal.platformHasNone, "App Store cannot hide messages."),
      (.missingScope("write:statuses"), "The sign-in does not allow it. Sign in again and allow write:statuses."),
      (.needsRole("moderator"), "Your account there may not hide messages. It needs to be moderator."),
      (.serverLacks("private answers"), "This server has no private answers."),
      (.encrypted, "This room is encrypted, and Moot holds no keys. Answer there: open"),
      (.tooOld(limit: 7200), "Too old: App Store allows it for 2 hours."),
      (.tooLong(by: 1031, limit: 5970), "Too long by 1,031. App Store takes 5,970."),
      (.emptyText, "There is nothing to send yet."),
      (.messageGone, "The message is not there any more."),
      (.nothingToActOn, "There is no message from outside here."),
      (.notEscalated, "It is not escalated."),
      (.needsSignIn(account: "mastodon"), "Sign in again: moot account add mastodon"),
      (.notYetKnown, "What App Store allows is not known yet. The first sync asks."),
      (.other("Try later"), "Try later."),
      (.other("Why?"), "Why?"),
    ])
  func refusals(_ refusal: Refusal, _ sentence: String) {
    #expect(wording.sentence(for: refusal, doing: .hide, on: "App Store") == sentence)
  }

  @Test("a refusal reads well when nothing is known about it")
  func bareRefusal() {
    #expect(wording.sentence(for: Refusal.platformHasNone) == "This platform cannot do that.")
  }

  @Test("the health of an account, short and long")
  func health() {
    let states: [AccountHealth] = [
      .ok, .rateLimited(until: later(240)), .needsSignIn(reason: "token revoked"),
      .down(since: later(-7200), reason: ""),
    ]
    #expect(states.map { wording.short(for: $0, now: now) } == ["", "limited, 4m", "sign in", "down 2h"])
    #expect(
      states.map { wording.sentence(for: $0, account: "shop", now: now) } == [
        "shop is well.", "shop was asked to wait. It goes on in 4m.",
        "shop is signed out: token revoked. Sign in again: moot account add shop",
        "shop has not answered for 2h. Moot keeps trying.",
      ])
  }

  @Test("where a reply stands; nothing is called sent before it is")
  func delivery() {
    let states: [Delivery.State] = [
      .draft, .held(until: later(8)), .held(until: now), .queued(notBefore: now), .queued(notBefore: later(240)),
      .sending(lease: now), .sent("1"), .rejected(reason: "too long"), .unsure(reason: "no answer"), .takenBack,
    ]
    #expect(
      states.map { wording.line(for: $0, of: .reply, now: now) } == [
        "draft, not sent", "reply leaves in 8s", "reply leaves now", "reply queued", "reply queued, leaves in 4m",
        "reply is being sent", "reply sent", "reply was refused: too long. Your text is kept.",
        "reply may or may not have arrived: no answer. Look there, then: sent or retry.", "reply taken back",
      ])
    let waiting = Delivery(state: .queued(notBefore: later(60)), attempts: 1, problem: "server busy")
    #expect(
      wording.line(for: waiting, of: .reply, now: now) == "reply has not left: server busy. It tries again in 1m.")
  }

  @Test("nothing leaves while its account waits, and that is what is said")
  func waitingAccount() {
    let line = { (state: Delivery.State, health: AccountHealth) in
      wording.line(for: Delivery(state: state), of: .reply, at: health, now: now, zone: .gmt)
    }
    let pause = wording.near(later(600), now: now, zone: .gmt)
    #expect(line(.held(until: now), .needsSignIn(reason: "gone")) == "reply waits: sign in")
    #expect(
      line(.held(until: now), .rateLimited(until: later(600)))
        == "reply waits until \(pause): the platform asked for a pause")
    #expect(line(.held(until: later(8)), .rateLimited(until: later(5))) == "reply leaves in 8s")
    #expect(line(.sent("1"), .needsSignIn(reason: "gone")) == "reply sent")
  }

  @Test(
    "what is wrong with a query",
    arguments: [
      (
        "plattform:x",
        "Column 1: no field is called plattform. For the words themselves, put them in quotes. Did you mean platform?"
      ),
      ("a is:opne", "Column 6: is: cannot be opne. Did you mean open?"),
      ("rating:9", "Column 8: 9 is not a range of 1 to 5 stars. It looks like 2, ..2, 4.., >3 or 2..4."),
      ("\"x", "Column 1: this quote is not closed."),
      ("(x", "Column 1: this parenthesis is not closed."),
      ("x OR", "Column 3: OR cannot stand here."),
      ("kind:", "Column 6: kind: needs a value. It can be comment, review, chat, mention, direct, post or note."),
    ])
  func queryErrors(_ text: String, _ sentence: String) {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(text) }
    #expect(error.map { wording.sentence(for: $0) } == sentence)
  }

  @Test(
    "what is wrong with a command",
    arguments: [
      ("", "Type a command."), ("dnoe", "No command is called dnoe. Did you mean done?"),
      ("xyzzy", "No command is called xyzzy. help lists them."),
      ("reply --x y", "reply has no option --x. It has --private, --done, --to and --seen."),
      ("quit --x", "quit takes no options, such as --x."), ("reply --done", "reply needs a text."),
      ("reply --to", "reply needs --to."), ("priority 1", "priority takes low, normal, high or urgent, not 1."),
      ("tag !", "tag does not understand !."),
      ("undo 2", "undo takes fewer words. Put words that belong together in quotes."),
      ("snooze 1999-01-01", "1999-01-01 has gone by already."), ("note 'x", "Column 6: this quote is not closed."),
      ("search is:opne", "Column 11: is: cannot be opne. Did you mean open?"),
    ])
  func commandErrors(_ text: String, _ sentence: String) {
    let error = #expect(throws: CommandError.self) { try CommandParser(now: now, zone: utc).parse(text) }
    #expect(error.map { wording.sentence(for: $0) } == sentence)
  }

  @Test("why a conversation stands where it stands")
  func priority() {
    let reasons: [PriorityReason] = [
      .level(.low), .escalated(tier: "tier2"), .lowRating(1), .asksQuestion, .vip, .reach(followers: 12_000), .inPerson,
    ]
    #expect(
      reasons.map { wording.line(for: $0) } == [
        "marked low −40", "escalated to tier2 +50", "1 star +30", "asks a question +10", "VIP +30",
        "12,000 followers +10",
        "a chat or direct message +5",
      ])
  }

  @Test("what an undo did")
  func undo() {
    let draft = Draft(conversation: ID(1), kind: .reply, text: "x", author: "ana", updatedAt: now)
    #expect(wording.sentence(forUndo: .done(verb: "tag", conversations: [ID(1)], drafts: [])) == "Taken back: tag.")
    #expect(
      wording.sentence(forUndo: .done(verb: "reply", conversations: [ID(1), ID(2)], drafts: [draft]))
        == "Taken back: reply, 2×. The text is back as a draft.")
    #expect(wording.sentence(forRedo: .done(verb: "done", conversations: [ID(1)], drafts: [])) == "Done again: done.")
    #expect(wording.sentence(forUndo: .nothingToUndo) == "There is nothing to take back.")
    #expect(wording.sentence(forRedo: .nothingToUndo) == "There is nothing to do again.")
    #expect(wording.sentence(forUndo: .tooLate(verb: "reply")) == "Too late to take back reply: it has left.")
    #expect(wording.sentence(forUndo: .changedSince(verb: "tag")) == "Somebody changed it since, so tag stays.")
  }
}
