import Foundation

/// The few HTML spellings that several platforms share.
package enum Markup {
  /// `text` with `& < > "` as entities.
  package static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A page with a title and one paragraph, as a proxy or an error handler would send it.
  package static func page(_ title: String, _ paragraph: String) -> String {
    "<!DOCTYPE html>\n<html><head><title>\(escape(title))</title></head>\n"
      + "<body><h1>\(escape(title))</h1><p>\(escape(paragraph))</p></body></html>\n"
  }
}
