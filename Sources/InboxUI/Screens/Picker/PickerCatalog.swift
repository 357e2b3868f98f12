import Foundation
import InboxModel
import TerminalKit

/// Makes the pickers: what each offers, and what a typed text stands for in it.
struct PickerCatalog {
  let desk: Desk
  /// The rows of the targets that are known here.
  let rows: [QueueRow]
  let targets: [ID<Conversation>]
  /// On the screen.
  let view: InboxView
  /// The one conversation, when it is read already.
  var detail: ConversationDetail?

  func picker(_ choice: Command.Choice) -> Picker {
    let title = desk.house.wording.choices.title(choice)
    let items =
      switch choice {
      case .tags: tags
      case .assignee: members
      case .snooze: snoozes
      case .priority: levels
      case .escalation: tiers
      case .view: views
      case .order: orders
      case .group: groups
      case .theme: themes
      case .canned:
        desk.house.canned.map {
          PickerItem(label: $0.name, detail: $0.summary, line: "canned \(CommandPrinter.word($0.name))")
        }
      case .splitPoint: splitPoints
      case .related: related
      case .doneReason:
        DoneReason.allCases.map {
          PickerItem(
            label: desk.house.wording.terms.reason($0), alias: $0.rawValue, line: "done \($0.rawValue)")
        }
      }
    return Picker(.choice(choice), title: title, items: items, targets: targets, free: free(choice))
  }

  /// Tags in use and tags on the targets, those that are on first.
  private var tags: [PickerItem] {
    let used = rows.map { Set($0.tags) }
    let known = desk.vocabulary.tags.compactMap { Tag($0) }
    let all = used.reduce(Set(known)) { $0.union($1) }
    let ranks = Dictionary(known.enumerated().map { ($1, $0) }) { first, _ in first }
    let items = all.sorted().map { tag in
      let count = used.count { $0.contains(tag) }
      let check: PickerItem.Check = count == 0 ? .off : count == targets.count ? .on : .mixed
      return PickerItem(label: "#\(tag.name)", line: "", check: check, tag: tag)
    }
    return items.sorted { left, right in
      let (on, other) = (left.check != .off, right.check != .off)
      if on != other { return on }
      return rank(left, ranks) < rank(right, ranks)
    }
  }

  private func rank(_ item: PickerItem, _ ranks: [Tag: Int]) -> Int { item.tag.flatMap { ranks[$0] } ?? .max }

  private var members: [PickerItem] {
    let me = desk.member.login
    let others = desk.vocabulary.members.filter { $0 != me }
    let terms = desk.house.wording.terms
    return [PickerItem(label: "@\(me)", detail: terms.me, line: "assign me")]
      + others.map { PickerItem(label: "@\($0)", line: "assign @\($0)") }
      + [PickerItem(label: terms.nobody, line: "assign none")]
  }

  private var snoozes: [PickerItem] {
    CommandCompletion.snoozes.map { text in
      let label = desk.house.wording.choices.snoozes[text] ?? text
      return PickerItem(label: label, alias: text, detail: moment(text), line: "snooze \(text)")
    }
  }

  /// When a snooze written like this ends.
  private func moment(_ text: String) -> String {
    guard case .act(.snooze(.until(let date))) = try? parser.parse("snooze \(text)") else { return "" }
    return desk.date(date)
  }

  /// The newest first: what went another way did so lately.
  private var splitPoints: [PickerItem] {
    (detail?.splitPoints ?? []).reversed().map { message in
      let words = Sanitizer.cleanLine(
        message.body.split(whereSeparator: \.isWhitespace).prefix(40).joined(separator: " "))
      let name = message.direction == .inbound ? message.author.name : desk.house.wording.reading.you
      return PickerItem(
        label: "\(Sanitizer.cleanLine(name)): \(words)", detail: desk.stamp(message.postedAt),
        line: "split \(message.id)")
    }
  }

  private var related: [PickerItem] {
    (detail?.related ?? []).map { other in
      let title = [other.person, other.title].map { Sanitizer.cleanLine($0) }.filter { !$0.isEmpty }
      return PickerItem(
        label: "#\(other.id) \(title.joined(separator: ": "))", detail: desk.house.wording.reading.bond(other.bond),
        line: "jump \(other.id)")
    }
  }

