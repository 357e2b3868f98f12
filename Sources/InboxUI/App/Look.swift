/// Choices of taste that are not colours.
package struct Look: Hashable, Sendable {
  /// How the selected row stands out. The one place that decides what moving the cursor costs on the wire.
  package enum Selection: String, Hashable, Sendable, CaseIterable {
    /// A bar and a bold name under the cursor. The row's background follows when the cursor rests and, where there is a preview, with
    /// it: so a step costs few bytes, and the background always says which conversation the preview shows.
    case settled
    /// Bar, name and background at once. Each step rewrites two rows from edge to edge.
    case full
    /// Bar and name only.
    case bar
  }

  /// Whether rows have air between them.
  package enum Density: String, Hashable, Sendable, CaseIterable {
    /// Air where there is room for it.
    case automatic
    case comfortable, compact
  }

  package var selection: Selection
  package var density: Density

  package init(selection: Selection = .settled, density: Density = .automatic) {
    self.selection = selection
    self.density = density
  }
}
