/// What signing in asks for. Fields are keyed `platform.name`, as the platform's adapter names them, or by `name` alone where every
/// platform means the same.
package struct SignInWording: Sendable {
  /// One field in words.
  package struct Field: Sendable {
    package var label: String
    /// Where to find it, when that is not plain.
    package var help: String?

    init(_ label: String, _ help: String? = nil) {
      self.label = label
      self.help = help
    }
  }

  package var fields: [String: Field]
  package var title: @Sendable (_ platform: String) -> String
  package var accountName: String
  package var authorise: @Sendable (_ address: String) -> String
  package var checking: String
  package var signedIn: @Sendable (_ handle: String) -> String
  package var required: @Sendable (_ label: String) -> String
  package var notAnAddress: @Sendable (_ value: String) -> String
  package var nameTaken: @Sendable (_ name: String) -> String
  package var kept: String
  /// A field with where to find it, asked on a line.
  package var question: @Sendable (_ label: String, _ help: String?) -> String
  /// What the account may do there, by the command's name; with a reason where it may not.
  package var ability: @Sendable (_ verb: String, _ refusal: String?) -> String
}

extension SignInWording {
  /// The field in words: the platform's own entry, else the common one, else its name.
  package func field(_ name: String, of platform: Platform) -> Field {
    fields["\(platform.name).\(name)"] ?? fields[name] ?? Field(name)
  }
}