  private var levels: [PickerItem] {
    PriorityLevel.allCases.reversed().map { level in
      let isNow = !rows.isEmpty && rows.allSatisfy { $0.priority == level }
      return PickerItem(
        label: desk.house.wording.terms.level(level), detail: isNow ? desk.glyphs(.check) : "",
        line: "priority \(level.rawValue)")
    }
  }

  /// With whom each tells.
  private var tiers: [PickerItem] {
    desk.house.tiers.map { name in
      let tier = desk.house.escalations.tier(name)
      let whom = (tier?.targets ?? []) + (tier?.member.map { ["@\($0)"] } ?? [])
      return PickerItem(label: name, detail: whom.joined(separator: ", "), line: "escalate \(name)")
    }
  }

  private var views: [PickerItem] {
    desk.house.views.enumerated().map { index, view in
      PickerItem(
        label: desk.title(of: view), detail: desk.counts[view.name].map { desk.number($0) } ?? "",
        key: index < 9 ? desk.keys.name(of: "view \(index + 1)") ?? "" : "", line: "view \(index + 1)")
    }
  }

  private var orders: [PickerItem] {
    QueueOrder.allCases.map { order in
      PickerItem(
        label: desk.house.wording.queue.order(order), alias: order.rawValue,
        detail: order == view.order ? desk.glyphs(.check) : "", line: "sort \(order.rawValue)")
    }
  }

  private var groups: [PickerItem] {
    ([nil] + QueueGroup.allCases).map { group in
      PickerItem(
        label: desk.house.wording.queue.group(group), alias: group?.rawValue ?? "none",
        detail: group == view.group ? desk.glyphs(.check) : "", line: "group \(group?.rawValue ?? "none")")
    }
  }

  private var themes: [PickerItem] {
    desk.house.themes.map { source in
      PickerItem(
        label: source.name, detail: source.name == desk.theme.name ? desk.glyphs(.check) : "",
        line: "theme \(source.name)")
    }
  }

  private var parser: CommandParser { CommandParser(desk.context) }

  /// What the typed text itself would be.
  private func free(_ choice: Command.Choice) -> @Sendable (String) -> PickerItem? {
    let desk = desk
    switch choice {
    case .tags:
      return { text in
        guard let tag = Tag(text) else { return nil }
        let isKnown = desk.vocabulary.tags.contains(tag.name)
        return isKnown
          ? nil : PickerItem(label: desk.house.wording.choices.newTag(tag.name), line: "", check: .off, tag: tag)
      }
    case .snooze:
      return { text in
        guard case .act(.snooze(.until(let date))) = try? CommandParser(desk.context).parse("snooze \(text)") else {
          return nil
        }
        return PickerItem(
          label: desk.house.wording.screen.freeValue(text), detail: desk.near(date), line: "snooze \(text)")
      }
    case .escalation:
      return { text in
        let tier = text.filter { $0.isLetter || $0.isNumber || "-_".contains($0) }
        guard !tier.isEmpty, tier == text, desk.house.escalations.tiers.isEmpty else { return nil }
        return PickerItem(label: desk.house.wording.screen.freeValue(tier), line: "escalate \(tier)")
      }
    default: return { _ in nil }
    }
  }
}

extension Desk {
  /// What a command's text depends on here and now.
  var context: CommandContext {
    var vocabulary = self.vocabulary
    vocabulary.tiers = house.tiers
    vocabulary = vocabulary.knowing(house.escalations)
    vocabulary.views = house.views.map(\.name)
    vocabulary.themes = house.themes.map(\.name)
    vocabulary.canned = house.canned.map(\.name)
    vocabulary.macros = house.macros.map(\.name)
    if let accounts {
      vocabulary.accounts = accounts.map(\.account.name)
      if vocabulary.platforms.isEmpty { vocabulary.platforms = Set(accounts.map(\.account.platform.name)).sorted() }
    }
    return CommandContext(now: now, zone: zone, member: member.login, vocabulary: vocabulary)
  }
}
