/// What a piece of the screen means. Themes say how each role looks; screens never name a colour.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Whole screen: its background shows wherever a role has none.
  case text
  /// Words that must be read first.
  case bright
  /// Words that are there for whoever looks for them.
  case dim
  /// Barely there: rules, empty stars, counts of nothing.
  case faint
  /// The one colour of the house: where you are.
  case accent
  case brand, title, heading, count, border
  /// A person with something new, and one whose words were read.
  case person, personRead
  /// The background of the selected row, and the bar beside it.
  case selection, selectionBar
  case mark
  case urgent, held, snoozed, escalation, draft
  case tag, star, starEmpty, platform, age
  /// Words of ours that everybody can read.
  case outgoing, outgoingBar
  /// Words that only the team reads: a background, a label and a bar of their own.
  case note, noteLabel, noteBar
  case activity, link
  case error, warning, success
  case status, statusDim
  case hint, hintKey
  case prompt
  case popup, popupDim, popupBorder, popupSelected
  /// Characters that matched what was typed.
  case match
}

extension Role {
  /// The name in a theme's file: `popup-selected`.
  package var name: String {
    var kebab = ""
    for character in String(describing: self) {
      if character.isUppercase { kebab.append("-") }
      kebab.append(contentsOf: character.lowercased())
    }
    return kebab
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The role of this name, if there is one.
  package init?(name: String) {
    guard let role = Self.named[name] else { return nil }
    self = role
  }
}
