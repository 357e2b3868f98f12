package import Foundation

extension JSON: Decodable {
  package init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Name.self) {
      self = .object(try object.allKeys.map { Member($0.stringValue, try object.decode(JSON.self, forKey: $0)) })
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [JSON] = []
      while !list.isAtEnd { values.append(try list.decode(JSON.self)) }
      self = .array(values)
    } else {
      self = try Self.scalar(in: decoder.singleValueContainer())
    }
  }

  private static func scalar(in box: any SingleValueDecodingContainer) throws -> JSON {
    if box.decodeNil() { return .null }
    if let value = try? box.decode(Bool.self) { return .bool(value) }
    if let value = try? box.decode(Int.self) { return .int(value) }
    if let value = try? box.decode(Double.self) { return .double(value) }
    return .string(try box.decode(String.self))
  }

  /// The value that `data` spells, or nil when it is not JSON.
  package init?(parsing data: Data) {
    guard let value = try? JSONDecoder().decode(JSON.self, from: data) else { return nil }
    self = value
  }

  /// An object's member name, whatever it is.
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
