import InboxModel

/// How words that stand together in a query are looked up.
struct WordPlan {
  /// What the statement asks.
  var condition: SQLText
  /// What is asked of each conversation as it comes, until a page is full.
  var later: [SearchPattern] = []
  /// Whether that is asked of the index's hits, which are gathered before, instead of the conversation's text.
  var sieves = false
}

/// What the steps of looking words up cost on one core with the file in memory, in microseconds.
struct WordCosts: Hashable, Sendable {
  /// To find the conversation of a hit.
  var hit = 1.5
  /// To pass a hit that is only compared.
  var passed = 0.3
  /// To meet a conversation on the way along an index, and to see that it is not in a list.
  var met = 0.2
  /// To fetch a conversation for sorting.
  var fetched = 6.0
  /// To read a conversation's messages and cut their words.
  var read = 30.0
  /// To gather a hit.
  var gathered = 0.15
  /// To ask a conversation's messages for gathered hits.
  var sieved = 4.0
}

extension Density {
  /// How many rows a page has, about.
  private static let page = 50.0

  /// What must hold for all of them, for a page that is read in order. Words that often meet in one message are looked for by reading
  /// conversations as they come: a page is full after some hundred. Only where they seldom meet are lists of hits intersected.
  /// `isAlone`: nothing else is asked, which could keep a page from ever being full.
  func plan(_ patterns: [SearchPattern], isAlone: Bool) throws -> WordPlan {
    if try isAlone && patterns.allSatisfy(isPlainlyCommon) { return WordPlan(condition: "1", later: patterns) }
    let words = try patterns.compactMap(counted)
    guard words.count == patterns.count, let rarest = words.min(by: { $0.hits < $1.hits }) else {
      return WordPlan(condition: try condition(all: patterns))
    }
    let others = words.filter { $0.match != rarest.match }
    if !isAlone, rarest.hits < many { return WordPlan(condition: try condition(all: patterns)) }
    let meeting =
      others.isEmpty
      ? min(rarest.hits, enoughTogether)
      : try hits(words.map { "(\($0.match))" }.joined(separator: " AND "), atMost: enoughTogether)
    let together = Double(max(1, meeting))
    let conversations = Double(try session.count(.all, member: "", cap: nil))
    let hits = Double(rarest.hits)
    // Until a page is full: how many conversations come by, and how many of them hold the rarest word.
    let met = min(conversations, Self.page * conversations / together)
    let candidates = min(hits, Self.page * hits / together)

    let reading = met * costs.read
    let comparing = hits * costs.hit + met * costs.met + candidates * costs.read
    let fetching = hits * (costs.hit + costs.fetched) + candidates * costs.read
    let passing = others.reduce(0) { $0 + Double($1.hits) } * costs.passed
    let listing = hits * (costs.hit + costs.fetched) + passing
    // Hits that were not counted to their end are too many to gather.
    let gathering = words.reduce(0) { $0 + ($1.hits < max(common, enoughHits) ? Double($1.hits) : .infinity) }
    let sieving = gathering * costs.gathered + met * costs.sieved

    switch min(reading, comparing, fetching, listing, sieving) {
    case listing: return WordPlan(condition: try condition(all: patterns))
    case reading: return WordPlan(condition: "1", later: patterns)
    case sieving: return WordPlan(condition: "1", later: patterns, sieves: true)
    case let least:
      let membership: SQLText = least == fetching ? "c.id IN" : "+c.id IN"
      return WordPlan(
        condition: "\(membership) (\(Self.conversations(of: rarest.match)))", later: others.map(\.pattern))
    }
  }

  /// Whether a beginning of a word stands in so many of the newest messages that a page of it is full soon. Only short ones are tried:
  /// the index would put the hits of all words together that begin so, before it answers with the first.
  private func isPlainlyCommon(_ pattern: SearchPattern) throws -> Bool {
    guard let phrase = pattern.phrases.last, phrase.isPrefix, !phrase.isPaired, (phrase.tokens.last?.count ?? 0) <= 3
    else { return false }
    let words = WordPattern(pattern, in: .anywhere)
    let found: [Bool] = try session.rows(Self.newest, [.integer(Int64(Self.sample))]) {
      ConversationWords(body: $0.text(0), title: $0.text(1), author: $0.text(2)).hold(words)
    }
    return found.count == Self.sample && found.count { $0 } * 10 > found.count
  }

  private static let sample = 200
  private static let newest = FrequentStatement("SELECT body, title, author FROM message ORDER BY id DESC LIMIT ?")
}
