package import InboxConnect

/// What a server says about a refusal, fit to stand in an error: one line, bounded, and without the credentials that some servers repeat.
package enum ServerWords {
  /// The longest that is kept, in characters.
  package static let longest = 300

  package static func clean(_ text: String, hiding secrets: [Secret]) -> String {
    var words = text
    for secret in secrets {
      let plain = secret.reveal()
      // Shorter ones would tear holes in ordinary words; no platform gives such credentials.
      if plain.count >= 6 { words = words.replacing(plain, with: "•••") }
    }
    let line = words.split {
      $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .joined(separator: " ")
    return line.count > longest ? String(line.prefix(longest - 1)) + "…" : line
  }
}
