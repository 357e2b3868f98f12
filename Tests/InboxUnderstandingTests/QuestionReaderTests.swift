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
}
