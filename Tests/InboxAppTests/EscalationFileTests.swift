import Foundation
import InboxModel
import Testing

@testable import InboxApp

/// The settings of escalations: what they say, and how they complain.
struct EscalationFileTests {
  private func book(_ text: String) throws -> EscalationBook {
    let reader = try TOMLReader(file: "config.toml", text: text, words: Wording.english.settings)
    return try TriageFile(reader, wording: .english).settings().escalation
  }

  private func problems(_ text: String) throws -> [String] {
    let reader = try TOMLReader(file: "config.toml", text: text, words: Wording.english.settings)
    return TriageFile(reader, wording: .english).problems().map(\.message)
  }

  @Test func everyPartIsRead() throws {
    let book = try book(
      """
      [escalation]
      undo_window = "30s"

      [escalation.mail]
      from = "moot@example.org"
      server = "smtp.example.org"
      user = "moot"
      secret_command = "pass show moot/mail"

      [escalation.targets.press]
      by = "mail"
      to = ["press@example.org", "desk@example.org"]
      repeatable = true

      [escalation.targets.pager]
      by = "webhook"
      url = "https://hooks.example.org/moot"
      secret_command = "pass show moot/pager"

      [escalation.targets.developers]
      by = "github"
      project = "shop/app"
      labels = ["community"]
      secret_command = "pass show moot/github"

      [escalation.targets.mobile]
      by = "gitlab"
      project = "shop/mobile/app"
      api = "https://git.example.org/api/v4"
      secret_command = "pass show moot/gitlab"

      [escalation.targets.bell]
      by = "command"
      run = "notify-send"
      limit = "5s"

      [[escalation.tiers]]
      name = "tier2"
      to = ["developers", "bell", "@ana"]
      acknowledge = "30m"
      then = "tier3"

      [[escalation.tiers]]
      name = "tier3"
      to = "press"
      """)
    #expect(book.undoWindow == 30)
    #expect(
      book.tiers == [
        EscalationTier(
          name: "tier2", targets: ["developers", "bell"], member: "ana", acknowledgeWithin: 1800, next: "tier3"),
        EscalationTier(name: "tier3", targets: ["press"]),
      ])
    #expect(book.targets.map(\.name) == ["bell", "developers", "mobile", "pager", "press"])
    #expect(book.target("bell")?.way == .command(.init(line: "notify-send", limit: 5)))
    #expect(
      book.target("press")
        == EscalationTarget(
          name: "press",
          way: .mail(
            .init(
              to: ["press@example.org", "desk@example.org"], from: "moot@example.org",
              server: .smtp(host: "smtp.example.org", port: 587, security: .starttls, user: "moot"))),
          secretCommand: "pass show moot/mail", isRepeatable: true))
    let github = URL(string: "https://api.github.com")
    #expect(
      book.target("developers")?.way
        == github.map { .github(.init(project: "shop/app", api: $0, labels: ["community"])) })
    let gitlab = URL(string: "https://git.example.org/api/v4")
    #expect(book.target("mobile")?.way == gitlab.map { .gitlab(.init(project: "shop/mobile/app", api: $0)) })
    #expect(book.target("pager")?.secretCommand == "pass show moot/pager")
  }

  @Test func withoutSettingsNobodyIsTold() throws {
    #expect(try book("") == EscalationBook())
  }

  @Test func mistakesSayWhatWhereAndWhatWouldBeRight() throws {
    #expect(
      try problems(
        """
        [escalation.targets.press]
        by = "email"
        """)
        == [
          "config.toml:2:6: escalation.targets.press.by: \"email\" is not one of mail, webhook, github, gitlab, account, command: did you mean \"mail\"?"
        ])
    let mail = """
      [escalation.mail]
      from = "moot@example.org"
      sendmail = "/usr/sbin/sendmail"

      [escalation.targets.press]
      by = "mail"
      to = "press@example.org"

      """
    let unknown = try problems(
      mail + """
        [[escalation.tiers]]
        name = "tier2"
        to = ["pres"]
        """)
    #expect(
      unknown == [
        "config.toml:10:6: escalation.tiers.1.to: \"pres\" is no target: did you mean \"press\"? There is press"
      ])
    #expect(
      try problems(
        mail + """
          [[escalation.tiers]]
          name = "tier2"
          to = ["press"]
          acknowledge = "30m"
          then = "tier2"
          """)
        == [
          "config.toml:12:8: escalation.tiers.1.then: goes round in a circle: tier2, then tier2"
        ])
    #expect(
      try problems(
        mail + """
          [[escalation.tiers]]
          name = "tier2"
          to = ["press"]

          [[rules]]
          name = "law"
          when = "court"
          then = "escalate legal"
          """)
        == ["config.toml:15:8: rules.1.then: in the 1st command: escalate takes tier2, not legal."])
  }

  /// What is wrong with one key of one table.
  static let mistakes: [(text: String, place: String, word: String)] = [
    ("by = \"mail\"\nto = \"x@example.org\"", "1:1", "no mail server is set"),
    ("by = \"webhook\"", "1:1", "needs url: url = \"https://"),
    ("by = \"webhook\"\nurl = \"http://hooks.example.org\"", "3:7", "is no web address that begins with https://"),
    ("by = \"command\"\nurl = \"https://x.example\"", "3:7", "url has no use with by = \"command\""),
    ("by = \"command\"\nrun = \"x\"\nlimit = \"5m\"", "4:9", "expected a time of up to 60 seconds"),
    ("by = \"github\"\nproject = \"shop\"\nsecret_command = \"x\"", "3:11", "\"shop\" is no project"),
    ("by = \"gitlab\"\nproject = \"a/b\"", "1:1", "needs secret_command"),
    ("by = \"webhook\"\nurl = \"https://hooks.example.org\"", "1:1", "needs secret_command"),
    (
      "by = \"webhook\"\nurl = \"https://hooks.example.org\"\nsecret_command = \"x\"\nunsigned = true", "5:12",
      "either secret_command or unsigned"
    ),
    ("by = \"webhook\"\nuri = \"x\"", "3:1", "did you mean \"url\""),
  ]

  @Test func aWebhookMaySayThatItIsNotSigned() throws {
    #expect(
      try problems(
        "[escalation.targets.x]\nby = \"webhook\"\nurl = \"https://hooks.example.org\"\nunsigned = true") == [])
  }

  @Test(arguments: mistakes.indices)
  func targetsComplain(_ index: Int) throws {
    let mistake = Self.mistakes[index]
    let found = try problems("[escalation.targets.x]\n" + mistake.text)
    #expect(found.count == 1)
    let line = found.first ?? ""
    #expect(
      line.hasPrefix("config.toml:\(mistake.place): escalation.targets.x") && line.contains(mistake.word), "\(line)")
  }

  static let posts: [(text: String, word: String)] = [
    ("server = \"smtp.example.org\"", "needs from"), ("from = \"moot\"\nserver = \"x\"", "\"moot\" is no mail address"),
    ("from = \"a@b.c\\r\\nBcc: d@e.f\"\nserver = \"x\"", "is no mail address"),
    ("from = \"a@b.c\"", "no mail server is set"),
    ("from = \"a@b.c\"\nserver = \"smtp.example.org\"\nsecurity = \"none\"", "in the clear to smtp.example.org"),
    ("from = \"a@b.c\"\nserver = \"x.example\"\nsecurity = \"ssl\"", "is not one of tls, starttls, none"),
    ("from = \"a@b.c\"\nserver = \"x.example\"\nport = 70000", "expected a port"),
    ("from = \"a@b.c\"\nserver = \"x.example\"\nuser = \"moot\"", "needs secret_command"),
    ("from = \"a@b.c\"\nserver = \"x.example\"\nsendmail = \"/x\"", "either server or sendmail"),
  ]

  @Test(arguments: posts.indices)
  func theMailServerComplains(_ index: Int) throws {
    let found = try problems("[escalation.mail]\n" + Self.posts[index].text)
    #expect(found.count == 1 && found.first?.contains(Self.posts[index].word) == true, "\(found)")
  }

  @Test func eachMistakeIsNamed() throws {
    let found = try problems(
      """
      [escalation.targets.a]
      by = "webhook"

      [escalation.targets.b]
      by = "command"

      [[escalation.tiers]]
      name = "two words"
      """)
    #expect(found.count == 3)
  }

  /// What stands in the examples behind comment signs.
  @Test func theExamplesAreGoodOnceTheyAreMeant() throws {
    let text = TriageExamples.text
    #expect(try book(text) == EscalationBook(), "nothing leaves the machine unasked")
    let begin = try #require(text.range(of: "# [escalation.mail]"))
    let lines = text[begin.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false).prefix {
      $0.hasPrefix("#")
    }
    let meant = lines.map { $0.dropFirst($0.hasPrefix("# ") ? 2 : 1) }.joined(separator: "\n")
    let book = try book(String(text[..<begin.lowerBound]) + meant)
    #expect(book.tiers.map(\.name) == ["tier2", "tier3"])
  }

  @Test func peopleOnAPlatformAreTargetsToo() throws {
    let text = "[escalation.targets.team]\nby = \"account\"\naccount = \"fosstodon\"\n"
    let target = try book(text + "to = [\"@ana@far.example\", \"#help:example.org\"]").target("team")
    #expect(
      target?.way == .account(.init(account: "fosstodon", to: ["@ana@far.example", "#help:example.org"])))
    #expect(target?.recipients == ["@ana@far.example", "#help:example.org"])
    #expect(
      try problems(text) == ["config.toml:1:1: escalation.targets.team: needs to: to = [\"@ana@example.social\"]"])
    #expect(
      try problems(text + "to = \"ana\"") == [
        "config.toml:4:6: escalation.targets.team.to: \"ana\" is nobody and no room. It looks like \"@ana@example.social\", \"@ana:example.org\" or \"#help:example.org\""
      ])
    #expect(
      try problems("[escalation.targets.team]\nby = \"account\"\nto = \"@ana\"") == [
        "config.toml:1:1: escalation.targets.team: needs account: account = \"fosstodon\""
      ])
    #expect(
      try problems(text + "to = \"@ana\"\nurl = \"x\"").first?.contains("url has no use with by = \"account\"") == true)
  }
}
