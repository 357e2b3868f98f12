import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Surface")
struct SurfaceTests {
  @Test("Text is put where it was asked for, and says how many columns it took")
  func put() {
    var surface = Surface(size: Size(width: 10, height: 2))
    let wide = surface.put("日本", at: Point(x: 1, y: 1))
    #expect(wide == 4)
    #expect(surface.plainText == "\n 日本")
    let cut = surface.put("abcdef", at: .zero, maxWidth: 4, overflow: .ellipsis)
    #expect(cut == 4)
    #expect(surface.text(ofRow: 0) == "abc…      ")
    let start = surface.put("12", endingAt: 10, y: 0)
    #expect(start == 8)
    #expect(surface.text(ofRow: 0) == "abc…    12")
  }

  @Test("Half of a wide glyph is a space, at every edge and under every overwrite")
  func halves() {
    var surface = Surface(size: Size(width: 4, height: 1))
    surface.put("日本語", at: Point(x: 1, y: 0))
    #expect(surface.plainText == " 日")
    surface.put("日本", at: .zero)
    surface.put("x", at: Point(x: 1, y: 0))
    #expect(surface.plainText == " x本")
    surface.put("y", at: Point(x: 2, y: 0))
    #expect(surface.plainText == " xy")
    surface.put("日", at: Point(x: -1, y: 0))
    #expect(surface.plainText == " xy")
    surface.put("日日", at: .zero)
    surface.fill(Rect(x: 1, y: 0, width: 2, height: 1), with: .plain, glyph: "-")
    #expect(surface.plainText == " --")
  }

  @Test("A region has its own origin and nothing outside it changes")
  func regions() {
    var surface = Surface(size: Size(width: 8, height: 4))
    surface.draw(in: Rect(x: 2, y: 1, width: 3, height: 2)) { region in
      #expect(region.size == Size(width: 3, height: 2))
      region.put("abcdef", at: .zero)
      region.put("nope", at: Point(x: 0, y: 2))
      region.put("nope", at: Point(x: 0, y: -1))
      region.draw(in: Rect(x: 1, y: 1, width: 9, height: 9)) { inner in
        inner.put("xyz", at: .zero)
        inner.setCursor(Point(x: 1, y: 0))
      }
    }
    #expect(surface.plainText == "\n  abc\n   xy\n")
    #expect(surface.cursor == Point(x: 4, y: 2))
    surface.draw(in: Rect(x: 2, y: 1, width: 3, height: 2)) { $0.setCursor(Point(x: 3, y: 0)) }
    #expect(surface.cursor == nil)
  }

  @Test("Restyling keeps the text")
  func restyle() {
    var surface = Surface(size: Size(width: 6, height: 2))
    surface.put("ab", at: .zero, style: Style(attributes: .bold))
    surface.restyle(surface.bounds.row(0)) { $0.background = .indexed(236) }
    #expect(surface.styleDump == "0:0-1 on 236 bold\n0:2-5 on 236")
    #expect(surface.plainText == "ab\n")
  }

  @Test("Styled runs lie over a base and end in an ellipsis when they do not fit")
  func styledText() {
    var surface = Surface(size: Size(width: 8, height: 1))
    var text = StyledText("ab", Style(foreground: .indexed(1)))
    text.append("cdefgh", Style(attributes: .bold))
    let used = surface.put(text, at: .zero, over: Style(background: .indexed(4)), maxWidth: 5, overflow: .ellipsis)
    #expect(used == 5)
    #expect(surface.plainText == "abcd…")
    #expect(surface.styleDump == "0:0-1 1 on 4\n0:2-4 on 4 bold")
  }

  @Test("Only https addresses become links, made of harmless bytes")
  func links() {
    var surface = Surface(size: Size(width: 8, height: 1))
    let refused = ["http://example.org", "javascript:alert(1)", "https://"].map { surface.link(to: $0) }
    #expect(refused == [.none, .none, .none])
    let link = surface.link(to: "https://example.org/a\u{1B}]8;;b\u{07} ü")
    let same = surface.link(to: "https://example.org/a\u{1B}]8;;b\u{07} ü")
    #expect(surface.address(of: link) == "https://example.org/a%1B]8;;b%07%20%C3%BC")
    #expect(same == link)
    surface.put("go", at: .zero, link: link)
    #expect(surface[Point(x: 1, y: 0)].link == link)
    #expect(surface[Point(x: 2, y: 0)].link == .none)
  }

  @Test("Lines and boxes have ASCII twins")
  func lines() {
    var surface = Surface(size: Size(width: 4, height: 3), glyphs: .ascii)
    surface.box(surface.bounds)
    #expect(surface.plainText == "+--+\n|  |\n+--+")
    surface.glyphs = .unicode
    surface.box(surface.bounds)
    #expect(surface.plainText == "┌──┐\n│  │\n└──┘")
  }

  @Test("A cell is small")
  func layout() {
    #expect(MemoryLayout<Cell>.stride <= 24)
  }

  @Test("Any text anywhere leaves a grid of whole, harmless glyphs", arguments: 0..<300)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var surface = Surface(size: Size(width: Int.random(in: 0...9, using: &generator), height: 3))
    for _ in 0..<20 {
      let text = RandomText.make(&generator, length: Int.random(in: 0...20, using: &generator))
      let point = Point(x: Int.random(in: -5...12, using: &generator), y: Int.random(in: -2...5, using: &generator))
      let rect = Rect(x: point.x, y: point.y, width: Int.random(in: 0...6, using: &generator), height: 2)
      let limit = Int.random(in: -1...9, using: &generator)
      surface.draw(in: rect) { $0.put(text, at: Point(x: -point.x, y: 0), maxWidth: limit, overflow: .ellipsis) }
      let used = surface.put(text, at: point, maxWidth: limit)
      #expect(used <= max(0, limit))
      surface.put(StyledText(text), at: point, overflow: .ellipsis)
      if Bool.random(using: &generator) { surface.fill(rect, with: .plain, glyph: text) }
      surface.setCursor(point)
    }
    check(surface)
  }

  private func check(_ surface: Surface) {
    let width = surface.gridSize.width
    for (index, cell) in surface.cells.enumerated() {
      let x = index % max(1, width)
      if cell.glyph.isContinuation {
        #expect(x > 0 && surface.cells[index - 1].glyph.width == 2)
      } else if cell.glyph.width == 2 {
        #expect(x + 1 < width && surface.cells[index + 1].glyph.isContinuation)
      }
    }
    #expect(!surface.plainText.unicodeScalars.contains { RandomText.isForbidden($0) && $0 != "\n" })
    for y in 0..<surface.gridSize.height { #expect(TextWidth.width(surface.text(ofRow: y)) == width) }
  }
}
