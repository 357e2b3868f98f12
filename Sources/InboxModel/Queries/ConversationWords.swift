/// The words of all messages of a conversation, folded, in one run of bytes, so that very many patterns can be looked for at little cost.
///
/// A message has a column each for what was said, its title, the pairs of scripts without spaces, and its author, as `MessageWords` has.
/// A column begins with the byte that ends a word and ends with a zero: a phrase is then a run of bytes within it.
package struct ConversationWords: Sendable {
  /// One message's columns.
  private struct Part: Sendable {
    let isNote: Bool
    let spoken: Range<Int>
    let pairs: Range<Int>
    let all: Range<Int>
  }

  private var bytes: [UInt8] = []
  private var parts: [Part] = []
  private var sieve = WordSieve()

  init(_ messages: [Message]) {
    bytes.reserveCapacity(messages.reduce(64) { $0 + $1.body.utf8.count + $1.title.utf8.count + 48 })
    parts.reserveCapacity(messages.count)
    for message in messages {
      append(
        body: message.body, title: message.title, author: message.author.name, isNote: message.direction == .internal)
    }
  }

  /// One message alone.
  package init(body: String, title: String, author: String) {
    bytes.reserveCapacity(body.utf8.count + title.utf8.count + author.utf8.count + 16)
    append(body: body, title: title, author: author, isNote: false)
  }

  private mutating func append(body: String, title: String, author: String, isNote: Bool) {
    let start = bytes.count
    append(body)
    append(title)
    let pairs = bytes.count
    if let text = Bigrams.index(of: title.isEmpty ? body : "\(title) \(body)") { append(text) }
    let name = bytes.count
    append(author)
    parts.append(Part(isNote: isNote, spoken: start..<name, pairs: pairs..<name, all: start..<bytes.count))
  }

  private mutating func append(_ column: String) {
    guard !column.isEmpty else { return }
    bytes.append(SearchTokens.end)
    let start = bytes.count
    SearchTokens.append(column, to: &bytes)
    sieve.insert(bytes[start...])
    bytes.append(0)
  }

  /// Whether all phrases of a pattern stand in the same message.
  package func hold(_ pattern: WordPattern) -> Bool {
    guard pattern.probes.allSatisfy(sieve.mayHold) else { return false }
    return parts.contains { part in
      pattern.place.includes(isNote: part.isNote)
        && pattern.phrases.allSatisfy { phrase in
          holds(phrase.bytes, in: phrase.isPaired ? part.pairs : pattern.place == .anywhere ? part.all : part.spoken)
        }
    }
  }

  private func holds(_ phrase: [UInt8], in range: Range<Int>) -> Bool {
    let (length, last) = (phrase.count, range.upperBound - phrase.count)
    guard length > 1, last >= range.lowerBound else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      phrase.withUnsafeBufferPointer { phrase in
        let (end, first) = (phrase[0], phrase[1])
        var place = range.lowerBound
        while place <= last {
          if bytes[place] == end, bytes[place + 1] == first {
            var offset = 2
            while offset < length, bytes[place + offset] == phrase[offset] { offset += 1 }
            if offset == length { return true }
          }
          place += 1
        }
        return false
      }
    }
  }
}
