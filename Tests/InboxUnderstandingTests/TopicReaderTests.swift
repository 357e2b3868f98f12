import InboxModel
import Testing

@testable import InboxUnderstanding

@Suite struct TopicReaderTests {
  private let reader = TopicReader([
    Topic(name: "delivery", words: ["deliver*", "parcel", "late delivery"]),
    Topic(name: "refunds", words: ["refund*", "返金"]),
  ])

  @Test("a topic is found by its words, and says by which")
  func topics() {
    #expect(
      reader.read("My PARCEL: refunded?") == [
        TopicHint(name: "delivery", because: ["parcel"]), TopicHint(name: "refunds", because: ["refund*"]),
      ])
    #expect(reader.read("another late delivery").first?.because == ["deliver*", "late delivery"])
    #expect(reader.read("返金してください").map(\.name) == ["refunds"])
    #expect(reader.read("parcels are fine") == [])
    #expect(reader.read("x", title: "Deliveries").map(\.name) == ["delivery"])
  }

  @Test(
    "questions are known by their mark or by how they begin",
    arguments: [
      ("Where is it?", "en", QuestionHint.mark), ("Thanks. how do I export my data", "en", .words("how do")),
      ("Ciao! come posso esportare i dati", "it", .words("come posso")),
      ("è possibile cambiarlo", "it", .words("e possibile")),
      ("Wann kommt das Paket", "de", .words("wann")), ("何時ですか？", "ja", .mark),
    ])
  func questions(_ text: String, _ language: String, _ hint: QuestionHint) {
    #expect(QuestionReader.read(text, language: language) == hint)
  }

  @Test("what only tells is no question", arguments: ["I know how to do it", "see https://x.example/?q=1", "Whenever"])
  func statements(_ text: String) {
    #expect(QuestionReader.read(text, language: "en") == nil)
  }

  @Test("all hints about a text come together; the platform's word on the language stands over the guess")
  func together() {
    let hints = Understanding(of: "Il pacco è arrivato rotto, quando posso avere il rimborso?", topics: reader)
    #expect(hints.language == "it" && hints.guess?.code == "it")
    #expect(hints.tone?.sentiment == .negative)
    #expect(hints.question == .mark)
    let told = Understanding(of: "Il pacco è arrivato rotto", language: "en")
    #expect(told.language == "en" && told.guess == nil)
  }
}
