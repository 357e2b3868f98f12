import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxUI
import Testing

@testable import InboxApp

/// Hooks with real programs: what they are told, what they may do, and where one hears of their failures.
struct HookCommandTests {
  private let machine: TestMachine
  private let store: InboxStore
  private let account: ID<Account>

  init() async throws {
    machine = try TestMachine()
    store = try InboxStore.open(.file(machine.store), clock: { Date() })
    account = try await store.addAccount(
      NewAccount(platform: "nowhere", name: "app", address: "https://example.org", policy: AccountPolicy())
    ).id
  }

  private func say(_ words: String, _ number: Int = 1) async throws {
    let message = IncomingMessage(
      remoteID: RemoteID("r\(number)"), channel: IncomingChannel(remoteID: "app", name: "App"),
      thread: .root(RemoteID("r\(number)")), kind: .review,
      author: IncomingAuthor(remoteID: "p1", name: "Ann Lee", handle: ""), body: words, rating: 1,
      postedAt: Date().addingTimeInterval(1))
    _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: nil), into: account)
  }

  private func settings(_ command: String, limit: String = "60s") throws {
    try machine.write(
      """
      [[hooks]]
      name = "pager"
      on = ["arrived"]
      run = '''\(command)'''
      limit = "\(limit)"
      """, to: machine.world.places.configurationFile)
  }

  private var log: String {
    FileManager.default.contents(atPath: machine.world.places.log).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test func aHookIsToldEverythingAsJSONOnce() async throws {
    let file = machine.folder + "/told.json"
    try settings("cat >> '\(file)'; echo \"$MOOT_HOOK $MOOT_EVENT $MOOT_STORE\" >> '\(machine.folder)/env'")
    try await say("It lost my photos")
    // The account's platform is not known here, so the round as a whole says so.
    _ = await machine.moot("sync")
    _ = await machine.moot("sync")
    let told = try #require(FileManager.default.contents(atPath: file))
    let object = try #require(try JSONSerialization.jsonObject(with: told) as? [String: Any])
    #expect(object["event"] as? String == "arrived" && object["hook"] as? String == "pager")
    #expect(object["format"] as? Int == 1 && object["attempt"] as? Int == 1)
    let message = try #require(object["message"] as? [String: Any])
    #expect(message["text"] as? String == "It lost my photos" && message["rating"] as? Int == 1)
    let conversation = try #require(object["conversation"] as? [String: Any])
    #expect(conversation["person"] as? String == "Ann Lee" && conversation["account"] as? String == "app")
    #expect((object["messages"] as? [Any])?.count == 1 && (object["id"] as? String)?.isEmpty == false)
    let environment = FileManager.default.contents(atPath: machine.folder + "/env")
    #expect(environment.map { String(decoding: $0, as: UTF8.self) } == "pager arrived \(machine.store)\n")
    #expect(await machine.moot("doctor").output.contains("ok  hook pager: works, ran "))
  }

  @Test func whatItPrintsIsOneCleanLineOfTheLogWithoutSecrets() async throws {
    try SecretFile(path: machine.secrets).write(
      .init(settings: AccountSettings(), credentials: Credentials(["token": Secret("s3cr3t-token")])), for: "app")
    try settings("printf 'one\\n\\033[31mtwo s3cr3t-token\\n'; printf 'oops s3cr3t-token' >&2")
    try await say("Hello")
    _ = await machine.moot("sync")
    let line = try #require(log.split(separator: "\n").first { $0.contains("hook pager (arrived)") })
    #expect(line.contains("status 0, printed \"one [31mtwo •••\", complained \"oops •••\""), "\(line)")
    #expect(!log.contains("s3cr3t") && !log.contains("\u{1B}"))
  }

  @Test func oneThatFailsOrHangsIsToldByTheDoctorAndStopsNothing() async throws {
    try settings("echo 'no network' >&2; exit 3")
    try await say("Hello", 1)
    try await say("Hello", 2)
    _ = await machine.moot("sync")
    let doctor = await machine.moot("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("!!  hook pager: failed 2 times in a row, last "), "\(doctor.output)")
    #expect(doctor.output.contains(": it ended with status 3: no network\n"))
    try settings("sleep 600", limit: "1s")
    try await say("Hello", 3)
    _ = await machine.moot("sync")
    #expect(await machine.moot("doctor").output.contains("it did not end within 1 second and was stopped"))
    try settings("true")
    try await say("Hello", 4)
    _ = await machine.moot("sync")
    #expect(await machine.moot("doctor").output.contains("ok  hook pager: works"))
  }

  @Test func aProgramWritesFromTheConversationAndSaysWhyItCannot() async throws {
    try await say("It lost my photos")
    let id = try #require(try await store.queue(QueueRequest(query: .all, limit: 1, member: "ana")).rows.first?.id)
    let detail = try #require(try await store.conversation(id, member: "ana"))
    let pipe = PipeProgram(
      programs: LiveProgramRunner(), storePath: machine.store, secrets: SecretFile(path: machine.secrets), limit: 20,
      now: { Date() }, wording: .english)
    let written = await pipe.run(
      "grep -o '\"draft\":{[^}]*}'; printf '\\033[31mSorry\\033[0m\\n\\n'", detail, .privateReply, "Hi \"Ann\"")
    #expect(written == .wrote("\"draft\":{\"kind\":\"private-reply\",\"text\":\"Hi \\\"Ann\\\"\"}\nSorry"))
    #expect(
      await pipe.run("printf '\\n\\033[1mno key\\nmore' >&2; exit 4", detail, .reply, "")
        == .failed(reason: "it ended with status 4: [1mno key"))
    #expect(await pipe.run("nothing-there", detail, .reply, "") != .wrote(""))
    var hasty = pipe
    hasty.limit = 0.2
    #expect(
      await hasty.run("sleep 600", detail, .reply, "")
        == .failed(reason: "it did not end within 1 second and was stopped"))
  }
}
