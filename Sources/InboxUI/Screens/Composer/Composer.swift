import Foundation
import InboxModel
import TerminalKit

/// Words being written under the message that they answer. Kept as a draft at every change, so nothing that happens loses them.
struct Composer: Sendable {
  let conversation: ID<Conversation>
  let kind: Draft.Kind
  /// What is answered; nil for a note.
  let answers: ID<Message>?
  let person: String
  let platform: String
  let audience: Audience
  /// The date of our answer that this one takes the place of, where a platform keeps one.
  let replaces: Date?
  /// Nil where nothing counts: a note.
  private(set) var limit: TextLimit?
  /// Nil where one conversation is answered.
  private(set) var circular: Circular?
  private(set) var editor: TextEditor
  /// The newest message that its author can have read.
  private(set) var seen: ID<Message>?
  /// What came in since then and what the author was told of.
  private(set) var news: ComposerNews?
  /// A refusal has shown it to the author: the next sending goes through.
  private(set) var isCaughtUp = false
  /// Whose words here are the author's own.
  let author: String
  /// The text with gaps of prepared answers that the author was asked about.
  var askedAbout: String?
  /// Who else is writing here.
  var others: [Presence] = []
  /// The text came back from an earlier time.
  private(set) var isRestored: Bool
  private(set) var isChanged = false
  /// The question whose answer decides whether the words have left.
  var sending: Int?
  /// The external editor's question.
  var editing: Int?
  /// The program that writes for the author just now.
  var piping: String?
  /// The next contents of the conversation show what the author had not seen.
  private var catchesUp = false

  /// `words` are those that were kept before.
  init(_ kind: Draft.Kind, on detail: ConversationDetail, words: String, author: String) {
    self.author = author
    conversation = detail.row.id
    self.kind = kind
    let inbound = detail.messages.last { $0.direction == .inbound }
    answers = kind == .note ? nil : inbound?.id
    person = Sanitizer.cleanLine(detail.person.person.name.isEmpty ? detail.row.handle : detail.person.person.name)
    platform = detail.row.platform.name
    audience = kind == .privateReply ? .direct : inbound?.audience ?? .everyone
    let terms = kind.verb.flatMap { detail.capabilities.terms(of: $0) }
    limit = terms?.textLimit
    let answer = detail.messages.last { $0.direction == .outbound && $0.remoteID != nil && !$0.visibility.isGone }
    replaces = terms?.isSingle == true && kind != .note ? answer?.postedAt : nil
    seen = detail.messages.map(\.id).max()
    isRestored = !words.isEmpty
    editor = TextEditor(words)
  }

  var text: String { editor.text }
  var slot: DraftShelf.Slot { DraftShelf.Slot(conversation: conversation, kind: kind) }
  var isNote: Bool { kind == .note }
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// How long the text is, as the platform counts.
  var length: Int { limit?.count(text) ?? text.count }
  var excess: Int { max(0, length - (limit?.maximum ?? .max)) }
}

extension Draft.Kind {
  /// What the platform is asked to do with such words; nothing for a note.
  var verb: PlatformVerb? {
    switch self {
    case .reply: .reply
    case .privateReply: .privateReply
    case .note: nil
    }
  }
}

extension Composer {
  /// Rows of text shown, between the line above and the line below.
  private var rows: Int { max(1, editor.size.height) }
  var height: Int { rows + 2 + (news == nil ? 0 : 1) + (others.isEmpty ? 0 : 1) }

  private static let leastRows = 3
  static let textColumn = 2

  /// Takes as many rows as the text needs, within `size`.
  mutating func fit(_ size: Size) {
    let width = max(4, size.width - Self.textColumn)
    editor.size = Size(width: width, height: editor.size.height)
    let most = max(1, size.height - 2)
    editor.size = Size(width: width, height: min(max(Self.leastRows, editor.layout.rows.count), most))
  }

  /// Types a key; says whether the text changed.
  mutating func press(_ key: Key) -> Bool {
    let before = editor.buffer.characters
    guard editor.press(key), editor.buffer.characters != before else { return false }
    isChanged = true
    isRestored = false
    return true
  }

  mutating func paste(_ text: String) {
    editor.perform(.insert(text))
    isChanged = true
  }

