/// A place in a text that a prepared answer left to be written over: `‹ticket›`, one word between the two marks.
package struct CannedGap: Hashable, Sendable {
  package let name: String
  /// Characters before it.
  package let offset: Int

  package init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  /// In the order of the text. What somebody set in such quotation marks with a space in it is no gap.
  package static func all(in text: String) -> [CannedGap] {
    var gaps: [CannedGap] = []
    var start: (offset: Int, name: String)?
    for (offset, character) in text.enumerated() {
      switch character {
      case "‹": start = (offset, "")
      case "›":
        if let start, !start.name.isEmpty { gaps.append(CannedGap(name: start.name, offset: start.offset)) }
        start = nil
      case _ where character.isLetter || character.isNumber || "._-".contains(character): start?.name.append(character)
      default: start = nil
      }
    }
    return gaps
  }
}
