/// How a platform is named to people: its title and the short word that stands in a row.
package struct PlatformProfile: Hashable, Sendable, Codable {
  package let platform: Platform
  /// For sentences, such as "App Store".
  package let title: String
  /// At most four cells, such as "Mast".
  package let short: String

  package init(platform: Platform, title: String, short: String) {
    self.platform = platform
    self.title = title
    self.short = short
  }
}
