/// Reading what strangers may have filled in any way: a field of another type counts as absent.
extension KeyedDecodingContainer {
  func lenient<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
    (try? decodeIfPresent(type, forKey: key)) ?? nil
  }

  /// The readable ones of a list; nil where there is no list.
  func lenientList<Value: Decodable>(_ type: Value.Type, _ key: Key) -> [Value]? {
    lenient([Lenient<Value>].self, key)?.compactMap(\.value)
  }
}

/// An element of a list that may be unreadable without spoiling the others.
struct Lenient<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) throws {
    value = try? Value(from: decoder)
  }
}
