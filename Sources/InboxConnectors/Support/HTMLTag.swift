/// An opening tag, with the few attributes that plain text needs; their values still hold character references.
struct HTMLTag {
  /// In lower case.
  let name: String
  private(set) var href: ArraySlice<UInt8>?
  private(set) var classes: ArraySlice<UInt8>?
  private(set) var alt: ArraySlice<UInt8>?
  private(set) var start: ArraySlice<UInt8>?

  init(name: String) {
    self.name = name
  }

  /// The length of the longest attribute name that is read.
  static let longestRead = 5

  /// Elements whose content nobody sees.
  static let unread: Set<String> = ["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp"]

  /// Keeps an attribute that matters; as in browsers the first of a name wins.
  mutating func set(_ attribute: String, _ value: ArraySlice<UInt8>) {
    switch attribute {
    case "href": href = href ?? value
    case "class": classes = classes ?? value
    case "alt": alt = alt ?? value
    case "start": start = start ?? value
    default: break
    }
  }

  /// Whether `name` is one of its classes.
  func hasClass(_ name: String) -> Bool {
    classes.map { $0.split(whereSeparator: \.isSpace).contains { $0.elementsEqual(name.utf8) } } ?? false
  }
}
