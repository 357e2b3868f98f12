import Foundation
import InboxModel
import InboxReplies
import Testing

@testable import InboxApp

/// What a team decides for all of its members.
struct TeamFileTests {
  private let folder: TestFolder
  private var store: String { folder.path + "/inbox.db" }
  private var own: String { folder.path + "/config.toml" }

  init() throws { folder = try TestFolder() }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name))
  }

  private func complete() throws -> Configuration {
    try TeamFile.complete(
      try ConfigurationFile.read(own, wording: .english), own: own, besides: store, wording: .english)
  }

  @Test func theTeamsRulesAreEverybodysAndOwnAnswersComeFirst() throws {
    try write(
      """
      [[rules]]
      name = "crash"
      when = "crash"
      then = ["tag +crash"]
      [canned.thanks]
      text = "Thank you!"
      [canned.sorry]
      text = "We are sorry."
      """, "team.toml")
    try write("theme = \"paper\"\n[canned.thanks]\ntext = \"Cheers!\"\n", "config.toml")
    let configuration = try complete()
    #expect(configuration.theme == "paper")
    #expect(configuration.triage.rules.map(\.name) == ["crash"])
    #expect(configuration.triage.replies.map(\.name) == ["sorry", "thanks"])
  }

  @Test func withoutATeamFileAMembersSettingsStand() throws {
    try write("[[promises]]\nname = \"all\"\nwhen = \"is:open\"\nfirst_response = \"4h\"\n", "config.toml")
    #expect(try complete().triage.promises.map(\.name) == ["all"])
    #expect(TeamFile.problems(besides: store, wording: .english) == [])
  }

  @Test func whatTheTeamDecidesMustNotStandInAMembersFile() throws {
    try write("", "team.toml")
    try write(
      "theme = \"paper\"\n\n[[promises]]\nname = \"all\"\nwhen = \"is:open\"\nfirst_response = \"4h\"\n", "config.toml")
    let error = #expect(throws: ConfigurationError.self) { try complete() }
    let team = TeamFile.path(besides: store)
    #expect(
      error?.message == "\(own):3:1: promises: \(team) decides this for all members: move it there")
  }

  @Test func aMistakeOfTheTeamIsNamedWithItsPlace() throws {
    try write("[[rules]]\nname = \"a\"\nwhen = \"is:opn\"\nthen = [\"done\"]\n", "team.toml")
    let problems = TeamFile.problems(besides: store, wording: .english)
    #expect(problems.map(\.line) == [3])
    #expect(problems.first?.file == TeamFile.path(besides: store))
    #expect(throws: ConfigurationError.self) { try complete() }
    try write("theme = \"paper\"\n", "team.toml")
    #expect(TeamFile.problems(besides: store, wording: .english).map(\.line) == [1])
  }
}
