/// Who can read a message on its platform.
package enum Audience: String, Hashable, Sendable, Codable {
  case everyone, unlisted, followers, direct
}
