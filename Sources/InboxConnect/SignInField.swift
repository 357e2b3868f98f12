/// One thing to ask a person for. Its prompt and hint stand in the catalogue of wordings under `platform.name`.
package struct SignInField: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// An address of a server; `https://` may be left out.
    case server
    case text
    /// Not echoed, never an argument.
    case secret
    /// The path of a file that holds the secret (a private key).
    case secretFile
  }

  package let name: String
  package let kind: Kind
  package let isOptional: Bool

  package init(_ name: String, _ kind: Kind, isOptional: Bool = false) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
  }
}
