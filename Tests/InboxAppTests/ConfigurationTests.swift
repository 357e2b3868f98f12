import InboxModel
import InboxUI
import Testing

@testable import InboxApp

/// The settings file: what it says, and how it complains.
struct ConfigurationTests {
  private func problem(_ text: String) -> String? {
    do {
      _ = try ConfigurationFile.parse(text, file: "config.toml", wording: .english)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func anEmptyFileMeansTheDefaults() throws {
    #expect(try ConfigurationFile.parse("", file: "config.toml", wording: .english) == Configuration())
  }

  @Test func everySettingIsRead() throws {
    let text = """
      theme = "paper"
      glyphs = "ascii"
      mouse = false
      editor = "nano"
      member = "ana"
      preset = "vim"

      [accounts.shop]
      secret_command = "pass show moot/shop"
      undo_window = 5
      reopen_within = "7d"
      pull_every = "2m"

      [views.crashes]
      title = "crash reports"
      query = "tag:crash is:open"
      sort = "newest"
      group = "day"
      columns = ["age", "channel", "age"]

      [views.older]
      query = "is:open"
      order = "newest"

      [keys]
      "g i" = "view mine"
      """
    let configuration = try ConfigurationFile.parse(text, file: "config.toml", wording: .english)
    #expect(configuration.theme == "paper")
    #expect(configuration.glyphs == .ascii)
    #expect(configuration.mouse == false)
    #expect(configuration.editor == "nano")
    #expect(configuration.member == "ana")
    #expect(configuration.preset == .vim)
    let shop = try #require(configuration.accounts["shop"])
    #expect(shop.secretCommand == "pass show moot/shop")
    #expect(shop.undoWindow == 5)
    #expect(shop.reopenWithin == 604_800)
    #expect(shop.pullEvery == 120)
    let query = Query.and([.term(.tag(try #require(Tag("crash")))), .term(.is(.open))])
    #expect(
      configuration.views == [
        InboxView(
          name: "crashes", title: "crash reports", query: query, order: .newest, group: .day, columns: [.age, .channel]),
        InboxView(name: "older", query: .term(.is(.open)), order: .newest),
      ])
    #expect(configuration.keys == [Configuration.KeyBinding(keys: "g i", command: "view mine")])
  }

  @Test func brokenTOMLIsNamedWithLineAndColumn() throws {
    let message = try #require(problem("theme = \"moot\"\neditor = "))
    #expect(message.hasPrefix("config.toml:2:"))
    #expect(message.contains("not valid TOML"))
  }

  @Test func anUnknownKeyGetsTheNearestOne() {
    #expect(
      problem("\nthene = \"moot\"\n")
        == "config.toml:2:1: thene: not known here: did you mean \"theme\"? (known: theme, glyphs, mouse, editor, member, claim_on_open, preset, pipe_limit, accounts, views, keys, rules, macros, promises, priority, reasons, canned, topics, escalation, hooks)"
    )
  }

  @Test(arguments: [
    ("mouse = \"no\"", "config.toml:1:9: mouse: expected true or false"),
    ("glyphs = \"fancy\"", "config.toml:1:10: glyphs: \"fancy\" is not one of auto, unicode, ascii"),
    ("theme = 3", "config.toml:1:9: theme: expected a text in quotes"),
    (
      "[accounts.shop]\nundo_window = \"soon\"",
      "config.toml:2:15: accounts.shop.undo_window: expected seconds, or a span such as \"10s\", \"5m\", \"2h\", \"14d\""
    ),
    ("[accounts.shop]\npull_every = 1", "config.toml:2:14: accounts.shop.pull_every: expected at least 5 seconds"),
    ("[views.x]\ntitle = \"X\"", "config.toml:1:1: views.x: needs a query"),
    (
      "[views.x]\nquery = \"\"\nsort = \"newst\"",
      "config.toml:3:8: views.x.sort: \"newst\" is not one of pressing, newest, oldest, waiting, rating, finished: did you mean \"newest\"?"
    ),
    (
      "[views.x]\nquery = \"\"\ngroup = \"assignee\"",
      "config.toml:3:9: views.x.group: \"assignee\" is not one of account, platform, rating, priority, day"
    ),
    (
      "[views.x]\nquery = \"\"\nsort = \"newest\"\ngroup = \"priority\"",
      "config.toml:4:9: views.x.group: \"priority\" goes with sort = \"pressing\"; newest goes with account, platform, day"
    ),
    (
      "[views.x]\nquery = \"\"\nsort = \"newest\"\norder = \"newest\"",
      "config.toml:4:9: views.x.order: stands here already as \"sort\""
    ),
    (
      "[views.x]\nquery = \"\"\ncolumns = [\"age\", \"platfrom\"]",
      "config.toml:3:11: views.x.columns: \"platfrom\" is not one of kind, rating, age, platform, account, channel, tags, delivery, promise, visibility, escalation, draft, assignee, state: did you mean \"platform\"?"
    ),
    (
      "[views.x]\nquery = \"\"\nsrot = \"newest\"",
      "config.toml:3:1: views.x.srot: not known here: did you mean \"sort\"? (known: title, query, sort, group, columns)"
    ),
    ("accounts = 3", "config.toml:1:12: accounts: expected a table: [accounts]"),
  ])
  func aBadValueIsNamedWithItsPlace(text: String, message: String) {
    #expect(problem(text) == message)
  }

  @Test func aGroupBringsItsOrderWhereNoneIsNamed() throws {
    let orders = try ["account", "platform", "rating", "priority", "day"].map { group in
      let text = "[views.x]\nquery = \"\"\ngroup = \"\(group)\""
      return try ConfigurationFile.parse(text, file: "config.toml", wording: .english).views.first?.order
    }
    #expect(orders == [.pressing, .pressing, .rating, .pressing, .newest])
  }

  @Test func aBadQueryInAViewNamesTheColumnInsideOfIt() throws {
    let message = try #require(problem("[views.x]\nquery = \"platfrom:mastodon\""))
    #expect(message.hasPrefix("config.toml:2:9: views.x.query: in the query: Column 1: "))
    #expect(message.contains("platform"))
  }

  @Test func aBindingToNoCommandIsRefused() throws {
    let message = try #require(problem("[keys]\n\"g i\" = \"veiw mine\""))
    #expect(message == "config.toml:2:9: keys.g i: \"veiw mine\" is not a command: did you mean \"view\"?")
  }

  @Test func aBindingWithArgumentsThatNoCommandTakesIsRefused() throws {
    let message = try #require(problem("[keys]\n\"g i\" = \"priority hihg\""))
    #expect(message.hasPrefix("config.toml:2:9: keys.g i: "))
    #expect(message.contains("high"))
  }
}
