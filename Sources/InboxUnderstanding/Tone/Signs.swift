/// Emoji and emoticons that carry a tone in any language.
enum Signs {
  static func strength(of sign: Character) -> Double? {
    guard let scalar = sign.unicodeScalars.first else { return nil }
    return table[scalar]
  }

  /// Emoticons, as words between spaces.
  static func strength(of emoticon: Substring) -> Double? { emoticons[String(emoticon)] }

  private static let emoticons: [String: Double] = [
    ":)": 1.6, ":-)": 1.6, ":D": 2, ":-D": 2, ";)": 1, ";-)": 1, "<3": 2, "^^": 1.2, ":(": -1.8, ":-(": -1.8,
    ":'(": -2, ":/": -1, ":-/": -1, ">:(": -2.2,
  ]

  /// By the first scalar: skin tones and selectors change nothing.
  private static let table: [Unicode.Scalar: Double] = {
    let signs: [(Double, String)] = [
      (2.6, "😍🥰😘🤩❤💖💕💗💙💚💛💜🧡🖤🎉🥳"), (2, "😀😃😄😁😊☺🙂😇🤗👍👏💪🙌🙏✨⭐🌟😻💯🔥🏆😎🤘🤟🫶🙇💝💞💓🩷🌹🍾🚀👑🎊"),
      (1, "😉😌😋🤝👌✅😂🤣😅"), (-1, "😕🙁☹😟😬🙄😒😐😑🤔😓⏳"), (-2, "👎😞😔😢😭😩😫😣😖💔😤😠😰😨🤮🤢🤦🤡🗑😿🫤😾"),
      (-2.8, "😡🤬🖕💩"),
    ]
    var table: [Unicode.Scalar: Double] = [:]
    for (strength, characters) in signs {
      for character in characters { character.unicodeScalars.first.map { table[$0] = strength } }
    }
    return table
  }()
}
