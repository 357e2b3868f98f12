import Testing

@testable import TerminalKit

@Suite("Keys")
struct KeyTests {
  @Test(
    "Keys read and print alike",
    arguments: [
      ("g g", "g g"), ("ctrl-s", "Ctrl-S"), ("C-s", "Ctrl-S"), ("^s", "Ctrl-S"), ("enter", "Enter"), ("esc", "Esc"),
      ("Escape", "Esc"), ("tab", "Tab"), ("shift-tab", "Shift-Tab"), ("space m", "Space m"), ("<", "<"), ("-", "-"),
      ("pgdn", "PageDown"), ("f5", "F5"), ("Ctrl-Left", "Ctrl-Left"), ("S-Up", "Shift-Up"), ("^", "^"), ("G", "G"),
      ("é", "é"),
      ("Ctrl-Space", "Ctrl-Space"), ("Ctrl-_", "Ctrl-_"),
    ])
  func roundTrip(text: String, printed: String) {
    let sequence = KeySequence(text)
    #expect(sequence?.description == printed)
    #expect(KeySequence(printed) == sequence)
  }

  @Test("What is no key is refused", arguments: ["", "  ", "foo", "Ctrl-", "Ctrl-é", "f99", "Shift-a", "g foo"])
  func refused(text: String) {
    #expect(KeySequence(text) == nil)
  }

  @Test("Keys lead to commands, and pending keys say what can follow")
  func trie() throws {
    var map = KeyMap<String>()
    map.bind(try #require(KeySequence("g g")), to: "top")
    map.bind(try #require(KeySequence("g t a")), to: "tag")
    map.bind(try #require(KeySequence("j")), to: "down")
    var reader = KeyReader<String>()
    guard case .pending = reader.press(.character("g"), in: map) else {
      Issue.record("g should wait")
      return
    }
    #expect(reader.continuations.map(\.key.description) == ["g", "t"])
    #expect(reader.continuations.map(\.command) == ["top", nil])
    guard case .command("top") = reader.press(.character("g"), in: map) else {
      Issue.record("g g should go to the top")
      return
    }
    #expect(reader.pending.isEmpty)
    _ = reader.press(.character("g"), in: map)
    guard case .cancelled = reader.press(.escape, in: map) else {
      Issue.record("Esc should cancel")
      return
    }
    _ = reader.press(.character("g"), in: map)
    guard case .unbound(let keys) = reader.press(.character("x"), in: map) else {
      Issue.record("g x means nothing")
      return
    }
    #expect(KeySequence(keys).description == "g x")
  }

  @Test("The last binding counts, shorter or longer")
  func rebinding() throws {
    var map = KeyMap<String>()
    let (short, long) = (try #require(KeySequence("g")), try #require(KeySequence("g g")))
    map.bind(long, to: "top")
    map.bind(short, to: "go")
    #expect(map.bindings.map(\.command) == ["go"])
    map.bind(long, to: "top")
    #expect(map.bindings.map(\.command) == ["top"])
    map.unbind(long)
    #expect(map.bindings.isEmpty)
    guard case .none = map.match([.character("g")]) else {
      Issue.record("a key with nothing behind it is unbound")
      return
    }
  }

  @Test("One map laid over another wins where both speak")
  func overlay() throws {
    var (base, top) = (KeyMap<String>(), KeyMap<String>())
    base.bind(try #require(KeySequence("a")), to: "archive")
    base.bind(try #require(KeySequence("b")), to: "back")
    top.bind(try #require(KeySequence("a")), to: "assign")
    #expect(Set(base.overlaid(with: top).bindings.map(\.command)) == ["assign", "back"])
  }
}
