import Foundation
import InboxModel
import TerminalKit

/// Who this is, beside the conversation on a wide screen: identities and what they wrote before.
enum PersonPanel {
  private static let panelWidth = 30
  private static let leastScreen = 120

  /// Columns that the panel takes on a screen; none where the conversation needs them.
  static func width(_ frame: InboxFrame) -> Int { frame.body.width >= leastScreen ? panelWidth : 0 }

  static func draw(_ detail: ConversationDetail?, into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    guard let detail, width(frame) > 0 else { return }
    let place = Rect(
      x: frame.body.maxX - panelWidth - 1, y: frame.body.y, width: panelWidth, height: frame.body.height)
    surface.vline(at: Point(x: place.x - 2, y: place.y), length: place.height, style: desk.theme[.border])
    surface.draw(in: place) { surface in
      for (y, line) in lines(detail, desk).prefix(surface.size.height).enumerated() {
        line.draw(into: &surface, y: y, width: surface.size.width, over: desk.theme.ground)
      }
    }
  }

  private static func lines(_ detail: ConversationDetail, _ desk: Desk) -> [ReaderLine] {
    let words = desk.house.wording.reading
    let theme = desk.theme
    let card = detail.person
    var lines = [ReaderLine(text: StyledText(words.person, theme[.heading]))]
    lines.append(ReaderLine(text: StyledText(Sanitizer.cleanLine(card.person.name), theme[.person])))
    for identity in card.identities.prefix(5) where !identity.handle.isEmpty {
      var text = StyledText()
      text.append(Sanitizer.cleanLine(identity.handle), theme[.text], address: identity.url?.absoluteString)
      lines.append(ReaderLine(text: text, trailing: followers(identity, desk)))
    }
    let marks = card.person.marks.sorted().map(\.name)
    if !marks.isEmpty {
      lines.append(ReaderLine(text: StyledText(desk.house.wording.people.marks(marks), theme[.tag])))
    }
    lines.append(
      ReaderLine(text: StyledText(desk.house.wording.screen.conversations(card.conversationCount), theme[.dim])))
    if !card.suggestions.isEmpty {
      lines += [.empty, ReaderLine(text: StyledText(desk.house.wording.people.suggestions, theme[.heading]))]
      for other in card.suggestions.prefix(3) {
        let handle = Sanitizer.cleanLine(other.handle.isEmpty ? other.name : other.handle)
        let place = " \(desk.glyphs(.middleDot)) \(desk.short(for: other.platform))"
        lines.append(ReaderLine(text: StyledText(handle, theme[.text]) + StyledText(place, theme[.dim])))
      }
    }
    guard !card.past.isEmpty else { return lines }
    lines += [.empty, ReaderLine(text: StyledText(words.history, theme[.heading]))]
    for past in card.past {
      var text = StyledText()
      if let rating = past.rating {
        text.append(Stars(rating).short(desk.glyphs), theme[.star])
      } else {
        text.append(desk.glyphs(past.kind.symbol), theme[.dim])
      }
      let title = Sanitizer.cleanLine(past.title)
      text.append(" " + (title.isEmpty ? desk.house.wording.terms.kind(past.kind) : title), theme[.text])
      let date = desk.house.wording.time.day(
        CivilTime(past.receivedAt, in: desk.zone), CivilTime(desk.now, in: desk.zone))
      lines.append(ReaderLine(text: text))
      var below = StyledText("  \(desk.short(for: past.platform)) \(desk.glyphs(.middleDot)) \(date)", theme[.dim])
      if past.isDone { below.append(" \(desk.glyphs(.check))", theme[.success]) }
      lines.append(ReaderLine(text: below))
    }
    return lines
  }

  private static func followers(_ identity: Identity, _ desk: Desk) -> StyledText {
    guard let followers = identity.followers, followers > 0 else { return StyledText() }
    return StyledText(desk.number(followers), desk.theme[.dim])
  }
}
