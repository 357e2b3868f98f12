import InboxModel
import Testing

@testable import InboxUnderstanding

@Suite struct ToneReaderTests {
  @Test(
    "how people sound is mostly heard right, and praise is rarely taken for blame",
    arguments: [("en", LabelledTones.english), ("it", LabelledTones.italian)])
  func accuracy(_ language: String, _ texts: [LabelledTones.Text]) {
    var right = 0
    var upsideDown = 0
    var report: [String] = []
    for item in texts {
      let tone = ToneReader.read(item.text, language: language)?.sentiment ?? .neutral
      if tone == item.tone { right += 1 } else { report.append("\(item.tone) as \(tone): \(item.text)") }
      if [tone, item.tone] == [.positive, .negative] || [tone, item.tone] == [.negative, .positive] {
        upsideDown += 1
      }
    }
    print("tone \(language): \(right) of \(texts.count) right\n" + report.joined(separator: "\n"))
    #expect(Double(right) / Double(texts.count) >= 0.85)
    #expect(upsideDown <= 1)
  }

  @Test("a hint says which words made it, the strongest first")
  func reasons() throws {
    let hint = try #require(ToneReader.read("The soup was good but the waiter was TERRIBLE 👎", language: "en"))
    #expect(hint.sentiment == .negative)
    #expect(
      hint.reasons.map {
        switch $0 {
        case .word(let word, _), .sign(let word, _): word
        case .stars(let count): "\(count)"
        }
      } == ["TERRIBLE", "👎", "good"])
  }

  @Test("a negation turns what follows, in its own clause only")
  func negation() throws {
    func score(_ text: String, _ language: String = "en") throws -> Double {
      try #require(ToneReader.read(text, language: language)).score
    }
    #expect(try score("good") > 0 && score("not good") < 0 && score("not at all good") < 0)
    #expect(try score("don't like it") < 0 && score("don’t like it") < 0)
    #expect(try score("not now, good") > 0)
    #expect(try score("non è buono", "it") < 0 && score("buono, non caro", "it") > 0)
    #expect(try score("l'ottima pizza", "it") > 0)
  }

  @Test("the reason names the negation with what it turns")
  func turnedReasons() throws {
    func words(_ text: String, _ language: String) throws -> [String] {
      try #require(ToneReader.read(text, language: language)).reasons.compactMap {
        if case .word(let word, _) = $0 { word } else { nil }
      }
    }
    #expect(try words("Non funziona", "it") == ["Non funziona"])
    #expect(try words("It is not at all good", "en") == ["not … good"])
    #expect(try words("good", "en") == ["good"])
  }

  @Test(
    "politeness, wishes and names carry no tone",
    arguments: [
      ("Quick question: can I export to PDF?", "en"), ("Sorry to bother you", "en"),
      ("Would love backlinks", "en"), ("I'd love dark mode", "en"), ("We would be happy to have you on", "en"),
      ("Does it open Excel files", "en"), ("Thanks in advance", "en"), ("Good morning", "en"),
      ("Buona giornata", "it"), ("Mi piacerebbe un tema scuro", "it"),
    ])
  func manners(_ text: String, _ language: String) {
    #expect((ToneReader.read(text, language: language)?.sentiment ?? .neutral) == .neutral)
  }

  @Test("what is meant is still heard")
  func meant() {
    #expect(ToneReader.read("I love it", language: "en")?.sentiment == .positive)
    #expect(ToneReader.read("Love This App", language: "en")?.sentiment == .positive)
    #expect(ToneReader.read("so happy with it", language: "en")?.sentiment == .positive)
    #expect(ToneReader.read("sorry, this is useless", language: "en")?.sentiment == .negative)
  }

  @Test("boosters, capitals and exclamation marks make it louder, dampers softer")
  func loudness() throws {
    func score(_ text: String) throws -> Double { try #require(ToneReader.read(text, language: "en")).score }
    let plain = try score("the food is good")
    #expect(try score("the food is very good") > plain)
    #expect(try score("the food is GOOD") > plain)
    #expect(try score("the food is good!!") > plain)
    #expect(try score("the food is somewhat good") < plain)
    #expect(try score("THE FOOD IS GOOD") == plain)
  }

  @Test("stars and signs speak every language, words only their own")
  func signs() {
    #expect(ToneReader.read("Спасибо", language: "ru") == nil)
    #expect(ToneReader.read("Спасибо 😍", language: "ru")?.sentiment == .positive)
    #expect(ToneReader.read("…", language: nil, stars: 1)?.sentiment == .negative)
    #expect(ToneReader.read("…", language: nil, stars: 5)?.reasons == [.stars(5)])
    #expect(ToneReader.read("…", language: nil, stars: 3) == nil)
    #expect(ToneReader.read("good :(", language: nil)?.sentiment == .negative)
  }

  @Test("praise and blame in one are both heard")
  func mixed() {
    #expect(
      ToneReader.read("Beautiful design and lovely colours. Sadly slow, buggy and it crashes.", language: "en")?
        .sentiment
        == .mixed)
  }

  @Test(
    "what carries no tone has none", arguments: ["", "Debian 12", "https://awful.example/terrible", "@awesome_user"])
  func none(_ text: String) {
    #expect(ToneReader.read(text, language: "en") == nil)
  }
}
