import Foundation
import InboxModel
import InboxTesting
import TerminalKit

@testable import InboxUI

/// Restless fingers, a slow and moody store, and a window that is pulled about: random events, the same for the same seed.
struct RandomSession {
  var dice: SeededGenerator
  var app: App
  var clerk = Clerk()
  var size: Size
  let glyphs: GlyphSet
  /// Whether the window is pulled about.
  var resizes = true
  var now = Town.now
  /// Questions that nobody answered yet.
  var open: [Effect] = []
  /// Answers given, which may come again.
  var given: [Answer] = []
  /// The newest events, for whoever looks into a failure.
  private(set) var story: [String] = []
  private(set) var effects: [Effect] = []
  /// What was answered in the newest step.
  private(set) var answered: Answer?

  init(seed: UInt64, setup: AppSetup) {
    dice = SeededGenerator(seed: seed)
    size = setup.size
    glyphs = setup.glyphs
    app = App(setup)
    clerk.rows = Town.many(dice.number(0...260))
    open = app.start()
    effects = open
  }

  /// Lets one random thing happen.
  mutating func step() {
    effects = []
    answered = nil
    switch dice.number(0...99) {
    case 0..<44: send(.terminal(.key(randomKey())))
    case 44..<48: send(.terminal(.paste(HostileText.make(&dice))))
    case 48..<53: if resizes { resize() }
    case 53..<56: send(.terminal(dice.pick(Self.rare(at: Point(x: dice.number(-1...130), y: dice.number(-1...40))))))
    case 56..<82: answer()
    case 82..<84: if !given.isEmpty { send(.answer(dice.pick(given))) }
    case 84..<89: live()
    case 89..<91: send(.syncing(dice.chance(50)))
    default: wait()
    }
    open += effects
  }

  /// Presses keys by name, for a way into a place that random keys seldom find.
  mutating func press(_ keys: String) {
    effects = []
    answered = nil
    for key in KeySequence(keys)?.keys ?? [] { send(.terminal(.key(key))) }
    open += effects
  }

  mutating func send(_ event: AppEvent) {
    if case .answer(let given) = event { answered = given }
    story = story.suffix(15) + [String(describing: event).prefix(160).description]
    effects += app.handle(event, at: now)
  }

  private static func rare(at point: Point) -> [TerminalEvent] {
    [
      .focus(true), .focus(false), .resumed, .wake, .appearance(isLight: true),
      .mouse(MouseEvent(.press(.left), at: point)),
      .mouse(MouseEvent(.wheelDown, at: point)), .mouse(MouseEvent(.wheelUp, at: point)),
      .mouse(MouseEvent(.release, at: point)),
    ]
  }

  private mutating func resize() {
    let isSmall = dice.chance(40)
    size = Size(width: dice.number(1...(isSmall ? 50 : 300)), height: dice.number(1...(isSmall ? 14 : 100)))
    send(.terminal(.resize(size)))
  }

  private mutating func wait() {
    if dice.chance(70), let tick = app.nextTick {
      now = max(now, tick)
    } else {
      now = now.addingTimeInterval(Double(dice.number(0...400)) / dice.pick([1000, 10, 0.01]))
    }
    send(.tick)
  }
}

extension RandomSession {
  private static let bound: [Key] = {
    let sequences = (MovementTable.rows.flatMap(\.keys) + CommandTable.bindings.map(\.keys)).compactMap {
      KeySequence($0)
    }
    return sequences.flatMap(\.keys)
  }()

  private static let editing: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    .space,
    .control("a"), .control("e"), .control("k"), .control("w"), .control("u"), .control("y"), .control("s"),
    .control("d"),
    .control("l"), .control("p"), .control("n"), .control("c"), .control("z"), Key(.function(1)), Key(.insert),
    Key(.left, .control), Key(.right, .control), .character("y"), .character("n"), .character(":"), .character("/"),
  ]

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789 -+:@#\"()é田👍\u{0301}\u{202E}\u{1B}")

  private static let lines = [
    ":help", ":view all", ":search rating:..2", ":theme paper", ":tag +bug -crash", ":snooze 3d", ":done", ":bogus",
    ":escalate tier2 because x",
    "/is:unread", "/from:\"", "/", ":assign me", ":reply", ":note hello", ":ban 1d", ":delete", ":undo",
  ]

  private mutating func randomKey() -> Key {
    switch dice.number(0...99) {
    case 0..<45: return dice.pick(Self.bound)
    case 45..<65: return dice.pick(Self.editing)
    case 65..<70:
      for character in dice.pick(Self.lines) {
        send(.terminal(.key(character == " " ? .space : .character(character))))
      }
      return .enter
    default: return .character(dice.pick(Self.letters))
    }
  }
}
