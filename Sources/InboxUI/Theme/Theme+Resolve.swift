package import TerminalKit

extension Theme {
  /// Resolves a theme for a terminal of this depth. `others` are the themes that it may inherit from; the built-in one is always known.
  package init(_ source: ThemeSource, among others: [ThemeSource] = [], depth: ColorDepth) throws(ThemeError) {
    let merged = try Self.merged(source, among: others)
    for name in merged.roles.keys.sorted() where Role(name: name) == nil {
      throw .unknownRole(name, nearest: Nearest.word(to: name, among: Role.allCases.map(\.name)))
    }
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let words = merged.roles[role.name] else { continue }
      styles[role] = try RoleReader(role: role.name, palette: merged.palette).style(words, depth: depth)
    }
    // A background for the whole screen also lies under the roles that have none.
    let ground = styles[.text] ?? .plain
    self.init(name: source.name) { role in
      role == .text ? ground : (styles[role] ?? .plain).over(ground.removing(ground.attributes))
    }
  }

  /// The theme with everything it inherits; the nearest word counts.
  private static func merged(
    _ source: ThemeSource, among others: [ThemeSource]
  ) throws(ThemeError) -> ThemeSource {
    var result = source
    var seen: Set = [source.name]
    while let parent = result.inherits {
      guard seen.insert(parent).inserted else { throw .circle(source.name) }
      guard let above = (others + [.moot]).first(where: { $0.name == parent }) else {
        throw .unknownTheme(parent, inheritedBy: source.name)
      }
      result.palette.merge(above.palette) { own, _ in own }
      result.roles.merge(above.roles) { own, _ in own }
      result.inherits = above.inherits
    }
    return result
  }
}
