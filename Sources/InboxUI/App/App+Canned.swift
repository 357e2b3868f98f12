import InboxModel

/// A prepared answer on its way: what was asked for, and the text once it is there.
struct CannedOrder: Hashable, Sendable {
  let name: String
  let conversation: ID<Conversation>
  let ticket: Int
  /// The text came before the composer was open.
  var text: CannedText?
  /// For an answer to several, what suits each platform.
  var texts: [Platform: CannedText] = [:]
}

extension App {
  /// Puts a prepared answer into what is being written; begins a reply where nothing is.
  mutating func canned(_ name: String) -> [Effect] {
    var effects: [Effect] = []
    if inbox.reader.composer == nil { effects += compose(.reply) }
    guard let conversation = inbox.reader.composer?.conversation ?? inbox.reader.wanted else { return effects }
    let ticket = desk.nextTicket()
    cannedOrder = CannedOrder(name: name, conversation: conversation, ticket: ticket)
    if let fold = inbox.reader.composer?.circular?.fold ?? inbox.reader.pendingFold {
      return effects + [.fillCircular(name, for: Circular(fold, limits: [:]).examples, ticket: ticket)]
    }
    return effects + [.fillCanned(name, for: conversation, ticket: ticket)]
  }

  mutating func receive(_ text: CannedText?, _ ticket: Int) -> [Effect] {
    guard let order = cannedOrder, order.ticket == ticket else { return [] }
    guard let text else {
      cannedOrder = nil
      desk.say(.error, desk.house.wording.triage.hints.noCanned(order.name))
      return []
    }
    cannedOrder?.text = text
    return putInCanned()
  }

  /// What suits each platform; the platform with the most of them has the words for all.
  mutating func receive(circularTexts texts: [Platform: CannedText], _ ticket: Int) -> [Effect] {
    guard let order = cannedOrder, order.ticket == ticket else { return [] }
    let fold = inbox.reader.composer?.circular?.fold ?? inbox.reader.pendingFold
    let text = (fold?.shares ?? []).lazy.compactMap { texts[$0.platform] }.first
    cannedOrder?.texts = texts
    return receive(text, ticket)
  }

  /// Puts in what is there, once the composer of its conversation is open too.
  mutating func putInCanned() -> [Effect] {
    guard let order = cannedOrder, let text = order.text, var composer = inbox.reader.composer,
      composer.conversation == order.conversation, composer.sending == nil
    else { return [] }
    cannedOrder = nil
    let wasEmpty = composer.isEmpty
    composer.put(in: text)
    if wasEmpty { composer.take(order.texts) }
    inbox.reader.composer = composer
    let words = desk.house.wording.triage.hints
    if composer.excess > 0 {
      desk.say(.info, words.tooLong(composer.excess))
    } else if !text.missing.isEmpty {
      desk.say(.info, words.gaps(text.missing))
    }
    return [save(composer)]
  }
}
