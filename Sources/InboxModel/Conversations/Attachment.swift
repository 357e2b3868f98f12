package import Foundation

/// Something that came with a message; only its description and address are kept.
package struct Attachment: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    case image, video, audio, file
  }

  package var kind: Kind
  package var url: URL?
  /// The author's own words for those who cannot see it.
  package var caption: String

  package init(kind: Kind, url: URL?, caption: String = "") {
    self.kind = kind
    self.url = url
    self.caption = caption
  }
}
