import Foundation
import Testing

@testable import InboxUnderstanding

@Suite struct LanguageGuesserTests {
  @Test("what people write is mostly told right, and rarely told wrong")
  func accuracy() {
    var right = 0
    var wrong: [String] = []
    let texts = LabelledLanguages.texts
    for (language, text) in texts {
      guard let guess = LanguageGuesser.guess(text) else { continue }
      if guess.code == language { right += 1 } else { wrong.append("\(language) as \(guess.code): \(text)") }
    }
    let accuracy = Double(right) / Double(texts.count)
    print("languages: \(right) of \(texts.count) right, \(wrong.count) wrong\n" + wrong.joined(separator: "\n"))
    #expect(accuracy >= 0.9)
    #expect(wrong.count <= 3)
  }

  @Test(
    "what does not tell is not told",
    arguments: [
      "", "ok", "👍👍", "12:30", "https://example.org/una-pagina-in-italiano", "@maria #domenica", "lol", "Debian 12",
    ])
  func silence(_ text: String) {
    #expect(LanguageGuesser.guess(text) == nil)
  }

  @Test("links, names and tags in a text say nothing about its language")
  func addresses() {
    let text =
      "Grazie, funziona di nuovo tutto benissimo @the_whole_english_team https://the.org/with/all/these/words #thank"
    #expect(LanguageGuesser.guess(text)?.code == "it")
  }

  @Test("Chinese within Japanese is Japanese, names in Latin letters change nothing")
  func mixtures() {
    #expect(LanguageGuesser.guess("東京駅で会いましょう")?.code == "ja")
    #expect(LanguageGuesser.guess("iPhone 15 Pro 的屏幕坏了怎么办")?.code == "zh")
    #expect(LanguageGuesser.guess("اپنا آرڈر کہاں ہے")?.code == "ur")
  }

  @Test("a guess is cheap", .enabled(if: ProcessInfo.processInfo.environment["MOOT_BENCHMARK"] == "1"))
  func cost() {
    let text = LabelledLanguages.texts[0].text
    _ = LanguageGuesser.guess(text)
    var best = Duration.seconds(1)
    for _ in 0..<50 {
      best = min(best, ContinuousClock().measure { for _ in 0..<20 { _ = LanguageGuesser.guess(text) } } / 20)
    }
    print("a guess: \(best)")
    #expect(best < .microseconds(300))
  }
}
