import Foundation
import InboxModel
import TerminalKit

extension App {
  /// Opens the composer under the conversation of the selection; waits for the conversation where it is not here yet.
  mutating func compose(_ kind: Draft.Kind) -> [Effect] {
    guard screen == .conversation || inbox.queue.cursor != nil else {
      desk.say(.info, desk.house.wording.status.nothingSelected)
      return []
    }
    var effects: [Effect] = []
    let fold = isOnFold && kind != .note ? inbox.queue.cursorRow?.fold : nil
    if screen == .inbox {
      if frame.preview.map({ $0.height < Self.leastPreview }) ?? true {
        effects += openConversation()
      } else if let cursor = inbox.queue.cursor, inbox.reader.wanted != cursor || inbox.reader.isGone {
        effects += inbox.reader.show(cursor, &desk)
      }
    }
    inbox.reader.pendingCompose = kind
    inbox.reader.pendingFold = fold
    return inbox.reader.isCurrent ? effects + openPendingComposer() + putInCanned() + putInPiped() : effects
  }

  /// Lines of preview below which the whole screen is taken to write in.
  private static let leastPreview = 12

  /// Opens what waited for the conversation, now that it is here.
  mutating func openPendingComposer() -> [Effect] {
    guard inbox.reader.isCurrent, let detail = inbox.reader.detail, let kind = inbox.reader.pendingCompose else {
      return []
    }
    inbox.reader.pendingCompose = nil
    var composer = Composer(kind, on: detail, words: shelf.text(kind, in: detail), author: desk.member.login)
    composer.others = desk.present(detail.row.presence)
    if let fold = inbox.reader.pendingFold, fold.members.first?.id == detail.row.id {
      composer.address(circular(to: fold, kind, words: composer.text, in: detail))
    }
    inbox.reader.pendingFold = nil
    inbox.reader.composer = composer
    fit()
    if let answers = composer.answers { inbox.reader.reveal(answers) }
    return claim(detail, kind)
  }

  mutating func pressComposer(_ key: Key) -> [Effect] {
    // While the store decides, the text must stay what was sent.
    guard var composer = inbox.reader.composer, composer.sending == nil else { return [] }
    switch key {
    case ComposerKeys.send: return send(composer, thenDone: false)
    case ComposerKeys.sendAndDone: return send(composer, thenDone: true)
    case ComposerKeys.editor:
      let ticket = desk.nextTicket()
      composer.editing = ticket
      inbox.reader.composer = composer
      return [.edit(composer.text, ticket: ticket)]
    case ComposerKeys.otherWording where composer.circular != nil: return turnWording()
    case ComposerKeys.canned: return run(.choose(.canned))
    case ComposerKeys.pipe: return run(.pipe(nil))
    case ComposerKeys.keep, .control("c"): return breakPipe() ?? keep(composer)
    case .pageUp: return inbox.reader.scroll(by: -max(1, inbox.reader.height - 1), &desk)
    case .pageDown: return inbox.reader.scroll(by: max(1, inbox.reader.height - 1), &desk)
    default:
      let isChanged = composer.press(key)
      inbox.reader.composer = composer
      return isChanged ? [save(composer)] : []
    }
  }

  /// Closes the composer; the words stay as a draft.
  private mutating func keep(_ composer: Composer) -> [Effect] {
    inbox.reader.composer = nil
    if !composer.isEmpty { desk.say(.info, desk.house.wording.composer.draftSaved) }
    return composer.isChanged ? [save(composer)] : []
  }

  mutating func save(_ composer: Composer) -> Effect {
    shelf.put(composer.written?.text ?? composer.text, composer.slot)
    shelf.put(variants: composer.written?.variants ?? [:], composer.slot)
    return composer.keeping(desk)
  }

  private mutating func send(_ old: Composer, thenDone: Bool) -> [Effect] {
    if old.piping != nil, let order = pipeOrder {
      desk.say(.error, desk.house.wording.composer.stillPiping(order.program))
      return []
    }
    if let gaps = inbox.reader.composer?.gapsToAskAbout(), !gaps.isEmpty {
      let key = thenDone ? ComposerKeys.sendAndDone : ComposerKeys.send
      desk.say(.error, desk.house.wording.composer.fillIn(gaps, key.description))
      return []
    }
    if old.circular != nil { return plan(old, thenDone: thenDone) }
    if let reason = refusal(of: old) {
      desk.say(.error, reason)
      return []
    }
    let ticket = desk.nextTicket()
    inbox.reader.composer?.sending = ticket
    let action = old.action(thenDone: thenDone)
    deeds[ticket] = PendingDeed(deed: .act(action), targets: [old.conversation], isReversible: true)
    // A note cannot finish a conversation, so that is a command of its own.
    followUp = old.isNote && thenDone ? old.conversation : nil
    return [.apply(.act(action), to: [old.conversation], ticket: ticket)]
  }

  /// Why these words cannot be sent.
  private func refusal(of composer: Composer) -> String? {
    guard let verb = composer.kind.verb else {
      return composer.isEmpty ? desk.house.wording.sentence(for: .emptyText) : nil
    }
    guard let detail = inbox.reader.detail else { return desk.house.wording.reading.gone }
    let posted = detail.messages.first { $0.id == composer.answers }?.postedAt
    let refusal = detail.capabilities.refusal(of: verb, text: composer.text, postedAt: posted, now: desk.now)
    return refusal.map {
      desk.house.wording.sentence(for: $0, doing: verb, on: desk.title(of: detail.row.platform))
    }
  }

  /// What became of the words: closed when they are in the outbox, kept in every other case.
  mutating func receive(sent outcomes: [ID<Conversation>: ActionOutcome], _ ticket: Int) -> [Effect] {
    guard let pending = deeds.removeValue(forKey: ticket), let id = pending.targets.first else { return [] }
    if inbox.reader.composer?.circular != nil { return receive(sentToMany: outcomes, pending, ticket) }
    switch outcomes[id] {
    case .done, .unchanged:
      if let composer = inbox.reader.composer { shelf.put("", composer.slot) }
      inbox.reader.composer = nil
      report(pending, outcomes)
      let next = followUp
      followUp = nil
      let reload = inbox.reader.refresh(&desk)
      if let next { return reload + act(.finish, on: [next]) }
      if case .act(.reply(let reply)) = pending.deed, reply.thenDone { return reload + goOn(fromDone: id) }
      return reload
    case .newerMessage:
      inbox.reader.composer?.mustCatchUp()
      desk.say(.error, desk.house.wording.composer.newerMessage)
      return inbox.reader.refresh(&desk)
    case .refused, nil:
      inbox.reader.composer?.sending = nil
      report(pending, outcomes)
      return []
    }
  }

  /// After "send and done" the queue goes on.
  private mutating func goOn(fromDone id: ID<Conversation>) -> [Effect] {
    guard inbox.queue.cursor == id else { return [] }
    screen = .inbox
    return inbox.queue.move(by: 1, &desk)
  }

  mutating func receive(editedText text: String, _ ticket: Int) -> [Effect] {
    guard var composer = inbox.reader.composer, composer.editing == ticket else { return [] }
    composer.editing = nil
    let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
    if text != composer.text { composer.replaceText(with: text) }
    inbox.reader.composer = composer
    return composer.isChanged ? [save(composer)] : []
  }
}