  /// Puts a prepared answer in where the cursor stands, as one edit; the cursor goes to the first gap in it, or behind it.
  mutating func put(in canned: CannedText) {
    let characters = editor.buffer.characters
    let cursor = editor.buffer.cursor
    let before = cursor > 0 ? characters[cursor - 1] : nil
    let after = cursor < characters.count ? characters[cursor] : nil
    let target = CannedInsertion.insert(canned, into: text, at: cursor).cursor
    editor.perform(.insert(CannedInsertion.piece(canned, between: before, and: after)))
    editor.moveCursor(to: target)
    isChanged = true
    isRestored = false
  }

  /// Answers all of them at once.
  mutating func address(_ circular: Circular) {
    self.circular = circular
    limit = circular.limit
    isRestored = isRestored || !circular.variants.isEmpty
  }

  /// Goes on to the next platform's words; with `platform`, to its words.
  mutating func turn(to platform: Platform? = nil) {
    guard var circular else { return }
    circular.take(text)
    if let platform { circular.turn(to: platform) } else { circular.turn() }
    let size = editor.size
    editor = TextEditor(circular.current)
    editor.size = size
    limit = circular.limit
    self.circular = circular
  }

  /// Takes prepared words for the platforms whose words are not in the editor.
  mutating func take(_ texts: [Platform: CannedText]) {
    guard var circular, circular.platform == nil, !texts.isEmpty else { return }
    circular.take(text)
    for (platform, canned) in texts { circular.take(canned.text, for: platform) }
    limit = circular.limit
    self.circular = circular
  }

  /// With the words in the editor.
  var written: Circular? {
    var written = circular
    written?.take(text)
    return written
  }

  /// The names of the gaps that prepared answers left in the words, with each platform's own; asks about the same words once.
  mutating func gapsToAskAbout() -> [String] {
    let texts = [text] + (written.map { [$0.text] + $0.variants.values } ?? [])
    let gaps = texts.flatMap(CannedGap.all).map(\.name)
    let whole = texts.joined(separator: "\0")
    guard !isNote, !gaps.isEmpty, askedAbout != whole else { return [] }
    askedAbout = whole
    if let gap = CannedGap.all(in: text).first { editor.moveCursor(to: gap.offset) }
    return gaps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Takes the text that an external editor left.
  mutating func replaceText(with text: String) {
    editor.replaceAll(with: text)
    isChanged = true
  }

  /// The order to keep the words, or to forget that there were any.
  func keeping(_ desk: Desk) -> Effect {
    var draft = Draft(
      conversation: conversation, kind: kind, text: written?.text ?? text, author: desk.member.login,
      updatedAt: desk.now)
    draft.variants = written?.variants ?? [:]
    return draft.isBlank ? .discardDraft(conversation, kind) : .saveDraft(draft)
  }

  /// What is applied when the words are sent.
  func action(thenDone: Bool) -> InboxAction {
    guard !isNote else { return .note(text) }
    if let written { return .reply(written.reply(isPrivate: kind == .privateReply, thenDone: thenDone)) }
    return .reply(
      InboxAction.Reply(text: text, isPrivate: kind == .privateReply, to: answers, thenDone: thenDone, seen: seen))
  }
}

extension Composer {
  /// The words were refused because something had been added: the next contents show what.
  mutating func mustCatchUp() {
    sending = nil
    catchesUp = true
  }

  /// The conversation as it is now. What was added is pointed at; it counts as seen only after a refusal. Gives the first message of
  /// that which a refusal is about.
  mutating func follow(_ detail: ConversationDetail) -> ID<Message>? {
    others = detail.row.presence
    guard let seen else {
      self.seen = detail.messages.map(\.id).max()
      return nil
    }
    let fresh = detail.messages.filter {
      $0.id > seen && !$0.visibility.isGone && ($0.direction == .inbound || $0.author.name != author)
    }
    if !fresh.isEmpty {
      let names = { (direction: Direction) in
        fresh.filter { $0.direction == direction }.map { Sanitizer.cleanLine($0.author.name) }
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      }
      news = ComposerNews(
        person: person, theirs: fresh.count { $0.direction == .inbound }, answers: names(.outbound),
        notes: names(.internal))
      isCaughtUp = false
    }
    guard catchesUp else { return nil }
    catchesUp = false
    news = news ?? ComposerNews(person: person)
    isCaughtUp = true
    self.seen = detail.messages.map(\.id).max()
    return fresh.first?.id
  }
}
