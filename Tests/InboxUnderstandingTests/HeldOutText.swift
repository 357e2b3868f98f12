import InboxModel

/// What a stranger wrote to us, with how it sounds to a person and whether its writer waits for an answer.
///
/// Asking is a question, with its mark or without, told straight or indirectly ("let me know if"). A rhetorical question asks nothing,
/// nor does a wish or an order ("add a dark mode please").
struct HeldOutText: Sendable {
  let tone: Sentiment
  let asks: Bool
  let text: String

  /// One text a line, behind two signs: `+` positive, `-` negative, `=` neutral or `~` mixed, then `?` when it asks or `.` when not.
  static func read(_ lines: String) -> [HeldOutText] {
    let tones: [Character: Sentiment] = ["+": .positive, "-": .negative, "=": .neutral, "~": .mixed]
    return lines.split(separator: "\n").compactMap { line in
      guard let sign = line.first, let tone = tones[sign] else { return nil }
      return HeldOutText(tone: tone, asks: line.dropFirst().first == "?", text: String(line.dropFirst(3)))
    }
  }
}
