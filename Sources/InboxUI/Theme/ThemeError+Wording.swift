package import InboxModel

extension Wording {
  /// What is wrong with a theme, and what was probably meant.
  package func sentence(for error: ThemeError) -> String {
    switch error {
    case .unknownRole(let name, let nearest): screen.unknownRole(name, nearest)
    case .unknownColor(let name, let role, let nearest): screen.unknownColor(name, role, nearest)
    case .unknownDepth(let name, let role): screen.unknownDepth(name, role)
    case .unknownTheme(let name, let heir): screen.unknownTheme(name, heir)
    case .circle(let name): screen.themeCircle(name)
    }
  }
}
