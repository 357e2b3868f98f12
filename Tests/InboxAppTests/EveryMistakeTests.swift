import Foundation
import InboxModel
import Testing

@testable import InboxApp

/// No mistake in a settings file hides another.
struct EveryMistakeTests {
  private func problems(_ text: String) throws -> [String] {
    let folder = try TestFolder()
    let path = folder.path + "/config.toml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return ConfigurationFile.problems(path, wording: .english).map { $0.message.replacing(folder.path + "/", with: "") }
  }

  private func begins(_ found: [String], _ expected: [String]) {
    #expect(found.count == expected.count, "\(found)")
    for (one, beginning) in zip(found, expected) { #expect(one.hasPrefix(beginning), "\(one)") }
  }

  @Test func aStrayKeyHidesNothing() throws {
    begins(
      try problems(
        """
        membr = "ana"
          mouse = "yes"
        [views.a]
        query = "is:opne"
        [views.b]
        srot = "newest"
        query = "is:open"
        [keys]
        "g i" = "veiw mine"
        [[rules]]
        name = "a"
        wen = "is:open"
        when = "is:opne"
        then = ["dnoe", "tag +x", "delete"]
        """),
      [
        "config.toml:1:1: membr: not known here: did you mean \"member\"?", "config.toml:2:11: mouse: ",
        "config.toml:4:9: views.a.query: ", "config.toml:6:1: views.b.srot: ", "config.toml:9:9: keys.g i: ",
        "config.toml:12:1: rules.1.wen: not known here: did you mean \"when\"?", "config.toml:13:8: rules.1.when: ",
        "config.toml:14:8: rules.1.then: in the 1st command: ",
        "config.toml:14:8: rules.1.then: the 3rd command, delete, ",
      ])
  }

  @Test func eachMacroPromiseReasonReplyAndTopicIsReadByItself() throws {
    begins(
      try problems(
        """
        [macros.a]
        do = ["tga +x"]
        [macros.b]
        does = ["done"]
        [[promises]]
        name = "a"
        first_response = "soon"
        [[promises]]
        name = "b"
        first_response = "1h"
        zone = "Rome"
        [[reasons]]
        name = "a"
        points = "many"
        [[reasons]]
        points = 5
        [canned.a]
        itt = "Ciao"
        [canned.b]
        summary = "empty"
        [topics]
        a = ["de*liver"]
        b = "parcel*s"
        """),
      [
        "config.toml:2:6: macros.a.do: in the 1st command: ", "config.toml:4:1: macros.b.does: not known here",
        "config.toml:7:18: promises.1.first_response: ", "config.toml:11:8: promises.2.zone: ",
        "config.toml:14:10: reasons.1.points: ", "config.toml:15:1: reasons.2.name: ",
        "config.toml:18:1: canned.a.itt: ", "config.toml:19:1: canned.b: ", "config.toml:22:5: topics.a: ",
        "config.toml:23:5: topics.b: ",
      ])
  }

  @Test func keysNameWhatThereIs() throws {
    #expect(
      try problems(
        """
        [macros.bug]
        do = ["tag +bug"]
        [canned.thanks]
        text = "Thanks!"
        [views.press]
        query = "#press"
        [keys]
        "f1" = "bug"
        "f2" = "bgu"
        "f3" = "canned thanks"
        "f4" = "canned thank"
        "f5" = "view press"
        "f6" = "view presse"
        "x" = "tag +a"
        "x y" = "tag +b"
        """) == [
          "config.toml:9:8: keys.f2: \"bgu\" is not a command: did you mean \"bug\"?",
          "config.toml:11:8: keys.f4: canned takes thanks, not thank.",
          "config.toml:13:8: keys.f6: view takes needs-answer, mine, escalated, held, snoozed, all, done-today or press, not presse.",
          "config.toml:14:1: keys.x: x y begins with it and could not be typed; take other keys for one of the two",
        ])
  }

