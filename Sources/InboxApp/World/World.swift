package import Foundation
package import InboxModel

/// What the program may know of the machine it runs on, taken once at the start.
package struct World: Sendable {
  package let environment: [String: String]
  package let console: Console
  package let now: @Sendable () -> Date
  package let timeZone: TimeZone
  /// The login name of whoever runs it.
  package let login: String
  package let wording: Wording

  package init(
    environment: [String: String], console: Console, now: @escaping @Sendable () -> Date, timeZone: TimeZone,
    login: String, wording: Wording = .english
  ) {
    self.environment = environment
    self.console = console
    self.now = now
    self.timeZone = timeZone
    self.login = login
    self.wording = wording
  }

  package static func live() -> World {
    let environment = ProcessInfo.processInfo.environment
    return World(
      environment: environment, console: .standard(), now: { Date() }, timeZone: .current,
      login: environment["MOOT_MEMBER"] ?? environment["USER"] ?? NSUserName())
  }

  package var places: Places { Places(environment: environment) }
}
