import Foundation
import InboxSimulator
import Testing

extension TestMachine {
  /// A machine whose store holds the comments of the town's blog, in the account `blog`.
  static func withBlog() async throws -> TestMachine {
    let town = Simulator(TownOptions(history: .small))
    let endpoints = try await town.start()
    let machine = try TestMachine()
    let added = await machine.moot(
      "account", "add", "wordpress", "--name", "blog", "--set",
      "server=\(endpoints.wordpress.base.absoluteString)", "--set", "user=\(endpoints.wordpress.user)",
      answers: [endpoints.wordpress.applicationPassword])
    #expect(added.status == 0, "\(added.complaints)")
    #expect(await machine.moot("sync").status == 0)
    await town.stop()
    return machine
  }
}
