import InboxModel
import Testing

@testable import InboxUnderstanding

/// What the rules hear that no single word says.
@Suite struct ToneRulesTests {
  private func tone(_ text: String, _ language: String) -> Sentiment? {
    ToneReader.read(text, language: language)?.sentiment
  }

  @Test(
    "what ought to happen and does not is blame",
    arguments: [
      ("The second file won't open", "en"), ("nobody ever responded", "en"), ("The parcel never arrived", "en"),
      ("La porta non si apre", "it"), ("Nessuno mi ha mai risposto", "it"), ("non riesco ad accedere", "it"),
    ])
  func denied(_ text: String, _ language: String) {
    #expect(tone(text, language) == .negative)
  }

  @Test(
    "what ought to happen has no tone when it happens, nor in what somebody does not know",
    arguments: [
      ("The parcel arrived on Monday", "en"), ("I don't know when it opens", "en"), ("Si apre con la chiave", "it"),
      ("Non so quando arriva", "it"),
    ])
  func expected(_ text: String, _ language: String) {
    #expect(ToneReader.read(text, language: language) == nil)
  }

  @Test("two negations are one in Italian")
  func agreement() {
    #expect(tone("Non mi ha mai deluso", "it") == .positive)
    #expect(tone("non è mai stato bello", "it") == .negative)
  }

  @Test("a negation ends at a but")
  func turn() {
    #expect(tone("It was not there but great", "en") == .positive)
  }

  @Test("what will be is neither ill nor hell")
  func contraction() {
    #expect(ToneReader.read("I'll call, he’ll write", language: "en") == nil)
    #expect(tone("I'm ill", "en") == .negative)
  }

  @Test("a phrase is heard as a whole, and is its own reason")
  func phrases() throws {
    let hint = try #require(ToneReader.read("Fatto come si deve", language: "it"))
    #expect(hint.reasons == [.word("come si deve", Phrase.usual)])
    #expect(tone("I want my money back", "en") == .negative)
    #expect(tone("Mi avete salvata!", "it") == .positive)
  }

  @Test(
    "what is asked about is not praised",
    arguments: [("Which would you recommend", "en"), ("Cosa mi consigliate", "it")])
  func recommendation(_ text: String, _ language: String) {
    #expect(ToneReader.read(text, language: language) == nil)
  }

  @Test(
    "likeness is no liking",
    arguments: [
      ("It looks like a camera", nil), ("The lamp is shaped like the old one", nil), ("I like the lamp", .positive),
      ("We really like it", .positive), ("I don't like the lamp", .negative), ("did not like it", .negative),
    ] as [(String, Sentiment?)])
  func likeness(_ text: String, _ sentiment: Sentiment?) {
    #expect(tone(text, "en") == sentiment)
  }

  @Test("a published Italian word is heard in every form, and louder in the strongest")
  func inflection() throws {
    func score(_ text: String) throws -> Double { try #require(ToneReader.read(text, language: "it")).score }
    for form in ["noioso", "noiosa", "noiosi", "noiose"] { #expect(try score(form) == score("noioso"), "\(form)") }
    #expect(try score("noiosissima") < score("noiosa"))
    #expect(try score("simpatici") > 0 && score("simpaticissime") > score("simpatici"))
    #expect(try score("detestavo") < 0 && score("detestano") == score("detestavo"))
  }

  @Test(
    "what readers of books feel is not felt about dishes, weights and places on the screen",
    arguments: [
      "Il pollo è nel piatto", "Quanto pesa la sedia", "Il tasto in alto a sinistra", "Cara Anna", "Che gioco era",
    ])
  func trade(_ text: String) {
    #expect(ToneReader.read(text, language: "it") == nil)
  }

  @Test("our own words stand over the published ones, a stem over each of its forms")
  func overruling() {
    let lexicon = Lexicon.made(
      praise: ["10 fine finely like", "5 fine*"], blame: ["", "5 like"], negations: "", stronger: "", weaker: "",
      turns: "", manners: "", praising: "", blaming: "", expected: "", subordinates: "", negationsAgree: false,
      splitsAtApostrophe: false, superlative: nil)
    #expect(lexicon.strength(of: "fine") == 1 && lexicon.strength(of: "finely") == 1)
    #expect(lexicon.strength(of: "like") == -1)
    #expect(lexicon.strength(of: "fin") == nil)
  }
}
