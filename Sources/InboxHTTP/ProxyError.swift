/// A setting that names a proxy and cannot be followed. Nothing is sent past it.
package struct ProxyError: Error, Hashable, Sendable {
  /// A short sentence without the setting's text, which may hold a password.
  package let reason: String
}
