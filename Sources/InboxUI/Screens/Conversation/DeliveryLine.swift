import Foundation
import InboxModel
import TerminalKit

/// Where an order of ours stands, and what a person can do about it.
struct DeliveryLine {
  let delivery: Delivery
  let desk: Desk
  private let sentence: String
  /// What taking it back comes to.
  private let takeBack: String

  init(_ delivery: Delivery, verb: PlatformVerb, at account: ID<Account>?, desk: Desk) {
    self.delivery = delivery
    self.desk = desk
    sentence = desk.house.wording.line(
      for: delivery, of: verb, at: account.flatMap { desk.account($0) }?.health ?? .ok, now: desk.now, zone: desk.zone)
    takeBack = desk.house.wording.delivery.takeBack
  }

  /// How the telling of an escalation goes.
  init(_ notice: EscalationNotice, desk: Desk) {
    delivery = notice.delivery
    self.desk = desk
    sentence = desk.house.wording.line(for: notice, now: desk.now, zone: desk.zone)
    takeBack = desk.house.wording.escalation.telling.takeBack
  }

  /// One line when all goes well; the reason and the choices when a person has to decide.
  func lines(indent: Int, width: Int, bar: ReaderLine.Bar? = nil) -> [ReaderLine] {
    let theme = desk.theme
    var sentence = sentence
    if case .held = delivery.state, let key = desk.keys.name(of: "undo") {
      sentence += " \(desk.glyphs(.middleDot)) \(desk.house.wording.delivery.takesBack(key))"
    }
    let (symbol, role) = look
    let lead = symbol.isEmpty ? "" : "\(symbol) "
    var lines = TextWrap.wrap(Sanitizer.cleanLine(sentence), width: max(8, width - indent - 2)).enumerated().map {
      index, part in
      ReaderLine(
        text: StyledText((index == 0 ? lead : "  ") + part, theme[role]), indent: indent, bar: bar)
    }
    if delivery.needsPerson { lines += choices(indent: indent, width: width, bar: bar) }
    return lines
  }

  private var look: (String, Role) {
    switch delivery.state {
    case .held: (desk.glyphs(.arrowUp), .accent)
    case .queued where delivery.problem != nil: (desk.glyphs(.arrowUp), .warning)
    case .queued, .sending: (desk.glyphs(.arrowUp), .dim)
    case .sent: (desk.glyphs(.check), .success)
    case .rejected: (desk.glyphs(.cross5), .error)
    case .unsure: ("?", .error)
    case .draft, .takenBack: ("", .draft)
    }
  }

  /// The decisions on offer, each whole and with what has to be typed for it, on as many lines as they need.
  private func choices(indent: Int, width: Int, bar: ReaderLine.Bar?) -> [ReaderLine] {
    let words = desk.house.wording.delivery
    var offers = [("retry", words.retry), ("takeback", takeBack)]
    if case .unsure = delivery.state { offers.insert(("sent", words.declareSent), at: 0) }
    var rows: [StyledText] = []
    for (line, meaning) in offers {
      var text = StyledText(desk.keys.name(of: line) ?? ":\(line)", desk.theme[.hintKey])
      text.append(" \(meaning)", desk.theme[.dim])
      if let last = rows.last, last.width + 3 + text.width <= width - indent - 2 {
        rows[rows.count - 1] = last + StyledText("   ") + text
      } else {
        rows.append(text)
      }
    }
    return rows.map { ReaderLine(text: $0, indent: indent + 2, bar: bar) }
  }
}
