package import Foundation

/// Something that our side put on a platform, once for every time the platform took it.
package struct PostedItem: Sendable, Equatable {
  package var platform: SimulatedPlatform
  package var id: String
  /// The room, post, visibility or review where it stands.
  package var place: String
  /// The item it answers, if any.
  package var inReplyTo: String?
  /// The handle of whoever it answers, if anybody.
  package var addressee: String?
  package var text: String
  package var at: Date
}
