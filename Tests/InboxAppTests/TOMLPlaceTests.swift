import Testing

@testable import InboxApp

/// Where a key stands in a settings file.
struct TOMLPlaceTests {
  private let text = """
    # comment with theme = 1
    theme   =   "moot"
    [accounts."my shop"]
    undo_window = 5
      [accounts.blog]
      a.b = 1
    """

  @Test(arguments: [
    (["theme"], 2, 13), (["accounts", "my shop"], 3, 1), (["accounts", "my shop", "undo_window"], 4, 15),
    (["accounts", "blog", "a", "b"], 6, 9),
  ])
  func aKeyIsFound(path: [String], line: Int, column: Int) {
    #expect(TOMLPlace.find(path, in: text) == TOMLPlace(line: line, column: column))
  }

  @Test func aListWhereATableShouldBeIsFoundAtItsFirstHeader() {
    let text = "mouse = true\n[[accounts]]\nname = \"x\"\n[[accounts]]\nname = \"y\"\n[views.a]\nquery = \"is:open\""
    #expect(TOMLPlace.find(["accounts"], in: text) == TOMLPlace(line: 2, column: 1))
    #expect(TOMLPlace.find(["accounts", "2", "name"], in: text) == TOMLPlace(line: 5, column: 8))
    #expect(TOMLPlace.find(["views"], in: text) == TOMLPlace(line: 6, column: 1))
  }

  @Test func anAbsentKeyIsNot() {
    #expect(TOMLPlace.find(["nothing"], in: text) == nil)
  }
}
