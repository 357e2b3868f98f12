import Foundation
import InboxConnect
import InboxModel
import InboxSimulator
import Testing

@testable import InboxApp

/// Signing in from the command line, with the real connectors, to the pretend town.
struct AccountFlowTests {
  /// What a person types for one platform.
  struct Visit: CustomTestStringConvertible, Sendable {
    let platform: String
    let settings: @Sendable (Endpoints) -> [String]
    let answers: @Sendable (Endpoints) -> [String]
    let secret: @Sendable (Endpoints) -> String
    let handle: String

    var testDescription: String { platform }
  }

  static let visits = [
    Visit(
      platform: "mastodon", settings: { ["server=\($0.mastodon.base.absoluteString)"] },
      answers: { [$0.mastodon.accessToken] }, secret: { $0.mastodon.accessToken }, handle: "@acmenotes"),
    Visit(
      platform: "wordpress", settings: { ["server=\($0.wordpress.base.absoluteString)", "user=\($0.wordpress.user)"] },
      answers: { [$0.wordpress.applicationPassword] }, secret: { $0.wordpress.applicationPassword }, handle: "acme"),
    Visit(
      platform: "matrix", settings: { ["server=\($0.matrix.base.absoluteString)", "user=\($0.matrix.user)"] },
      answers: { [$0.matrix.password, ""] }, secret: { $0.matrix.password }, handle: "@acme_team:acme.example"),
  ]

  private func withTown(_ body: (Simulator, Endpoints) async throws -> Void) async throws {
    let town = Simulator(TownOptions(history: .small))
    let endpoints = try await town.start()
    do {
      try await body(town, endpoints)
    } catch {
      await town.stop()
      throw error
    }
    await town.stop()
  }

  private func add(
    _ visit: Visit, _ endpoints: Endpoints, on machine: TestMachine, answers: [String]? = nil
  ) async -> TestMachine.Outcome {
    let settings = visit.settings(endpoints)
    let given = answers ?? visit.answers(endpoints)
    return switch settings.count {
    case 1: await machine.moot("account", "add", visit.platform, "--set", settings[0], answers: given)
    default:
      await machine.moot("account", "add", visit.platform, "--set", settings[0], "--set", settings[1], answers: given)
    }
  }

