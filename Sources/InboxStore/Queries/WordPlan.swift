import InboxModel

/// How words that stand together in a query are looked up.
struct WordPlan {
  /// What the statement asks.
  var condition: SQLText
  /// What is asked of each conversation as it comes, by reading it, until a page is full.
  var later: [SearchPattern] = []
}

extension Density {
  /// What must hold for all of them, for a page that is read in order. Words that often stand together are looked for by reading
  /// conversations as they come: a page is full after some hundred. Only else is a whole list of hits intersected first.
  func plan(_ patterns: [SearchPattern]) throws -> WordPlan {
    let words = try patterns.compactMap(counted)
    guard words.count == patterns.count, let rarest = words.min(by: { $0.hits < $1.hits }) else {
      return WordPlan(condition: try condition(all: patterns))
    }
    let together = try hits(words.map { "(\($0.match))" }.joined(separator: " AND "), atMost: enoughTogether)
    if rarest.hits >= common, together >= enoughTogether { return WordPlan(condition: "1", later: patterns) }
    guard together * Self.readsPerRow >= rarest.hits else { return WordPlan(condition: try condition(all: patterns)) }
    // A few are fetched and sorted; of many, those that come first in the order are met on the way.
    let membership: SQLText = rarest.hits < few ? "c.id IN" : "+c.id IN"
    return WordPlan(
      condition: "\(membership) (\(Self.conversations(of: rarest.match)))",
      later: words.filter { $0.match != rarest.match }.map(\.pattern))
  }

  /// How many conversations may be read for one that is shown.
  private static let readsPerRow = 20
}
