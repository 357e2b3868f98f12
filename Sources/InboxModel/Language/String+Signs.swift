extension String {
  /// Whether it begins with the scalar, also when a combining mark follows and the two look like one character.
  func begins(with sign: Unicode.Scalar) -> Bool { unicodeScalars.first == sign }

  /// Whether it begins with the scalars of `signs`.
  func begins(withScalarsOf signs: String) -> Bool { unicodeScalars.starts(with: signs.unicodeScalars) }

  /// What follows `sign`, or all of it when it does not begin with that.
  func without(_ sign: Unicode.Scalar) -> String {
    begins(with: sign) ? String(unicodeScalars.dropFirst()) : self
  }

  /// Without a leading `@` or `#`.
  var trimmingSigil: String { begins(with: "@") ? without("@") : without("#") }

  /// Nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
