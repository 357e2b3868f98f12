import TerminalKit

/// Styles for one piece of the screen: the theme's roles, laid on one ground.
struct Brush {
  let theme: Theme
  let glyphs: GlyphSet
  /// What lies under every run; a role's own background hides it.
  let ground: Style

  init(_ desk: Desk, on ground: Role? = nil) {
    theme = desk.theme
    glyphs = desk.glyphs
    self.ground = ground.map { desk.theme[$0] } ?? desk.theme.ground
  }

  /// A role as it looks on this ground. The theme lays the whole screen's background under every role; another ground replaces it.
  subscript(role: Role) -> Style {
    let style = theme[role]
    let hasOwn = style.background != theme[.text].background
    return hasOwn ? style : style.background(ground.background)
  }
}
