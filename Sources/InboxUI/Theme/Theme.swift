package import TerminalKit

/// How every role looks on this terminal: resolved once, asked for each run of text.
package struct Theme: Hashable, Sendable {
  package let name: String
  /// By the role's raw value.
  private let styles: [Style]

  /// No colours and no attributes.
  static let plain = Theme(name: "plain") { _ in .plain }

  init(name: String, style: (Role) -> Style) {
    self.name = name
    styles = Role.allCases.map(style)
  }

  /// What lies under everything: the background of the whole screen.
  package var ground: Style { Style(background: self[.text].background) }

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// A role's style on the background of another.
  package func callAsFunction(_ role: Role, on ground: Role) -> Style {
    self[role].over(self[ground])
  }
}
