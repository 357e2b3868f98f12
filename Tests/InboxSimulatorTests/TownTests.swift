import Foundation
import Testing

@testable import InboxSimulator

@Suite("The town's people and texts")
struct TownTests {
  @Test("People have names in many scripts, unique handles in Latin letters, and some live on several platforms")
  func hasPeople() {
    let town = Town(seed: 3)
    #expect(town.people.count == 260)
    #expect(Set(town.people.map(\.handle)).count == 260)
    #expect(town.people.allSatisfy { $0.handle.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } })
    #expect(Set(town.people.map(\.language)).count == 14)
    #expect(town.presence.filter { $0.count > 1 }.count > 80)
    #expect(town.presence.contains { $0.count == 4 })
    #expect(town.people.map(\.name) == Town(seed: 3).people.map(\.name))
  }

  @Test("There are well over 120 different texts in fourteen languages, and every gap is a known one")
  func hasTexts() {
    let phrases = Phrasebook.all
    #expect(Set(phrases.map(\.text)).count == phrases.count)
    #expect(phrases.count > 220)
    #expect(Set(phrases.map(\.language)).count == 14)
    let known: Set<Substring> = ["version", "device", "system", "count", "days"]
    for phrase in phrases {
      let parts = phrase.text.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
      #expect(parts.count % 2 == 1, "\(phrase.text)")
      for index in stride(from: 1, to: parts.count, by: 2) { #expect(known.contains(parts[index]), "\(phrase.text)") }
    }
    #expect(Phrasebook.reviews.allSatisfy { (1...5).contains($0.rating) && !$0.title.isEmpty })
    #expect(Set(Phrasebook.reviews.map(\.rating)) == [1, 2, 3, 4, 5])
  }

  @Test("The hostile texts hold what a sanitiser must stop")
  func isHostile() {
    let all = Phrasebook.hostile.map(\.text).joined()
    for needle in ["\u{1B}[2J", "\u{1B}]52;", "\u{202E}", "\u{9B}", "\u{08}", "\r", "\u{2067}", "<script>"] {
      #expect(all.unicodeScalars.contains(sequence: needle.unicodeScalars), "\(needle.debugDescription)")
    }
  }

  @Test("Hostile text comes through JSON unharmed, in either escaping")
  func survivesWriting() throws {
    for phrase in Phrasebook.hostile {
      let value: JSON = ["text": .string(phrase.text)]
      #expect(JSON(parsing: value.encoded()) == value)
      let php = value.encoded(.php)
      #expect(JSON(parsing: php) == value)
      #expect(php.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("A demo town has a full inbox with held comments, long reads, old answers and every star")
  func isLively() throws {
    let town = makeTown(history: .demo)
    let comments = town.wordpress.read { Array($0.comments.values) }
    #expect(comments.filter { $0.status == .hold }.count >= 12)
    #expect(comments.contains { $0.user == 1 })
    #expect(comments.contains { $0.content.count > 800 })
    let reviews = town.appStore.read { Array($0.reviews.values) }
    #expect(Set(reviews.map(\.rating)) == [1, 2, 3, 4, 5])
    #expect(Set(reviews.map(\.territory)).count > 12)
    #expect(reviews.contains { $0.response != nil } && reviews.contains { $0.response == nil })
    #expect(town.mastodon.read(\.conversations.count) == 14)
    #expect(Set(town.mastodon.read(\.notifications).map(\.type)) == ["mention", "favourite", "reblog", "follow"])
    #expect(town.matrix.read { $0.events.contains { $0.type == "m.room.encrypted" } })
    #expect(town.matrix.read(\.events).allSatisfy { $0.at <= noon })
    #expect(town.posted().isEmpty)
  }
}

extension TownTests {
  @Test("Something broke within the last hour: people say so on every platform, nobody twice")
  func hasAnAlarm() throws {
    let town = makeTown(history: .demo)
    let texts = Set(Phrasebook.alarms.map(\.text))
    func isAlarm(_ text: String) -> Bool { texts.contains { text.contains($0) } }
    let comments = town.wordpress.read { $0.comments.values.filter { isAlarm($0.content) }.count }
    let reviews = town.appStore.read { $0.reviews.values.filter { isAlarm($0.body) }.count }
    #expect(comments == 4)
    #expect(reviews == 3)
  }
}

extension Sequence where Element == Unicode.Scalar {
  fileprivate func contains(sequence needle: String.UnicodeScalarView) -> Bool {
    let (all, part) = (Array(self), Array(needle))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}
