import Foundation
import InboxModel
import TerminalKit

/// One message as lines: who, what, and what became of it.
struct MessageLayout {
  private(set) var lines: [ReaderLine] = []
  private(set) var isFolded = false
  private(set) var countsDown = false

  private let message: Message
  private let options: ReaderOptions
  private let desk: Desk
  private let voice: Voice
  private let context: Context

  /// What was said before, as far as it decides on how a message is laid out.
  struct Context {
    var quotes = QuoteFinder()
    /// Whom it answers, where its place does not tell.
    var path: ThreadPath?
    /// Through which ours leave.
    var account: ID<Account>?
  }

  /// Texts longer than this are cut before they are wrapped, as long as they are folded.
  private static let longest = 20_000

  init(message: Message, detail: ConversationDetail, context: Context, options: ReaderOptions, desk: Desk) {
    self.message = message
    self.context = context
    self.options = options
    self.desk = desk
    voice = Voice(message, desk)
    heading(detail)
    if let path = context.path { lines.append(line(path.text(desk, name: voice.name, dim: voice.dim))) }
    body()
    if options.showsEarlierWordings { earlier() }
    extras()
    if let delivery = message.delivery { add(delivery) }
  }

  /// Whether a heading has room for two dates.
  private var isRoomy: Bool { options.measure >= 60 }

  private var room: Int { max(4, options.measure - voice.indent) }

  private func line(_ text: StyledText, trailing: StyledText = StyledText()) -> ReaderLine {
    ReaderLine(text: text, trailing: trailing, indent: voice.indent, bar: voice.bar, ground: voice.ground)
  }

  /// The first lines: who, and when. The person whose conversation it is stands in the header above, so a title of theirs takes the place
  /// of the name.
  private mutating func heading(_ detail: ConversationDetail) {
    let isTitled = message.rating != nil || !Sanitizer.cleanLine(message.title).isEmpty
    let isTheirs = message.direction == .inbound && message.author.name == detail.row.person
    let titles = title()
    var text = StyledText()
    if isTitled, isTheirs, let first = titles.first {
      text = first
    } else {
      text = name
    }
    for word in states(detail) { text.append("  \(word)", desk.theme[.held]) }
    lines.append(line(text, trailing: dates))
    lines += titles.dropFirst(isTitled && isTheirs ? 1 : 0).map { line($0) }
  }

  private var name: StyledText {
    let theme = desk.theme
    var text = StyledText()
    if let label = voice.label {
      text.append(" \(label) ", theme[.noteLabel])
      text.append("  ")
    }
    let name = Sanitizer.cleanLine(message.author.name.isEmpty ? message.author.handle : message.author.name)
    text.append(name, voice.name)
    let handle = Sanitizer.cleanLine(message.author.handle)
    if options.isFull, message.direction == .inbound, !handle.isEmpty, handle != name {
      text.append("  \(handle)", theme[.dim])
    }
    if message.direction == .internal { text.append("  \(desk.house.wording.composer.isInternal)", voice.text) }
    return text
  }

  /// What is special about it: private, held, deleted.
  private func states(_ detail: ConversationDetail) -> [String] {
    var words: [String] = []
    if message.direction == .outbound, message.audience == .direct, !detail.row.kind.isPrivate {
      words.append(desk.house.wording.reading.privateReply)
    }
    if message.editedAt != nil, !isRoomy { words.append(desk.house.wording.reading.edited) }
    if message.visibility != .visible { words.append(desk.house.wording.terms.visibility(message.visibility)) }
    return words
  }

  private var dates: StyledText {
    var text = StyledText()
    if let edited = message.editedAt, isRoomy {
      text.append(
        "\(desk.house.wording.reading.editedAt(desk.stamp(edited))) \(desk.glyphs(.middleDot)) ", voice.dim)
    }
    text.append(desk.stamp(message.postedAt), voice.dim)
    if case .sent = message.delivery?.state { text.append(" \(desk.glyphs(.check))", desk.theme[.success]) }
    return text
  }

  /// The stars and the title of a review or a post, on as many lines as it needs.
  private func title() -> [StyledText] {
    let title = Sanitizer.cleanLine(message.title)
    guard !title.isEmpty || message.rating != nil else { return [] }
    var lead = StyledText()
    if let rating = message.rating {
      lead = Stars(rating).text(Brush(desk))
      if desk.glyphs == .ascii || desk.house.depth == .none {
        lead.append(" \(Stars(rating).rating)/5", desk.theme[.dim])
      }
      if !title.isEmpty { lead.append("  ") }
    }
    let parts = TextWrap.lines(title, width: max(8, room - lead.width - dates.width - 2))
    let lit = LitText(title, lighting: options.highlight, desk)
    return parts.prefix(3).enumerated().map { index, part in
      (index == 0 ? lead : StyledText()) + lit.styled(part.range, desk.theme[.bright])
    }
  }

