import InboxModel
import InboxTesting
import TerminalKit
import Testing

@testable import InboxUI

/// Quotes, repeated history and threads in what is read.
@Suite struct QuoteTests {
  private static let history = """
    The export fails on every second run.
    It began with version 4.2, on Tuesday.
    Nothing in the log looks unusual to us.
    We restarted it twice to be sure.
    """

  private func pieces(_ text: String, after earlier: String = "") -> [QuoteFinder.Piece] {
    var finder = QuoteFinder()
    finder.learn(earlier)
    return finder.pieces(of: text)
  }

  @Test func aLongQuoteIsAStretchOfItsOwn() {
    let quote = "> one\n> two\n>\n> three\n> four"
    #expect(pieces("Yes.\n\(quote)\nThanks") == [.words("Yes."), .quote(quote, lines: 5), .words("Thanks")])
  }

  @Test func theLineThatIntroducesAQuoteBelongsToIt() {
    let quote = "On Monday, Ana wrote:\n\n> one\n> two\n> three"
    #expect(pieces("Yes.\n\(quote)") == [.words("Yes."), .quote(quote, lines: 4)])
    #expect(pieces("Two things:\nfirst this\n> one") == [.words("Two things:\nfirst this\n> one")])
  }

  @Test func aShortQuoteStays() {
    #expect(pieces("> one\n> two\n> three\nYes.") == [.words("> one\n> two\n> three\nYes.")])
  }

  @Test func historyBelowAnAnswerIsKnownAgainWithAndWithoutMarks() {
    #expect(
      pieces("Still so.\n\n\(Self.history)", after: Self.history) == [
        .words("Still so.\n"), .repetition(Self.history, lines: 4),
      ])
    let marked = Self.history.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    #expect(pieces("Still so.\n\(marked)", after: Self.history) == [.words("Still so."), .quote(marked, lines: 4)])
  }

  @Test func aMessageThatIsNothingButARepetitionIsWhatThereIsToRead() {
    #expect(pieces(Self.history, after: Self.history) == [.words(Self.history)])
    #expect(pieces("> a\n> b\n> c\n> d\n") == [.words("> a\n> b\n> c\n> d\n")])
  }

  @Test func likeByChanceIsNoRepetition() {
    #expect(
      pieces("Hello\nThanks\nYes\nNo\nBye", after: "Hello\nThanks\nYes\nNo\nBye") == [
        .words("Hello\nThanks\nYes\nNo\nBye")
      ])
    #expect(pieces("") == [.words("")])
  }

  @Test func nothingIsLostInThePieces() {
    let text = "a\n> 1\n> 2\n\n> 3\n> 4\n\nb\n\n\(Self.history)\nc"
    let all = pieces(text, after: Self.history).map { piece in
      switch piece {
      case .words(let text), .quote(let text, _), .repetition(let text, _): text
      }
    }
    #expect(all.joined(separator: "\n") == text)
    #expect(all.count == 5)
  }

  private static func message(_ id: Int64, _ author: String, to parent: Int64?, _ body: String = "words") -> Message {
    Town.message(id, in: Town.rows[1], body, minutes: Double(100 - id), author: author) {
      $0.replyTo = parent.map { RemoteID("r\($0)") }
    }
  }

  private func path(_ messages: [Message], to place: Int) -> ThreadPath? {
    let known = Dictionary(messages.compactMap { one in one.remoteID.map { ($0, one) } }) { $1 }
    return ThreadPath(to: messages[place], behind: place > 0 ? messages[place - 1] : nil, among: known)
  }

  @Test func whatAnswersTheLineAboveNeedsNoPath() {
    let thread = [Self.message(1, "mika", to: nil), Self.message(2, "ana", to: 1), Self.message(3, "mika", to: 2)]
    #expect(path(thread, to: 0) == nil)
    #expect(path(thread, to: 1) == nil)
    #expect(path(thread, to: 2) == nil)
  }

  @Test func aDeepAnswerShowsItsWay() {
    let thread = [
      Self.message(1, "mika", to: nil, "Is there an export?"), Self.message(2, "ana", to: 1),
      Self.message(3, "joe", to: 1), Self.message(4, "mika", to: 2), Self.message(5, "lu", to: 4, "deep"),
    ]
    #expect(path(thread, to: 2)?.names == ["mika"])
    #expect(path(thread, to: 2)?.words == "Is there an export?")
    #expect(path(thread, to: 3)?.names == ["mika", "ana"])
    #expect(path(thread, to: 4)?.names == ["mika", "ana", "mika"])
  }

  @Test func aThreadThatTurnsInCirclesEnds() {
    let circle = [Self.message(1, "a", to: 2), Self.message(2, "b", to: 3), Self.message(3, "c", to: 1)]
    #expect(path(circle, to: 0)?.names == ["a", "c", "b"])
    #expect(path([Self.message(1, "a", to: 1)], to: 0) == nil)
    #expect(path([Self.message(1, "a", to: 9)], to: 0) == nil)
  }

  @Test func onlyTheNearestNamesAreShown() {
    let names = ["a", "b", "c", "d", "e", "f"]
    let thread = names.enumerated().map { Self.message(Int64($0 + 1), $1, to: $0 > 0 ? Int64($0) : nil) }
    #expect(path(thread, to: 5)?.names == ["b", "c", "d", "e"])
    #expect(path(thread, to: 5)?.isCut == true)
  }

  /// A thread of mails: an answer with all of the question below it, then one across the thread.
  static func mails(_ row: QueueRow) -> ConversationDetail {
    let quote = history.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
    return Town.detail(
      row,
      [
        message(1, "mika", to: nil, history),
        message(2, "joe", to: 1, "Same here.\n\nOn Sunday, mika wrote:\n\(quote)\n\nAny news?"),
        message(3, "mika", to: 2, "None yet.\n\n\(history)"),
        message(4, "lu", to: 1, "It works for me with 4.2.1."),
      ])
  }

  @Test(arguments: ScreenSnapshots.sizes)
  func repeatedWordsAreFoldedUntilAKeyOpensThem(size: Size) {
    var stage = Stage(Town.setup { $0.size = size }, clerk: Clerk(rows: [Town.rows[1]], detail: Self.mails))
    let down = size.height < 20 ? "j j j j j j j j j j" : ""
    stage.press("Enter g g \(down)")
    #expect(stage.screen.contains("5 quoted lines"))
    #expect(!stage.screen.contains("> It began with version"))
    let place = "\(size.width)x\(size.height)"
    #expect(Snapshot.difference(stage.screen, named: "quotes-\(place)") == nil)
    stage.press("Enter")
    #expect(!stage.screen.contains("quoted lines"))
    #expect(Snapshot.difference(stage.screen, named: "quotes-open-\(place)") == nil)
  }

  @Test func spelledOutNothingIsFolded() {
    var stage = Stage(clerk: Clerk(rows: [Town.rows[1]], detail: Self.mails))
    stage.press("Enter V")
    #expect(stage.screen.contains("> It began with version"))
  }
}
