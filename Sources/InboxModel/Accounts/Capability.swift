package import Foundation

/// Whether something can be done, as data: on which terms, or why not.
package enum Capability: Hashable, Sendable, Codable {
  case yes(Terms)
  case no(because: Refusal)

  /// The conditions of a yes.
  package struct Terms: Hashable, Sendable, Codable {
    /// How long a text may be, and how it is counted.
    package var textLimit: TextLimit?
    /// Seconds after the message was posted in which it is possible; nil: always.
    package var within: TimeInterval?
    /// At most one of it per message; writing again replaces (store reviews).
    package var isSingle: Bool
    /// Whether the platform can take it back (the verb's inverse works).
    package var isReversible: Bool

    package init(
      textLimit: TextLimit? = nil, within: TimeInterval? = nil, isSingle: Bool = false, isReversible: Bool = false
    ) {
      self.textLimit = textLimit
      self.within = within
      self.isSingle = isSingle
      self.isReversible = isReversible
    }
  }
}
