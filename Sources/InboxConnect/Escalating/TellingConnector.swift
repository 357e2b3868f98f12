package import Foundation
package import InboxModel

/// A connector whose account can write to somebody, or into a room, without having been asked something there: escalations are told so.
///
/// Who else may read it is as few as the platform can: on Mastodon nobody but the addressee.
package protocol TellingConnector: Connector {
  /// Whom `address` names, as the platform writes people or rooms. Asks the platform, and says `.rejected` where there is nobody of that name:
  /// words to nobody would be taken as told.
  func addressee(_ address: String) async throws(ConnectorError) -> Addressee

  /// Sends the words. `key` is the telling's own and the same in every attempt.
  func tell(_ words: String, to addressee: Addressee, key: String) async throws(ConnectorError) -> Receipt

  /// Whether the words are there already, from an attempt at `since` or later; nil: certainly not.
  func told(
    _ words: String, to addressee: Addressee, key: String, since: Date
  ) async throws(ConnectorError) -> Receipt?
}

/// Somebody, or a room, that words can be sent to.
package struct Addressee: Sendable {
  /// As requests name it: a handle, a room's id.
  package let address: String
  /// Whether words leave room for all that is sent with them.
  package let fits: @Sendable (String) -> Bool

  package init(address: String, fits: @escaping @Sendable (String) -> Bool) {
    self.address = address
    self.fits = fits
  }
}
