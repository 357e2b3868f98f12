import Foundation

extension WordPressTown {
  /// What WordPress stores of a visitor's text: ampersands and angle brackets that are no markup become entities.
  static func filtered(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// A stored comment as the page shows it: curly quotes, paragraphs, line breaks and links.
  static func rendered(_ content: String) -> String {
    let paragraphs = content.components(separatedBy: "\n\n").map { paragraph in
      let lines = paragraph.split(separator: "\n").map { linked(texturized(String($0))) }
      return "<p>" + lines.joined(separator: "<br />\n") + "</p>\n"
    }
    return paragraphs.joined()
  }

  /// WordPress's typography, for the characters that people type.
  private static func texturized(_ line: String) -> String {
    var result = ""
    var previous: Character = " "
    for character in line {
      switch character {
      case "'": result += previous.isWhitespace ? "&#8216;" : "&#8217;"
      case "\"": result += previous.isWhitespace || previous == "(" ? "&#8220;" : "&#8221;"
      default: result.append(character)
      }
      previous = character
    }
    return result.replacing("...", with: "&#8230;").replacing(" -- ", with: " &#8212; ").replacing(
      " - ", with: " &#8211; ")
  }

  /// Addresses become links that search engines ignore.
  private static func linked(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.hasPrefix("https://") || word.hasPrefix("http://") else { return String(word) }
      return "<a href=\"\(word)\" rel=\"nofollow ugc\">\(word)</a>"
    }.joined(separator: " ")
  }
}
