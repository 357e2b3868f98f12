import Foundation

extension SimulatedRequest {
  /// The body's fields as one JSON object, from JSON, a form or (what WordPress and Mastodon also take) the query; nil when the
  /// body says it is JSON and is not.
  package var fields: JSON? {
    let type = headers["content-type"] ?? ""
    var members = query.map { JSON.Member($0.name, .string($0.value)) }
    if type.hasPrefix("application/json") {
      guard !body.isEmpty else { return .object(members) }
      guard case .object(let object)? = JSON(parsing: body) else { return nil }
      members = object + members
    } else if type.hasPrefix("multipart/form-data") {
      members = multipartFields(type) + members
    } else if !body.isEmpty {
      let form = QueryItem.parse(String(decoding: body, as: UTF8.self))
      members = form.map { JSON.Member($0.name, .string($0.value)) } + members
    }
    return .object(Self.gatherLists(members))
  }

  /// `a[]=1&a[]=2` becomes one member `a` with two elements; other repeated names keep their first value.
  private static func gatherLists(_ members: [JSON.Member]) -> [JSON.Member] {
    var result: [JSON.Member] = []
    for member in members {
      let isList = member.name.hasSuffix("[]")
      let name = isList ? String(member.name.dropLast(2)) : member.name
      if let index = result.firstIndex(where: { $0.name == name }) {
        if isList, case .array(let values) = result[index].value {
          result[index].value = .array(values + [member.value])
        }
      } else {
        result.append(JSON.Member(name, isList && member.value.elements == nil ? .array([member.value]) : member.value))
      }
    }
    return result
  }

  private func multipartFields(_ type: String) -> [JSON.Member] {
    guard let range = type.range(of: "boundary=") else { return [] }
    let boundary = "--" + type[range.upperBound...].trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    return String(decoding: body, as: UTF8.self).components(separatedBy: boundary).compactMap { part in
      guard let head = part.range(of: "\r\n\r\n"), let named = part.range(of: "name=\"") else { return nil }
      guard named.upperBound < head.lowerBound else { return nil }
      let name = part[named.upperBound...].prefix { $0 != "\"" }
      var value = part[head.upperBound...]
      if value.hasSuffix("\r\n") { value = value.dropLast() }
      return JSON.Member(String(name), .string(String(value)))
    }
  }
}
