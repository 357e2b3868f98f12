import Foundation
import InboxModel
import Testing

@testable import InboxReplies

@Suite struct CannedInsertionTests {
  private func insert(_ text: String, _ draft: String, _ cursor: Int, missing: [String] = []) -> (String, Int) {
    let result = CannedInsertion.insert(
      CannedText(text: text, language: nil, missing: missing), into: draft, at: cursor)
    return (result.text, result.cursor)
  }

  @Test("it goes where the cursor is, set apart from the words around")
  func places() {
    #expect(insert("Thanks!", "", 0) == ("Thanks!", 7))
    #expect(insert("Thanks!", "Hi Ann", 6) == ("Hi Ann Thanks!", 14))
    #expect(insert("Thanks!", "Hi Ann ", 7) == ("Hi Ann Thanks!", 14))
    #expect(insert("Thanks!", "Hi\nbye", 3) == ("Hi\nThanks! bye", 10))
    #expect(insert("Thanks!", "Hi bye", 2) == ("Hi Thanks! bye", 10))
    #expect(insert("Thanks!", "日本👩‍👩‍👧", 99) == ("日本👩‍👩‍👧 Thanks!", 11))
  }

  @Test("the cursor waits at the first gap")
  func gaps() {
    #expect(
      insert("See ‹ticket›, ‹channel›", "Hi", 2, missing: ["channel", "ticket"]) == ("Hi See ‹ticket›, ‹channel›", 7))
  }

  @Test("all that was typed is still there, in order, wherever the cursor was")
  func nothingLost() {
    let drafts = ["", "a", "Hello  there\n", "é e\u{301}", "\u{301}", "👩‍👩‍👧\u{200D}", "\r\n", "日本語 text"]
    for draft in drafts {
      for cursor in -1...(draft.count + 1) {
        let (text, place) = insert("\u{301}X ", draft, cursor)
        #expect(place >= 0 && place <= text.count)
        let inserted = text.unicodeScalars.filter { $0 != "X" && $0 != " " && $0 != "\u{301}" }
        let typed = draft.unicodeScalars.filter { $0 != " " && $0 != "\u{301}" }
        #expect(Array(inserted) == Array(typed))
      }
    }
  }
}

extension ConversationFacts {
  /// A comment by somebody in an account named shop.
  static var empty: ConversationFacts {
    let moment = Date(timeIntervalSince1970: 1_795_342_530)
    let somebody = Identity(id: ID(1), account: ID(1), remoteID: "a", person: ID(1), name: "", handle: "@a")
    return ConversationFacts(
      conversation: Conversation(
        id: ID(1), account: ID(1), channel: ID(1), kind: .comment, person: ID(1), workflow: .begun(at: moment),
        receivedAt: moment, lastActivityAt: moment),
      platform: "mastodon", accountName: "shop", channelName: "Home", identities: [somebody], author: ID(1))
  }
}
