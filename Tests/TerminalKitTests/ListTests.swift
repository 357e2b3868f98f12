import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Lists and pickers")
struct ListTests {
  @Test("The selection is an id and survives rows coming and going")
  func survival() {
    var list = ListState<Int>(height: 5)
    list.update(Array(0..<20))
    list.select(10)
    let offset = 10 - list.top
    list.update(Array(-3..<20))
    #expect(list.selected == 10)
    #expect((list.selectedIndex ?? 0) - list.top == offset)
    list.update(Array(-3..<20).filter { $0 != 10 })
    #expect(list.selected == 11)
    list.update([1, 2])
    #expect(list.selected == 2)
    list.update([7, 8])
    #expect(list.selected != nil)
    list.update([])
    #expect(list.selected == nil)
    list.update([5])
    #expect(list.selected == 5)
  }

  @Test("The margin stays in sight, except at the ends")
  func margin() {
    var list = ListState<Int>(rowHeight: 2, margin: 1, height: 10)
    list.update(Array(0..<20))
    #expect(list.capacity == 5)
    for _ in 0..<4 { list.move(by: 1) }
    #expect(list.visible == 1..<6)
    list.selectLast()
    #expect(list.visible == 15..<20)
    list.page(by: -1)
    #expect(list.selected == 15)
    #expect(list.visible == 14..<19)
    #expect(list.id(atLine: 3) == 15)
    #expect(list.id(atLine: 10) == nil)
    list.height = 4
    #expect(list.visible.contains(15))
  }

  @Test("The wheel moves the window and drags the selection along")
  func wheel() {
    var list = ListState<Int>(margin: 1, height: 5)
    list.update(Array(0..<20))
    list.scroll(by: 3)
    #expect(list.visible == 3..<8)
    #expect(list.selected == 4)
    list.scroll(by: 99)
    #expect(list.visible == 15..<20)
    list.scroll(by: -99)
    #expect(list.top == 0)
  }

  @Test("Letters match in order, best at word starts and side by side")
  func fuzzy() throws {
    #expect(FuzzyMatch("xyz", in: "archive") == nil)
    #expect(FuzzyMatch("", in: "anything")?.positions == [])
    #expect(FuzzyMatch("ar", in: "archive")?.positions == [0, 1])
    #expect(FuzzyMatch("mr", in: "mark as read")?.positions == [0, 8])
    #expect(FuzzyMatch("rd", in: "mark as read")?.positions == [8, 11])
    #expect(FuzzyMatch("AS", in: "assign") == nil)
    #expect(FuzzyMatch("mar", in: "summary of a mark")?.positions == [13, 14, 15])
    let start = try #require(FuzzyMatch("re", in: "reply"))
    let middle = try #require(FuzzyMatch("re", in: "core"))
    #expect(start.score > middle.score)
  }

  @Test("The positions of a match are its letters, in order", arguments: 0..<150)
  func fuzzyFuzz(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = String((0..<20).map { _ in "abc _AB".randomElement(using: &generator) ?? "a" })
    let query = String((0..<3).map { _ in "abc".randomElement(using: &generator) ?? "a" })
    let letters = Array(text)
    var rest = Substring(query)
    for letter in text.lowercased() where letter == rest.first { rest.removeFirst() }
    let match = FuzzyMatch(query, in: text)
    #expect((match != nil) == rest.isEmpty)
    guard let match else { return }
    #expect(match.positions.map { letters[$0].lowercased() }.joined() == query)
    #expect(match.positions == match.positions.sorted())
    #expect(Set(match.positions).count == query.count)
  }

  @Test("A picker narrows as letters come, the best first")
  func picker() {
    var picker = Picker<String>([
      .init(id: "mark", title: "Mark as read"), .init(id: "reply", title: "Reply", keywords: "answer respond"),
      .init(id: "archive", title: "Archive"),
    ])
    #expect(picker.matches.map(\.item.id) == ["mark", "reply", "archive"])
    picker.press(.character("r"))
    #expect(picker.matches.map(\.item.id) == ["reply", "mark", "archive"])
    #expect(picker.selected?.id == "reply")
    picker.press(.down)
    #expect(picker.selected?.id == "mark")
    for letter in "espo" { picker.press(.character(letter)) }
    #expect(picker.matches.map(\.item.id) == ["reply"])
    picker.press(.character("z"))
    #expect(picker.selected == nil)
    let taken = picker.press(.enter)
    #expect(!taken)
  }

  @Test("A table fits its columns to the width")
  func table() {
    let table = Table([.init("Name", .flexible()), .init("Open", .fixed(5), .trailing)], gap: 1)
    var surface = Surface(size: Size(width: 12, height: 2))
    table.drawTitles(into: &surface, y: 0, style: .plain)
    table.draw([StyledText("Mastodon"), StyledText("31")], into: &surface, y: 1)
    #expect(surface.plainText == "Name    Open\nMasto…    31")
  }
}
