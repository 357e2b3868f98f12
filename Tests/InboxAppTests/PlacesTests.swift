import Testing

@testable import InboxApp

/// The XDG folders.
struct PlacesTests {
  @Test func theUsualPlacesLieUnderHome() {
    let places = Places(environment: ["HOME": "/home/ana"])
    #expect(places.configurationFile == "/home/ana/.config/moot/config.toml")
    #expect(places.store == "/home/ana/.local/share/moot/inbox.db")
    #expect(places.secrets == "/home/ana/.local/share/moot/secrets.json")
    #expect(places.log == "/home/ana/.local/state/moot/moot.log")
  }

  @Test func theVariablesMoveThem() {
    let environment = ["HOME": "/home/ana", "XDG_DATA_HOME": "/srv/data", "XDG_CONFIG_HOME": "relative"]
    let places = Places(environment: environment)
    #expect(places.store == "/srv/data/moot/inbox.db")
    #expect(places.configurationFile == "/home/ana/.config/moot/config.toml")
  }
}
