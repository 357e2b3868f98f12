/// A theme as it is written: names for colours, and what each role looks like in words.
///
/// A role is written as `FOREGROUND on BACKGROUND attributes…`, all parts optional: `amber on umber bold`. A colour is a name of the palette,
/// `#rrggbb`, a number from 0 to 255, one of the sixteen (`red`, `bright-red`) or `default`. What the terminal cannot show is derived from
/// that, or said after a bar: `amber bold | 16 yellow bold | mono reverse`.
package struct ThemeSource: Hashable, Sendable {
  package var name: String
  /// The theme whose palette and roles stand where this one says nothing.
  package var inherits: String?
  package var palette: [String: String]
  package var roles: [String: String]

  package init(name: String, inherits: String? = nil, palette: [String: String] = [:], roles: [String: String] = [:]) {
    self.name = name
    self.inherits = inherits
    self.palette = palette
    self.roles = roles
  }
}
