/// RFC 8288: `<address>; rel="next", <address>; rel="prev"`.
enum LinkHeader {
  /// The address behind a relation; nil where the header has none.
  static func address(_ relation: String, in header: String) -> String? {
    var rest = header[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let address = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let parameters = rest.prefix { $0 != "<" }.replacing(" ", with: "").lowercased()
      if parameters.contains("rel=\"\(relation.lowercased())\"") { return String(address) }
    }
    return nil
  }
}
