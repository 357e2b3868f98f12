import GRDBSQLite
import InboxModel
import Testing

@testable import InboxStore

@Suite struct SearchTokensTests {
  /// Each scalar between two letters and alone, a few hundred to a text.
  private static let texts: [String] = {
    var texts: [String] = []
    var text = String.UnicodeScalarView()
    let values = [0x80..<0xD800, 0xE000..<0x2_0000, 0x2_FA00..<0x2_FA20, 0xE_0000..<0xE_0200].flatMap { Array($0) }
    for (index, value) in values.enumerated() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      for part in ["q", scalar, "Q", " ", scalar, " "] as [Unicode.Scalar] { text.append(part) }
      if index % 500 == 499 || index == values.count - 1 {
        texts.append(String(text))
        text = String.UnicodeScalarView()
      }
    }
    return texts
  }()

  @Test("words in memory are the search's words, for every character there is")
  func agree() async throws {
    let texts = Self.texts
    let house = try TestStore(.memory)
    let found = try await house.store.write { session in
      try session.script(
        """
        CREATE VIRTUAL TABLE temp.probe USING fts5(text, tokenize='unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE temp.probeWords USING fts5vocab(temp, probe, instance);
        """)
      for (row, text) in texts.enumerated() {
        try session.run("INSERT INTO temp.probe (rowid, text) VALUES (\(row), \(text))")
      }
      var words = Array(repeating: [String](), count: texts.count)
      let rows = try session.rows("SELECT doc, term FROM temp.probeWords ORDER BY doc, offset") {
        ($0.int(0), $0.text(1))
      }
      for (row, word) in rows { words[row].append(word) }
      return words
    }
    for (text, words) in zip(texts, found) {
      let tokens = SearchTokens.of(text)
      if tokens.map({ Array($0.utf8) }) != words.map({ Array($0.utf8) }) {
        let first = zip(tokens, words).first { !$0.utf8.elementsEqual($1.utf8) }
        Issue.record("\(String(describing: first)) in the text of \(text.unicodeScalars.dropFirst().first?.value ?? 0)")
      }
    }
  }

  @Test(
    "texts fall into the same words",
    arguments: [
      "Don't stop-me 2night", "Ärger über É e\u{301}te", "ΣΊΣΥΦΟΣ σας", "İstanbul I ı", "日本語のテスト iPhone修理", "😀👍🏽 ok",
      "café's №5 ½ x²", "straße STRASSE", "Ĳ ǆ ﬁ", "й и\u{306}", "ñandú\u{200D}x", "٣ مرحبا", "\u{0}a\tb\r\nc",
    ])
  func texts(_ text: String) async throws {
    let house = try TestStore(.memory)
    let found = try await house.store.write { session in
      try session.script(
        """
        CREATE VIRTUAL TABLE temp.probe USING fts5(text, tokenize='unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE temp.probeWords USING fts5vocab(temp, probe, instance);
        """)
      try session.run("INSERT INTO temp.probe (rowid, text) VALUES (1, \(text))")
      return try session.rows("SELECT term FROM temp.probeWords ORDER BY offset") { $0.text(0) }
    }
    #expect(SearchTokens.of(text).map { Array($0.utf8) } == found.map { Array($0.utf8) })
  }
}
