/// A value behind one reference, for values whose copies would cost more than they are worth.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
