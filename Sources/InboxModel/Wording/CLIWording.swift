/// The command line outside the screen: what `moot` itself prints.
///
/// The texts of `--help` stand with the options that they explain, where the argument parser wants them.
package struct CLIWording: Sendable {
  package var abstract: String
  package var accountAdded: @Sendable (_ name: String, _ platform: String) -> String
  package var accountRemoved: @Sendable (_ name: String) -> String
  package var noSuchAccount: @Sendable (_ name: String, _ suggestion: String?) -> String
  package var noSuchPlatform: @Sendable (_ name: String, _ known: [String]) -> String
  package var noSuchView: @Sendable (_ name: String, _ known: [String]) -> String
  package var noSuchTheme: @Sendable (_ name: String, _ known: [String]) -> String
  package var noSuchConversation: @Sendable (_ id: String) -> String
  package var noAccounts: String
  package var notATerminal: String
  package var alreadyRunning: String
  package var noneMatch: String
  package var badAccountName: String
  package var badAnswer: @Sendable (_ fields: [String]) -> String
  package var secretArgument: @Sendable (_ field: String) -> String
  package var otherIdentity: @Sendable (_ account: String, _ handle: String, _ own: String) -> String
  package var noTarget: String
  package var declined: String
  package var newerMessage: @Sendable (_ message: String) -> String
  package var keptElsewhere: @Sendable (_ account: String) -> String
  package var demoOnly: @Sendable (_ path: String) -> String
  package var matched: @Sendable (_ count: Int) -> String
  package var changed: @Sendable (_ count: Int, _ verb: String) -> String
  package var wouldChange: @Sendable (_ count: Int, _ verb: String) -> String
  package var notHere: @Sendable (_ verb: String) -> String
  /// Of a prepared answer that is not there.
  package var noPrepared: @Sendable (_ name: String) -> String
  /// Of a reply that still has gaps which a prepared answer left.
  package var gapsLeft: @Sendable (_ gaps: [String]) -> String
  /// Of what a prepared answer cannot say by itself.
  package var toFillIn: @Sendable (_ gaps: [String]) -> String
  package var badConfig: @Sendable (_ path: String, _ line: Int?, _ problem: String) -> String
  package var cannotRead: @Sendable (_ path: String, _ problem: String) -> String
  package var cannotWrite: @Sendable (_ path: String, _ problem: String) -> String
  package var filled: @Sendable (_ messages: Int, _ path: String, _ seconds: Double) -> String
  package var synced: @Sendable (_ account: String, _ count: Int) -> String
  package var error: @Sendable (_ sentence: String) -> String
}
