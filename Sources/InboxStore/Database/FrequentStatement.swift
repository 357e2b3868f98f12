/// A statement that every message of a page needs: its text is made once, and each transaction looks its preparation up once, by identity.
final class FrequentStatement: Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}
