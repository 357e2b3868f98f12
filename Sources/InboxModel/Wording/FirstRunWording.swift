/// What is said when nothing is set up yet.
package struct FirstRunWording: Sendable {
  package var welcome: String
  package var explanation: String
  package var addAccount: @Sendable (_ platforms: [String]) -> String
  package var tryDemo: String
  package var storePlace: @Sendable (_ path: String) -> String
  package var configPlace: @Sendable (_ path: String) -> String
  package var firstSync: @Sendable (_ account: String) -> String
}
