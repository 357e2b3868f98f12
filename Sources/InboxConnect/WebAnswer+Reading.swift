package import Foundation
import HTTPTypes

extension WebAnswer {
  /// The first value of a header, by name in any case.
  package func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }

  package var isSuccess: Bool { (200..<300).contains(status) }

  /// The body as a value of the platform's own shape; `.notUnderstood` names the endpoint, never the body's text.
  package func decoded<Value: Decodable>(
    _ type: Value.Type, by decoder: JSONDecoder, endpoint: String
  ) throws(ConnectorError) -> Value {
    do {
      return try decoder.decode(type, from: body)
    } catch let error as DecodingError {
      throw .notUnderstood(endpoint: endpoint, detail: error.place)
    } catch {
      throw .notUnderstood(endpoint: endpoint, detail: "not JSON")
    }
  }
}

extension DecodingError {
  /// Where in the answer, without its content.
  fileprivate var place: String {
    let path: [any CodingKey]
    let what: String
    switch self {
    case .typeMismatch(_, let context): (path, what) = (context.codingPath, "another type")
    case .valueNotFound(_, let context): (path, what) = (context.codingPath, "null")
    case .keyNotFound(let key, let context): (path, what) = (context.codingPath + [key], "missing")
    case .dataCorrupted(let context): (path, what) = (context.codingPath, "not readable")
    @unknown default: (path, what) = ([], "not readable")
    }
    let place = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return place.isEmpty ? what : "\(place): \(what)"
  }
}