  @Test(arguments: visits)
  func aPersonSignsInAndTheQueueFills(visit: Visit) async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      let added = await add(visit, endpoints, on: machine)
      #expect(added.status == 0, "\(added.complaints)")
      #expect(added.lines.first == "Signed in as \(visit.handle).")
      #expect(!(added.output + added.complaints).contains(visit.secret(endpoints)))
      let mode = try FileManager.default.attributesOfItem(atPath: machine.secrets)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let tested = await machine.moot("account", "test", visit.platform)
      #expect(tested.status == 0 && tested.lines.first == "Signed in as \(visit.handle).")
      let synced = await machine.moot("sync")
      #expect(synced.status == 0, "\(synced.complaints)")
      #expect(synced.output.hasPrefix("\(visit.platform): "))
      let listed = await machine.moot("list", "--json")
      #expect(!listed.lines.isEmpty)
      #expect(listed.lines.allSatisfy { $0.contains("\"platform\":\"\(visit.platform)\"") })
    }
  }

  @Test func theAppStoresKeyComesFromItsFile() async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      let key = machine.folder + "/AuthKey.p8"
      try machine.write(endpoints.appStore.privateKey, to: key)
      let store = endpoints.appStore
      let added = await machine.moot(
        "account", "add", "appstore", "--name", "reviews", "--set", "issuer=\(store.issuerID)", "--set",
        "key_id=\(store.keyID)", "--set", "app=\(store.appID)", "--set", "server=\(store.base.absoluteString)",
        answers: [key])
      #expect(added.status == 0, "\(added.complaints)")
      #expect(added.lines == ["Signed in as Acme Notes.", "Added reviews (App Store). Open the inbox: moot"])
      let missing = await machine.moot(
        "account", "add", "appstore", "--name", "other", "--set", "issuer=a", "--set", "key_id=b", "--set", "app=1",
        answers: [machine.folder + "/none.p8"])
      #expect(missing.status == 1)
      #expect(missing.complaints.contains("/none.p8 cannot be read as text: give the path of the key file."))
    }
  }

  @Test(arguments: visits)
  func aWrongSecretAddsNothingAndIsNeverShown(visit: Visit) async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      let refused = await add(visit, endpoints, on: machine, answers: ["wr0ng-s3cret", ""])
      #expect(refused.status == 1)
      #expect(refused.complaints.hasPrefix("moot: \(visit.platform): "))
      #expect(!(refused.output + refused.complaints).contains("wr0ng-s3cret"))
      #expect(!FileManager.default.fileExists(atPath: machine.secrets))
      #expect(await machine.moot("account", "list").output == "No accounts yet. Add one: moot account add\n")
    }
  }

  @Test func secretsAreAskedForHiddenAndRefusedAsArguments() async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine(isTerminal: true)
      let base = endpoints.wordpress.base.absoluteString
      let added = await machine.moot(
        "account", "add", "wordpress",
        answers: [base, endpoints.wordpress.user, endpoints.wordpress.applicationPassword])
      #expect(added.status == 0, "\(added.complaints)")
      #expect(machine.hiddenAnswers == [false, false, true])
      #expect(added.complaints.contains("Application password (in WordPress: Users, Profile, Application Passwords): "))
      let refused = await machine.moot("account", "add", "wordpress", "--set", "password=s3cret")
      #expect(refused.status == 2)
      #expect(refused.complaints.hasPrefix("moot: password is a secret: leave it out."))
      #expect(!refused.complaints.contains("s3cret"))
    }
  }

  @Test func signingInAgainKeepsTheAccountAndItsConversations() async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      _ = await add(Self.visits[1], endpoints, on: machine)
      _ = await machine.moot("sync")
      let before = await machine.moot("list", "--json").lines.count
      try FileManager.default.removeItem(atPath: machine.secrets)
      let signedOut = await machine.moot("sync")
      #expect(signedOut.status == 1)
      #expect(
        signedOut.complaints.contains(
          "wordpress: no credentials are kept for wordpress. Sign in again: moot account add wordpress"))
      let again = await add(Self.visits[1], endpoints, on: machine)
      #expect(again.status == 0 && again.lines == ["Signed in as acme."], "\(again.complaints)")
      #expect(await machine.moot("sync").status == 0)
      #expect(await machine.moot("list", "--json").lines.count == before)
    }
  }

  @Test func anAccountsOwnNameSignsInAgainToo() async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      let settings = Self.visits[1].settings(endpoints)
      let secret = Self.visits[1].answers(endpoints)
      let added = await machine.moot(
        "account", "add", "wordpress", "--name", "blog", "--set", settings[0], "--set", settings[1], answers: secret)
      #expect(added.lines.last == "Added blog (WordPress). Open the inbox: moot")
      let again = await machine.moot(
        "account", "add", "blog", "--set", settings[0], "--set", settings[1], answers: secret)
      #expect(again.status == 0, "\(again.complaints)")
      #expect(await machine.moot("account", "list", "--json").lines.count == 1)
      let other = await machine.moot("account", "add", "mastodon", "--name", "blog")
      #expect(other.status == 1)
      #expect(other.complaints == "moot: An account named blog exists already. Choose another name.\n")
    }
  }

  @Test func aSecretCommandStandsOverTheFile() async throws {
    try await withTown { _, endpoints in
      let machine = try TestMachine()
      _ = await add(Self.visits[1], endpoints, on: machine)
      try machine.write(
        "[accounts.wordpress]\nsecret_command = \"echo wr0ng\"\n", to: machine.world.places.configurationFile)
      let wrong = await machine.moot("account", "test", "wordpress")
      #expect(wrong.status == 1 && !wrong.complaints.contains("wr0ng"))
      try machine.write(
        "[accounts.wordpress]\nsecret_command = \"echo '\(endpoints.wordpress.applicationPassword)'\"\n",
        to: machine.world.places.configurationFile)
      #expect(await machine.moot("account", "test", "wordpress").status == 0)
      try machine.write(
        "[accounts.wordpress]\nsecret_command = \"exit 3\"\n", to: machine.world.places.configurationFile)
      let failed = await machine.moot("account", "test", "wordpress")
      #expect(failed.complaints.contains("secret_command of wordpress ended with status 3: run it by hand to see why."))
    }
  }

  @Test func aServerThatIsNotThereIsNamed() async throws {
    let machine = try TestMachine()
    let refused = await machine.moot(
      "account", "add", "mastodon", "--set", "server=http://127.0.0.1:9", answers: ["token"])
    #expect(refused.status == 1)
    #expect(
      refused.complaints
        == "moot: mastodon: not reachable: connection refused by 127.0.0.1:9. Check the address and the network.\n")
  }

  @Test func anUnknownPlatformIsAnsweredWithTheKnownOnes() async throws {
    let machine = try TestMachine()
    let refused = await machine.moot("account", "add", "myspace")
    #expect(refused.status == 2)
    #expect(
      refused.complaints
        == "moot: myspace is neither a platform that Moot knows (matrix, wordpress, mastodon or appstore) nor an account here.\n"
    )
  }

  @Test func everyFieldOfASignInHasWords() {
    let platforms = ["mastodon", "matrix", "wordpress", "appstore"]
    for platform in platforms {
      let fields = Wording.english.signIn.fields.keys.filter { $0.hasPrefix(platform + ".") }
      #expect(!fields.isEmpty, "\(platform)")
    }
  }
}
