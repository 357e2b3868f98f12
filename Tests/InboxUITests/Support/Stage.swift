import Foundation
import InboxModel
import InboxUI
import TerminalKit

/// An app with a clerk behind it: keys in, screens out, every question answered at once.
struct Stage {
  var app: App
  var clerk: Clerk
  private(set) var now = Town.now
  private(set) var size: Size
  let glyphs: GlyphSet

  init(_ setup: AppSetup = Town.setup, clerk: Clerk = Clerk(), settles: Bool = true) {
    app = App(setup)
    size = setup.size
    glyphs = setup.glyphs
    self.clerk = clerk
    run(app.start())
    if settles { settle() }
  }

  /// Answers effects until none is left.
  mutating func run(_ effects: [Effect]) {
    var open = effects
    while !open.isEmpty {
      guard let answer = clerk.answer(open.removeFirst()) else { continue }
      open += app.handle(.answer(answer), at: now)
    }
  }

  mutating func send(_ event: AppEvent) {
    run(app.handle(event, at: now))
  }

  /// Presses keys by name, separated by spaces.
  mutating func press(_ keys: String) {
    for key in KeySequence(keys)?.keys ?? [] { send(.terminal(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.terminal(.key(character == " " ? .space : .character(character)))) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    size = Size(width: width, height: height)
    send(.terminal(.resize(size)))
  }

  /// Lets time pass, with the ticks that the app asks for within it.
  mutating func wait(_ seconds: Double) {
    let end = now.addingTimeInterval(seconds)
    while let tick = app.nextTick, tick <= end {
      now = max(now, tick)
      send(.tick)
    }
    now = end
  }

  /// Waits until the preview has followed the cursor.
  mutating func settle() { wait(0.2) }

  var surface: Surface {
    var surface = Surface(size: size, glyphs: glyphs)
    app.draw(into: &surface)
    return surface
  }

  var screen: String { surface.plainText }
}