  private mutating func body() {
    let isOpen = options.unfolded.contains(message.id)
    let source = isOpen ? message.body : String(message.body.prefix(Self.longest))
    let text = options.isVerbatim ? Sanitizer.escaped(source) : Sanitizer.clean(source).trimmingBlankEnds
    guard !text.isEmpty else {
      if message.attachments.isEmpty, message.direction == .inbound {
        lines.append(line(StyledText(desk.house.wording.queue.noText, voice.dim)))
      }
      return
    }
    let wrapped = options.isVerbatim ? wrap(text, style: voice.text) : stretches(of: text, isOpen: isOpen)
    guard wrapped.count > options.fold + 2, !isOpen else {
      lines += wrapped
      return
    }
    isFolded = true
    lines += wrapped.prefix(options.fold)
    let hidden = wrapped.count - options.fold
    let key = desk.keys.name(of: .move(.open))
    lines.append(
      line(StyledText("\(desk.glyphs(.ellipsis)) " + desk.house.wording.screen.moreLines(hidden, key), voice.dim)))
  }

  /// The lines of a text, with what it repeats in one line each as long as it is not open.
  private mutating func stretches(of text: String, isOpen: Bool) -> [ReaderLine] {
    let words = desk.house.wording.screen
    let key = desk.keys.name(of: .move(.open))
    var lines: [ReaderLine] = []
    for piece in context.quotes.pieces(of: text) {
      switch piece {
      case .words(let text): lines += wrap(text, style: voice.text)
      case .quote(let text, _) where isOpen, .repetition(let text, _) where isOpen:
        lines += wrap(text, style: voice.dim)
      case .quote(_, let count): lines.append(fold(words.quotedLines(count, key)))
      case .repetition(_, let count): lines.append(fold(words.repeatedLines(count, key)))
      }
    }
    return lines
  }

  private mutating func fold(_ words: String) -> ReaderLine {
    isFolded = true
    return line(StyledText("\(desk.glyphs(.ellipsis)) \(words)", voice.dim))
  }

  /// Lines of the text, with its web addresses linked and what was searched for lit; what is shown is what is opened.
  private func wrap(_ text: String, style: Style) -> [ReaderLine] {
    let lit = LitText(text, lighting: options.highlight, linking: LinkFinder.ranges(in: text), desk)
    return TextWrap.lines(text, width: room).map { part in
      var line = line(lit.styled(part.range, style))
      line.hasHit = lit.isLit(part.range)
      return line
    }
  }

  private mutating func earlier() {
    for revision in message.earlier.reversed() {
      let words = "\(desk.house.wording.reading.formerly) \(desk.stamp(revision.replacedAt))"
      lines.append(line(StyledText(words, desk.theme[.held])))
      let text = options.isVerbatim ? Sanitizer.escaped(revision.body) : Sanitizer.clean(revision.body)
      lines += wrap(String(text.prefix(Self.longest)), style: voice.dim)
    }
  }

  /// Attachments and how far the message reached.
  private mutating func extras() {
    for attachment in message.attachments {
      let caption = Sanitizer.cleanLine(String(attachment.caption.prefix(200)))
      let words = desk.house.wording.reading.attachment(attachment.kind, caption)
      lines.append(line(StyledText([.init("[\(words)]", desk.theme[.link], address: attachment.url?.absoluteString)])))
    }
    guard options.isFull else { return }
    let words = desk.house.wording.reading
    let metrics = [(message.metrics.likes, words.likes), (message.metrics.shares, words.shares)]
      .compactMap { count, word in count.flatMap { $0 > 0 ? word($0) : nil } }
    guard !metrics.isEmpty else { return }
    lines.append(line(StyledText(metrics.joined(separator: " \(desk.glyphs(.middleDot)) "), voice.dim)))
  }

  private mutating func add(_ delivery: Delivery) {
    if case .sent = delivery.state { return }
    countsDown = delivery.isMoving(at: desk.now)
    let verb: PlatformVerb = message.audience == .direct ? .privateReply : .reply
    lines += DeliveryLine(delivery, verb: verb, at: context.account, desk: desk)
      .lines(indent: voice.indent, width: options.measure, bar: voice.bar)
  }
}

extension MessageKind {
  /// Whether nobody but the two sides can read such a conversation anyway.
  var isPrivate: Bool { self == .direct || self == .chat }
}

extension String {
  /// Without empty lines at its start and end.
  var trimmingBlankEnds: String {
    guard let start = firstIndex(where: { !$0.isNewline }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return start <= end ? String(self[start...end]) : ""
  }
}
