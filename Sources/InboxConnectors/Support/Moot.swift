/// How Moot names itself to platforms.
package enum Moot {
  /// The name of a device or an application password, where a platform keeps a list of them.
  package static let name = "Moot"
  /// Sent with every request.
  package static let userAgent = "Moot/0.1 (+https://github.com/moot-inbox/moot)"
}
