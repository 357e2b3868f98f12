/// A link on a surface: a number into that surface's own table of addresses.
package struct LinkID: Hashable, Sendable {
  let number: UInt16

  init(number: UInt16) {
    self.number = number
  }

  package static let none = LinkID(number: 0)
}
