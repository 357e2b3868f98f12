import Testing

@testable import InboxUnderstanding

@Suite struct QuestionReaderTests {
  @Test(
    "most questions are noticed, with their mark or without, and little is taken for one that is none",
    arguments: [("en", LabelledQuestions.english), ("it", LabelledQuestions.italian)])
  func accuracy(_ language: String, _ texts: [LabelledQuestions.Text]) {
    var (missed, invented) = ([String](), [String]())
    for item in texts {
      let asks = QuestionReader.read(item.text, language: language) != nil
      if asks == item.asks { continue }
      if item.asks { missed.append("missed: \(item.text)") } else { invented.append("none: \(item.text)") }
    }
    let right = texts.count - missed.count - invented.count
    print(
      "questions \(language): \(right) of \(texts.count) right\n" + (missed + invented).joined(separator: "\n"))
    #expect(Double(right) / Double(texts.count) >= 0.9)
  }

  @Test(
    "a question is found behind a condition, in a wish to know, and in a contraction",
    arguments: [
      ("If I move house do I need another contract", "en"), ("I wonder whether it floats", "en"),
      ("what's the deadline", "en"), ("Ne avete di rosse", "it"), ("Mi domandavo se ci fosse posto", "it"),
      ("Pago adesso o devo aspettare", "it"),
    ])
  func hidden(_ text: String, _ language: String) {
    #expect(QuestionReader.read(text, language: language) != nil)
  }

  @Test(
    "what stands within a clause asks nothing without a condition before it",
    arguments: [("My sister likes it and so do I", "en"), ("Ora so come si fa", "it")])
  func told(_ text: String, _ language: String) {
    #expect(QuestionReader.read(text, language: language) == nil)
  }
}
