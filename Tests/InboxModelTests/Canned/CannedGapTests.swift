import InboxModel
import Testing

@Suite struct CannedGapTests {
  @Test("a gap is one word between the marks, and nothing else is")
  func exactForm() {
    #expect(
      CannedGap.all(in: "Ciao ‹person.name›, see ‹ticket›.") == [
        CannedGap(name: "person.name", offset: 5), CannedGap(name: "ticket", offset: 24),
      ])
    for text in ["", "‹›", "‹a b›", "‹open", "close›", "<ticket>", "« mot »", "‹ mot ›", "›ticket‹"] {
      #expect(CannedGap.all(in: text).isEmpty, "\(text)")
    }
    #expect(CannedGap.all(in: "‹a ‹b›").map(\.name) == ["b"])
  }
}
