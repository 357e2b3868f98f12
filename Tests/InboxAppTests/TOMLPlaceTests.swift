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

  @Test func anAbsentKeyIsNot() {
    #expect(TOMLPlace.find(["nothing"], in: text) == nil)
  }
}
