import InboxModel

/// Reads the tables below `[views]`.
struct ViewReader {
  private let reader: TOMLReader
  private let wording: Wording
  private let vocabulary: Vocabulary

  init(_ reader: TOMLReader, wording: Wording, vocabulary: Vocabulary) {
    self.reader = reader
    self.wording = wording
    self.vocabulary = vocabulary
  }

  func views(_ problems: inout ProblemList) -> [InboxView] {
    reader.keys.compactMap { name in
      let read = problems.read { () throws(ConfigurationError) -> InboxView? in
        guard let section = try reader.section(name) else { return nil }
        return try view(name, section)
      }
      return read ?? nil
    }
  }

  private func view(_ name: String, _ section: TOMLReader) throws(ConfigurationError) -> InboxView {
    // `order` is what `sort` was called once.
    try section.allow(["title", "query", "sort", "group", "columns"], also: ["order"])
    guard let text = try section.string("query") else { throw section.problem(nil, section.words.needsQuery) }
    let query: Query
    do {
      query = try QueryParser.parse(text, vocabulary: vocabulary)
    } catch {
      throw section.problem("query", section.words.badQuery(wording.sentence(for: error)))
    }
    let former = try section.choice("order", QueueOrder.self)
    let sort = try section.choice("sort", QueueOrder.self)
    if former != nil, sort != nil { throw section.problem("order", section.words.twice("sort")) }
    let group = try section.choice("group", QueueGroup.self)
    let order = sort ?? former ?? group?.orders.first ?? .pressing
    if let group, !group.orders.contains(order) {
      let others = QueueGroup.fitting(order).map(\.rawValue)
      throw section.problem(
        "group", section.words.badGroup(group.rawValue, order.rawValue, group.orders.map(\.rawValue), others))
    }
    return InboxView(
      name: name, title: try section.string("title"), query: query, order: order, group: group,
      columns: try columns(section) ?? RowPart.usual)
  }

  /// Each once, in their order.
  private func columns(_ section: TOMLReader) throws(ConfigurationError) -> [RowPart]? {
    guard let names = try section.strings("columns", wording.triage) else { return nil }
    var parts: [RowPart] = []
    for name in names {
      guard let part = RowPart(rawValue: name) else {
        let known = RowPart.allCases.map(\.rawValue)
        throw section.problem("columns", section.words.notOneOf(name, known, NearestWord.to(name, among: known)))
      }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts
  }
}
