package import Foundation

/// What the program may know of the machine it runs on, taken once at the start.
package struct World: Sendable {
  package let environment: [String: String]
  package let console: Console
  package let now: @Sendable () -> Date
  package let timeZone: TimeZone
  /// The login name of whoever runs it.
  package let login: String

  package init(
    environment: [String: String], console: Console, now: @escaping @Sendable () -> Date, timeZone: TimeZone,
    login: String
  ) {
    self.environment = environment
    self.console = console
    self.now = now
    self.timeZone = timeZone
    self.login = login
  }

  package static func live() -> World {
    let environment = ProcessInfo.processInfo.environment
    return World(
      environment: environment, console: .standard(), now: { Date() }, timeZone: .current,
      login: environment["MOOT_MEMBER"] ?? environment["USER"] ?? NSUserName())
  }

  package var places: Places { Places(environment: environment) }
}
