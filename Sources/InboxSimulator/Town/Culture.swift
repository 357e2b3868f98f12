/// Names as one culture has them: given and family names with their Latin spellings for handles.
struct Culture: Sendable {
  /// A name in its own script and in Latin letters.
  struct Name: Sendable {
    var own: String
    var latin: String

    init(_ own: String, _ latin: String) {
      self.own = own
      self.latin = latin
    }
  }

  /// ISO 639-1.
  var language: String
  /// ISO 3166-1 alpha-3 codes of the stores its people buy in.
  var territories: [String]
  var given: [Name]
  var family: [Name]
  var familyComesFirst = false
  /// What stands between the two names.
  var separator = " "

  func fullName(_ given: Name, _ family: Name) -> String {
    familyComesFirst ? family.own + separator + given.own : given.own + separator + family.own
  }
}

extension Culture {
  static let all: [Culture] = [
    english, italian, german, spanish, polish, portuguese, french, ukrainian, turkish, japanese, korean, chinese, hindi,
    arabic,
  ]
}
