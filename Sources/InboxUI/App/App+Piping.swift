import InboxModel

/// A program that writes for somebody: which, about what, and what it wrote once that is there.
struct PipeOrder: Hashable, Sendable {
  let line: String
  let conversation: ID<Conversation>
  let ticket: Int
  /// It came before the composer was open.
  var text: String?

  /// For people: the first word, without its folders.
  var program: String {
    let word = line.split(whereSeparator: \.isWhitespace).first ?? ""
    return String(word.split(separator: "/").last ?? word)
  }
}

extension App {
  /// Gives the conversation to a program; what that prints goes in where the cursor stands. Begins a reply where nothing is written. The
  /// screen goes on meanwhile, and so does the typing.
  mutating func pipe(_ line: String?) -> [Effect] {
    guard let line else { return askForProgram() }
    var effects = stopPipe()
    let written = inbox.reader.composer?.text
    if inbox.reader.composer == nil { effects += compose(.reply) }
    let composer = inbox.reader.composer
    guard let conversation = composer?.conversation ?? inbox.reader.wanted else { return effects }
    let order = PipeOrder(line: line, conversation: conversation, ticket: desk.nextTicket())
    pipeOrder = order
    inbox.reader.composer?.piping = order.program
    let kind = composer?.kind ?? .reply
    return effects + [.pipe(line, for: conversation, kind, text: written, ticket: order.ticket)]
  }

  /// The command line, with the program that was asked last.
  private mutating func askForProgram() -> [Effect] {
    guard inbox.reader.composer != nil || !selection.isEmpty else {
      desk.say(.info, desk.house.wording.status.nothingSelected)
      return []
    }
    let lines = history.lines(of: .command)
    let stem = "pipe "
    let text = lines.last { $0.hasPrefix(stem) } ?? stem
    overlay = .line(PromptLine(.command, text: text, stem: stem, history: lines, vocabulary: desk.context.vocabulary))
    return []
  }

  /// Ends the program that is still writing, if one is.
  mutating func stopPipe() -> [Effect] {
    guard let order = pipeOrder else { return [] }
    pipeOrder = nil
    inbox.reader.composer?.piping = nil
    // What has come already has nobody left to stop.
    return order.text == nil ? [.stopPipe(ticket: order.ticket)] : []
  }

  /// The same, said to whoever asked for it; nil when none is writing here.
  mutating func breakPipe() -> [Effect]? {
    guard let order = pipeOrder, inbox.reader.composer?.conversation == order.conversation else { return nil }
    let effects = stopPipe()
    desk.say(.info, desk.house.wording.composer.pipeStopped(order.program))
    return effects
  }

  mutating func receive(_ end: PipeEnd, _ ticket: Int) -> [Effect] {
    guard let order = pipeOrder, order.ticket == ticket else { return [] }
    let words = desk.house.wording.composer
    switch end {
    case .wrote(let text) where !text.allSatisfy(\.isWhitespace):
      pipeOrder?.text = text
      return putInPiped()
    case .wrote: desk.say(.info, words.pipedNothing(order.program))
    case .failed(let reason): desk.say(.error, words.pipeFailed(order.program, reason))
    }
    pipeOrder = nil
    inbox.reader.composer?.piping = nil
    return []
  }

  /// Puts in what was written, once the composer of its conversation is open too; shows there who is still writing.
  mutating func putInPiped() -> [Effect] {
    guard let order = pipeOrder, var composer = inbox.reader.composer, composer.conversation == order.conversation,
      composer.sending == nil
    else { return [] }
    guard let text = order.text else {
      inbox.reader.composer?.piping = order.program
      return []
    }
    pipeOrder = nil
    composer.piping = nil
    composer.put(in: CannedText(text: text, language: nil))
    inbox.reader.composer = composer
    if composer.excess > 0 { desk.say(.info, desk.house.wording.triage.hints.tooLong(composer.excess)) }
    return [save(composer)]
  }
}
