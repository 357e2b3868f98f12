import Foundation
import InboxTesting

@testable import InboxModel

extension SeededGenerator {
  /// Any command that a line can be: as the parser makes it.
  mutating func command() -> Command {
    switch number(1...12) {
    case 1...6: .act(action())
    case 7:
      pick([
        .finish(nil, advances: true), .finish(nil, advances: false), .finish(pick(DoneReason.allCases), advances: true),
      ])
    case 8: .compose(pick([.reply, .privateReply, .note]))
    case 9: .choose(pick(Command.Choice.allCases))
    case 10: pick([.prompt(pick(Command.Prompt.allCases)), .deliver(pick(Command.DeliveryDecision.allCases))])
    case 11: named()
    default:
      pick([
        .undo, .redo, .open, .copy, .sync, .quit, .help(nil), .jump(nil), .jump(ID(12)), .person, .unfold,
        .digest(since: nil),
        .digest(since: .ago(seconds: 7200)), .digest(since: .yesterday), .act(.person(.erase)),
      ])
    }
  }

  private mutating func named() -> Command {
    switch number(1...6) {
    case 5: .sort(pick(QueueOrder.allCases))
    case 6: .group(pick([nil] + QueueGroup.allCases))
    case 1: .view(word())
    case 2: .theme(word())
    case 3: .help(words())
    default: search()
    }
  }

  private mutating func search() -> Command {
    let text = QueryPrinter.text(query())
    return text.isEmpty ? .search("is:open") : .search(text)
  }

  private mutating func action() -> InboxAction {
    switch number(1...11) {
    case 1:
      .reply(
        .init(
          text: words(), isPrivate: chance(50), to: chance(50) ? ID(Int64(number(1...999))) : nil, thenDone: chance(50),
          seen: chance(50) ? ID(Int64(number(1...999))) : nil))
    case 2: .note(words())
    case 3: tags()
    case 4: .assign(pick([nil, "ana", "me", "none", "@ana", "ann lee"]))
    case 5: .priority(pick(PriorityLevel.allCases))
    case 6: .snooze(chance(30) ? .nextReply : .until(later(Double(number(1...40_000_000)))))
    case 7:
      pick([.done(pick(DoneReason.allCases)), .reopen, .acknowledge, .resolve, .read(chance(50)), .silence(chance(50))])
    case 8: .escalate(tier: word(), target: chance(50) ? word() : nil, reason: chance(50) ? words() : "")
    case 9: grouping()
    default: moderation()
    }
  }

  private mutating func grouping() -> InboxAction {
    let other: ID<Conversation>? = chance(50) ? ID(Int64(number(1...999))) : nil
    let labels = Set(["vip", "muted", "banned", "press", "big-one"].compactMap { Tag($0) }.map { PersonMark($0) })
    let (add, remove) = (labels.filter { _ in chance(40) }, labels.filter { _ in chance(40) })
    if chance(40), !add.isEmpty {
      return .person(
        pick([
          .mark(add: add, remove: remove.subtracting(add)), .note(words()), .link(ID(31)), .unlink(ID(45)),
        ]))
    }
    return pick([.merge(into: other), .split(from: ID(Int64(number(1...999)))), .link(other), .unlink(other)])
  }

  private mutating func moderation() -> InboxAction {
    let verb = pick(
      PlatformVerb.allCases.filter { CommandTable.row($0.rawValue)?.platformVerb == $0 && !$0.carriesText })
    let takesDuration = verb == .ban || verb == .mute
    return .moderate(
      verb, on: chance(30) ? ID(Int64(number(1...999))) : nil,
      seconds: takesDuration && chance(50) ? Double(number(1...9_999_999)) : nil, reason: chance(40) ? words() : nil)
  }

  private mutating func tags() -> InboxAction {
    let names = ["bug", "late-delivery", "é", "日本", "a:b", "x.y/z"].compactMap { Tag($0) }.shuffled(using: &self)
    let count = number(1...4)
    let added = number(0...count)
    return .tag(add: Set(names.prefix(added)), remove: Set(names.dropFirst(added).prefix(count - added)))
  }

  /// Not blank.
  private mutating func words() -> String {
    let text = text(1...8)
    return text.isBlank ? "because \(text)x" : text
  }

  private mutating func word() -> String { pick(["tier2", "to", "because", "--x", "me", "a b", words(), words()]) }
}
