import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Layout")
struct LayoutTests {
  @Test("Fixed parts take their cells, flexible ones share the rest by weight")
  func lengths() {
    #expect(Track.lengths([.fixed(24), .fixed(1), .flexible()], total: 120) == [24, 1, 95])
    #expect(Track.lengths([.flexible(1), .flexible(3)], total: 40) == [10, 30])
    #expect(Track.lengths([.flexible(), .flexible(), .flexible()], total: 10).reduce(0, +) == 10)
    #expect(Track.lengths([.flexible(max: 5), .flexible()], total: 20) == [5, 15])
    #expect(Track.lengths([.flexible(min: 8), .flexible(min: 8)], total: 10) == [8, 2])
    #expect(Track.lengths([.fixed(5), .fixed(5)], total: 12, gap: 2) == [5, 5])
  }

  @Test("Rectangles split without overlap and stay inside")
  func split() {
    let parts = Rect(x: 2, y: 1, width: 20, height: 4).columns([.fixed(5), .flexible()], gap: 1)
    #expect(parts == [Rect(x: 2, y: 1, width: 5, height: 4), Rect(x: 8, y: 1, width: 14, height: 4)])
    let rows = Rect(x: 0, y: 0, width: 3, height: 2).rows([.fixed(1), .fixed(1), .fixed(1)])
    #expect(rows.map(\.height) == [1, 1, 0])
  }

  @Test("Insets and intersections never get negative")
  func rectangles() {
    #expect(Rect(x: 0, y: 0, width: 3, height: 3).inset(horizontal: 2).width == 0)
    #expect(Rect(x: 0, y: 0, width: 3, height: 3).intersection(Rect(x: 5, y: 5, width: 1, height: 1)).isEmpty)
    #expect(
      Rect(x: 0, y: 0, width: 9, height: 9).centered(Size(width: 3, height: 99))
        == Rect(x: 3, y: 0, width: 3, height: 9))
  }

  @Test("Any tracks fit any length", arguments: 0..<200)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let total = Int.random(in: 0...60, using: &generator)
    let tracks = (0..<Int.random(in: 0...6, using: &generator)).map { _ -> Track in
      let cells = Int.random(in: 0...20, using: &generator)
      return Bool.random(using: &generator)
        ? .fixed(cells) : .flexible(Int.random(in: 1...4, using: &generator), min: cells / 2, max: cells * 2)
    }
    let lengths = Track.lengths(tracks, total: total)
    #expect(lengths.count == tracks.count)
    #expect(lengths.reduce(0, +) <= total)
    #expect(lengths.allSatisfy { $0 >= 0 })
  }
}
