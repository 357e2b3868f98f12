package import Foundation

/// One message of an archive, in words that belong to no platform's wire format.
package struct ArchivedMessage: Sendable, Equatable {
  /// What sort of message it is.
  package enum Kind: String, Sendable {
    case mention
    case direct
    case chat
    case comment
    case review
  }

  /// Unique within the archive.
  package var id: String
  package var platform: SimulatedPlatform
  /// The room, post, app or feed it came in by.
  package var channel: String
  /// The id of the message that began its thread; its own id when it began one.
  package var thread: String
  package var kind: Kind
  package var authorHandle: String
  package var authorName: String
  /// A review's headline; empty otherwise.
  package var title: String
  package var text: String
  /// ISO 639-1.
  package var language: String
  /// 1…5 for reviews.
  package var rating: Int?
  package var date: Date
}
