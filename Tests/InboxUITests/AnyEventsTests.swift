import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Whatever happens, in whatever order: every screen can be drawn, the cursor is on a row, and no words are lost.
@Suite struct AnyEventsTests {
  private static let steps = 700
  /// `RANDOM_SEEDS=200` for a long hunt.
  static let seeds = UInt64(1)...(ProcessInfo.processInfo.environment["RANDOM_SEEDS"].flatMap(UInt64.init) ?? 10)

  private func setup(_ seed: UInt64) throws -> AppSetup {
    let names = ThemeFile.names
    let themes = try names.map { try ThemeFile.read($0) }
    return Town.setup {
      $0.themes = themes
      $0.theme = names[Int(seed) % names.count]
      $0.depth = [.trueColor, .palette256, .palette16, .none][Int(seed) % 4]
      $0.glyphs = seed % 5 == 0 ? .ascii : .unicode
      $0.look.selection = Look.Selection.allCases[Int(seed) % Look.Selection.allCases.count]
      $0.look.density = Look.Density.allCases[Int(seed / 3) % Look.Density.allCases.count]
    }
  }

  @Test(arguments: seeds)
  func anySequenceOfEventsLeavesEveryScreenDrawable(seed: UInt64) throws {
    var session = RandomSession(seed: seed, setup: try setup(seed))
    var ledger = Ledger()
    for step in 0..<Self.steps {
      // Now and then straight to a place that random keys seldom find.
      if step % 97 == 50 {
        session.press(["Esc Esc r", "Esc Esc n", "Esc Esc t", "Esc Esc Ctrl-P"][step / 97 % 4])
      } else {
        session.step()
      }
      var surface = Surface(size: session.size, glyphs: session.glyphs)
      session.app.draw(into: &surface)
      // The window may have another size already than the app was told of.
      if step % 20 == 0 {
        var other = Surface(size: Size(width: step % 7 * 40, height: step % 11), glyphs: session.glyphs)
        session.app.draw(into: &other)
      }
      if let problem = ledger.problem(after: session) {
        Issue.record("seed \(seed), step \(step): \(problem)\n\(session.story.joined(separator: "\n"))")
        return
      }
    }
  }
}

/// What must hold after every event.
private struct Ledger {
  private var lastTicket = 0
  /// The newest words that were handed over to be kept and have not left since, by whose they are.
  private var kept: [Place: String] = [:]
  private var writing: (place: Place, text: String)?
  /// Whose words are under way, by the ticket of the question.
  private var sent: [Int: Place] = [:]

  /// Whose words: a conversation and a kind.
  private struct Place: Hashable {
    var conversation: ID<Conversation>
    var kind: Draft.Kind

    init(_ conversation: ID<Conversation>, _ kind: Draft.Kind) {
      self.conversation = conversation
      self.kind = kind
    }

    init(_ composer: Composer) {
      self.init(composer.conversation, composer.kind)
    }
  }

  mutating func problem(after session: RandomSession) -> String? {
    tickets(session) ?? list(session.app.inbox.queue) ?? overlay(session.app.overlay) ?? reader(
      session.app.inbox.reader)
      ?? words(session) ?? rest(session)
  }

  /// A question's number is greater than every earlier one's.
  private mutating func tickets(_ session: RandomSession) -> String? {
    for ticket in session.effects.compactMap(\.ticket) {
      guard ticket > lastTicket else { return "ticket \(ticket) after \(lastTicket)" }
      lastTicket = ticket
    }
    return nil
  }

  private func list(_ queue: QueueList) -> String? {
    let ids = queue.rows.map(\.id)
    guard queue.list.ids == ids else { return "the list and its rows differ" }
    guard Set(ids).count == ids.count else { return "a row is there twice" }
    guard queue.rows.isEmpty == (queue.cursor == nil) else { return "cursor \(queue.cursor as Any), \(ids.count) rows" }
    guard let index = queue.list.selectedIndex else { return nil }
    guard ids.indices.contains(index), queue.list.visible.contains(index) else { return "the cursor is out of sight" }
    return nil
  }

  private func overlay(_ overlay: Overlay?) -> String? {
    guard case .picker(let picker) = overlay, picker.rowCount > 0 else { return nil }
    guard let index = picker.list.selectedIndex, picker.list.visible.contains(index) else {
      return "no choice is selected"
    }
    return nil
  }

  private func reader(_ reader: Reader) -> String? {
    let lines = reader.layout?.lines.count ?? 0
    return reader.top >= 0 && reader.top <= max(0, lines)
      ? nil : "the conversation begins at line \(reader.top) of \(lines)"
  }

  /// A composer shows the newest words of its place, and words leave it only after they were kept or sent.
  private mutating func words(_ session: RandomSession) -> String? {
    let composer = session.app.inbox.reader.composer
    settle(session.answered)
    for effect in session.effects { note(effect, composer) }
    defer { writing = composer.map { (Place($0), $0.words) } }
    if let composer, let known = kept[Place(composer)], known != composer.words {
      return "\(composer.isChanged ? "words not kept" : "other words came back"): \(composer.text), not \(known)"
    }
    if let composer, composer.isChanged, kept[Place(composer)] == nil { return "words not kept: \(composer.text)" }
    guard let writing, composer == nil, let known = kept[writing.place], known != writing.text else { return nil }
    return known.isEmpty && session.answered != nil ? nil : "words lost: \(writing.text)"
  }

  private mutating func note(_ effect: Effect, _ composer: Composer?) {
    switch effect {
    case .saveDraft(let draft): kept[Place(draft.conversation, draft.kind)] = draft.text
    case .discardDraft(let conversation, let kind): kept[Place(conversation, kind)] = ""
    case .apply(_, _, let ticket): if let composer, composer.sending == ticket { sent[ticket] = Place(composer) }
    default: break
    }
  }

  /// Words that the store took are a draft no more; words that it gave back are one.
  private mutating func settle(_ answer: Answer?) {
    switch answer {
    case .applied(let outcomes, let ticket):
      guard let place = sent.removeValue(forKey: ticket) else { return }
      switch outcomes[place.conversation] {
      case .done, .unchanged: kept[place] = ""
      default: break
      }
    case .undone(.done(_, _, let drafts)):
      for draft in drafts { kept[Place(draft.conversation, draft.kind)] = draft.text }
    case .decided(_, let draft?): kept[Place(draft.conversation, draft.kind)] = draft.text
    default: break
    }
  }

  /// The app never asks to be woken at once: that would be a loop without end.
  private func rest(_ session: RandomSession) -> String? {
    guard let tick = session.app.nextTick, tick <= session.now else { return nil }
    return "a tick is wanted \(session.now.timeIntervalSince(tick)) s ago"
  }
}

extension Composer {
  /// What must not be lost; blanks alone are nothing.
  fileprivate var words: String { isEmpty ? "" : text }
}

extension Effect {
  fileprivate var ticket: Int? {
    switch self {
    case .loadQueue(_, let ticket), .loadConversation(_, _, let ticket), .loadMatching(_, let ticket),
      .apply(_, _, let ticket),
      .edit(_, let ticket):
      ticket
    default: nil
    }
  }
}
