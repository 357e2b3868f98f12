import Foundation

/// Somebody in the town, with the spellings their name has on the platforms.
package struct Person: Sendable, Hashable {
  /// The name on display, in the person's own script.
  package var name: String
  /// The account name, in Latin letters, digits and underscores.
  package var handle: String
  /// The language they write, as an ISO 639-1 code.
  package var language: String
  /// The App Store territory they buy in, as an ISO 3166-1 alpha-3 code.
  package var territory: String
  /// Their Mastodon server.
  package var server: String
  /// What they call themselves in the App Store.
  package var nickname: String

  package init(
    name: String, handle: String, language: String = "en", territory: String = "USA", server: String = "social.example",
    nickname: String? = nil
  ) {
    self.name = name
    self.handle = handle
    self.nickname = nickname ?? name
    self.language = language
    self.territory = territory
    self.server = server
  }

  /// The names and handles that platforms show them under.
  var names: [String] { [name, handle, "\(handle)@\(server)", MatrixTown.userID(of: self)] }

  /// Their address at a domain that never exists.
  package var email: String { "\(handle)@mail.example" }

  /// Somebody of whom only the name is known: the handle is made from its Latin letters and digits, or from a digest.
  package init(named name: String) {
    let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(Character(scalar))
        ? Character(scalar) : "_"
    }
    let handle = String(letters).split(separator: "_").joined(separator: "_")
    self.init(name: name, handle: handle.isEmpty ? "user_" + Digest256.hexadecimal(name, 6) : handle)
  }
}
