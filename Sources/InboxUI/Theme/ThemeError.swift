/// What has to be mended in a theme.
package enum ThemeError: Error, Hashable, Sendable {
  case unknownRole(String, nearest: String?)
  case unknownColor(String, in: String, nearest: String?)
  case unknownDepth(String, in: String)
  case unknownTheme(String, inheritedBy: String)
  /// It inherits from itself, by way of others or directly.
  case circle(String)
}
