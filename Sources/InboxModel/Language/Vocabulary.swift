/// The words of this inbox, for completion and for checking names: what the store, the config and the registry know.
package struct Vocabulary: Hashable, Sendable {
  package var tags: [String]
  /// A closed set when not empty: another platform in a query is an error.
  package var platforms: [String]
  /// A closed set when not empty.
  package var accounts: [String]
  package var channels: [String]
  /// Names and handles of people out there.
  package var people: [String]
  /// Logins of the team. A closed set when not empty.
  package var members: [String]
  package var languages: [String]
  package var tiers: [String]
  /// Tiers that the settings name. A closed set when not empty.
  package var ladder: [String] = []
  /// Whom escalations can be told to outside. When not empty, only these and members.
  package var targets: [String] = []
  /// Views in the order of the keys `1`…`9`. A closed set when not empty.
  package var views: [String]
  /// A closed set when not empty.
  package var themes: [String]
  /// Prepared answers. A closed set when not empty.
  package var canned: [String]
  /// A person's own commands.
  package var macros: [String]
  /// Labels of people.
  package var labels: [String] = []
  /// Who may be the same as the person at hand, and that person's identities.
  package var kin: [Numbered] = []
  package var faces: [Numbered] = []

  /// Something that is named by a number, with the words that tell what it is.
  package struct Numbered: Hashable, Sendable {
    package var number: Int64
    package var words: String

    package init(number: Int64, words: String) {
      self.number = number
      self.words = words
    }
  }

  package init(
    tags: [String] = [], platforms: [String] = [], accounts: [String] = [], channels: [String] = [],
    people: [String] = [], members: [String] = [], languages: [String] = [], tiers: [String] = [], views: [String] = [],
    themes: [String] = [], canned: [String] = [], macros: [String] = []
  ) {
    self.tags = tags
    self.platforms = platforms
    self.accounts = accounts
    self.channels = channels
    self.people = people
    self.members = members
    self.languages = languages
    self.tiers = tiers
    self.views = views
    self.themes = themes
    self.canned = canned
    self.macros = macros
  }

  /// With the names of a house's escalations.
  package func knowing(_ book: EscalationBook) -> Vocabulary {
    var known = self
    known.ladder = book.tiers.map(\.name)
    if !book.tiers.isEmpty { known.tiers = known.ladder }
    known.targets = book.targets.map(\.name)
    return known
  }
}
