/// A prepared answer under a name: one template for each language and platform that needs its own.
package struct CannedReply: Hashable, Sendable {
  /// One wording.
  package struct Variant: Hashable, Sendable {
    /// `it`, `pt-br`; nil for whoever has none of their own.
    package var language: String?
    /// Nil for every platform.
    package var platform: String?
    /// A template: `Hello {{person.first_name}}, …`.
    package var text: String

    package init(_ text: String, language: String? = nil, platform: String? = nil) {
      self.text = text
      self.language = language?.lowercased()
      self.platform = platform?.lowercased()
    }
  }

  package var name: String
  /// What it is for, in a line; may be empty.
  package var summary: String
  package var variants: [Variant]

  package init(name: String, summary: String = "", variants: [Variant]) {
    self.name = name
    self.summary = summary
    self.variants = variants
  }
}