  @Test func accountsOfTheStoreAreKnown() throws {
    let folder = try TestFolder()
    let path = folder.path + "/config.toml"
    try """
    [accounts.blgo]
    undo_window = "5s"
    [views.blog]
    query = "account:blgo"
    [[rules]]
    name = "a"
    when = "account:blgo"
    then = ["done"]
    """.write(toFile: path, atomically: true, encoding: .utf8)
    func places(_ vocabulary: Vocabulary) -> [String] {
      ConfigurationFile.problems(path, wording: .english, vocabulary: vocabulary).map {
        "\($0.line):\($0.column) \($0.problem)"
      }
    }
    #expect(places(.ofSettings) == [])
    #expect(
      places(Vocabulary(accounts: ["blog", "shop"])) == [
        "1:1 accounts.blgo: \"blgo\" is not one of blog, shop: did you mean \"blog\"?",
        "4:9 views.blog.query: in the query: Column 9: account: cannot be blgo. Did you mean blog?",
        "7:8 rules.1.when: in the query: Column 9: account: cannot be blgo. Did you mean blog?",
      ])
  }

  @Test func escalationsAreReadToTheirEnd() throws {
    begins(
      try problems(
        """
        [escalation]
        undo = "10s"
        [escalation.mail]
        from = "nobody"
        server = "smtp.example.org"
        [escalation.targets.press]
        by = "mail"
        to = ["press@example.org"]
        [escalation.targets.pager]
        by = "webhook"
        url = "https://hooks.example.org"
        [[escalation.tiers]]
        name = "tier2"
        to = ["pager", "press", "lgal"]
        """),
      [
        "config.toml:2:1: escalation.undo: not known here", "config.toml:4:8: escalation.mail.from: ",
        "config.toml:9:1: escalation.targets.pager: needs secret_command",
        "config.toml:14:6: escalation.tiers.1.to: \"lgal\" is no target",
      ])
  }

  @Test(arguments: [
    ("[[rules]]\nname = \"a\"\nthen = \"done\"\non = []", "config.toml:4:6: rules.1.on: "),
    (
      "[[promises]]\nname = \"a\"\nfirst_response = \"1h\"\nwarn = \"2h\"",
      "config.toml:4:8: promises.1.warn: warns when the time begins"
    ),
    (
      "[[promises]]\nname = \"a\"\nfirst_response = \"1h\"\nwhen = \"-sla:breached\"",
      "config.toml:4:8: promises.1.when: sla: cannot stand here"
    ),
    ("[canned.a]\nitt = \"Grazie\"", "config.toml:2:1: canned.a.itt: \"itt\" is no language"),
    ("[canned.a]\n\"it@mastodn\" = \"Grazie\"", "config.toml:2:1: canned.a.it@mastodn: \"mastodn\" is not one of "),
    ("[topics]\nx = [\"parcel*\", \"a*b*\"]", "config.toml:2:5: topics.x: \"a*b*\": a star stands at the end"),
  ])
  func whatCouldNeverWorkIsRefused(_ text: String, _ beginning: String) throws {
    begins(try problems(text), [beginning])
  }

  @Test func whatIsGoodStays() throws {
    #expect(
      try problems(
        "[canned.a]\nsummary = \"x\"\ntext = \"Hi\"\nit = \"Ciao\"\n\"pt-br@mastodon\" = \"Oi\"\n"
          + "[topics]\nx = [\"late parcel*\"]\n[[promises]]\nname = \"a\"\nfirst_response = \"4h\"\nwarn = \"30m\"")
        == [])
  }

  @Test func aThemeThatIsNotThereIsAMistake() async throws {
    let machine = try TestMachine()
    try machine.write("mouse = true\ntheme = \"papr\"\n", to: machine.world.places.configurationFile)
    let checked = await machine.moot("rules", "check")
    #expect(checked.status == 1)
    #expect(checked.complaints.contains(":2:9: theme: \"papr\" is not one of moot, paper, "), "\(checked.complaints)")
  }
}
