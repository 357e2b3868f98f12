import InboxModel
import TerminalKit

/// Whom a message answers, where its place below the others does not tell.
struct ThreadPath: Hashable {
  /// From the thread's first message to the one that is answered.
  let names: [String]
  /// What the answered message begins with.
  let words: String
  /// Whether more names stand before the first.
  let isCut: Bool

  /// Names that are shown; the nearest matter most.
  private static let most = 4
  /// Longer threads are followed no further: hostile ones may turn in circles.
  private static let deepest = 64

  /// Nil when it answers nothing that is here, or plainly what stands right above it.
  init?(to message: Message, behind previous: Message?, among messages: [RemoteID: Message]) {
    guard let parent = message.replyTo.flatMap({ messages[$0] }), parent.id != message.id else { return nil }
    var chain: [Message] = []
    var next: Message? = parent
    while let one = next, chain.count < Self.deepest, !chain.contains(where: { $0.id == one.id }) {
      chain.insert(one, at: 0)
      next = one.replyTo.flatMap { messages[$0] }
    }
    if parent.id == previous?.id, chain.count <= 2 { return nil }
    let people = chain.map(Self.name)
    // One who answers themself is one step of the way.
    var steps: [String] = []
    for name in people where steps.last != name { steps.append(name) }
    names = Array(steps.suffix(Self.most))
    isCut = steps.count > Self.most
    words = Sanitizer.cleanLine(String(parent.body.prefix(200)))
  }

  private static func name(of message: Message) -> String {
    let name = message.author.name.isEmpty ? message.author.handle : message.author.name
    return Sanitizer.cleanLine(String(name.prefix(60)))
  }

  /// "↳ Luca › ana: what they said…"
  func text(_ desk: Desk, name: Style, dim: Style) -> StyledText {
    var text = StyledText("\(desk.glyphs(.replyArrow)) ", dim)
    if isCut { text.append("\(desk.glyphs(.ellipsis)) \(desk.glyphs(.pointer)) ", dim) }
    for (place, step) in names.enumerated() {
      if place > 0 { text.append(" \(desk.glyphs(.pointer)) ", dim) }
      text.append(step, name)
    }
    if !words.isEmpty { text.append(": \(words)", dim) }
    return text
  }
}
