import InboxModel
import TerminalKit

extension Composer {
  /// Draws into the whole of the surface's region, which is `height` lines high.
  func draw(into surface: inout Surface, _ desk: Desk) {
    let look = ComposerLook(kind: kind, desk: desk)
    if let ground = look.ground { surface.fill(surface.bounds, with: ground) }
    var y = 0
    let heading = heading(desk, look)
    line(.top, heading, into: &surface, y: y, look)
    let state = quietState(desk)
    let stateStart = surface.size.width - TextWidth.width(state)
    let fitsAbove = Self.textColumn + heading.width + 2 <= stateStart
    if fitsAbove { surface.put(state, at: Point(x: stateStart, y: y), style: look.dim) }
    y += 1
    if !others.isEmpty {
      let words = desk.house.wording.team.writing(desk.present(others))
      line(.side, StyledText(words, desk.theme[.warning]), into: &surface, y: y, look)
      y += 1
    }
    if let news {
      let words = desk.house.wording.screen.added(news, isCaughtUp ? ComposerKeys.send.description : nil)
      line(.side, StyledText(words, desk.theme[.warning]), into: &surface, y: y, look)
      y += 1
    }
    let rows = max(1, surface.size.height - y - 1)
    for row in y..<y + rows { line(.side, StyledText(), into: &surface, y: row, look) }
    let place = Rect(x: Self.textColumn, y: y, width: surface.size.width - Self.textColumn, height: rows)
    surface.draw(in: place) { surface in
      editor.draw(into: &surface, style: look.text, isFocused: editing == nil)
      guard editor.isEmpty else { return }
      let words = isNote ? desk.house.wording.composer.notePlaceholder : desk.house.wording.composer.placeholder
      surface.put(words, at: Point(x: 1, y: 0), style: look.dim, overflow: .ellipsis)
    }
    footer(into: &surface, y: surface.size.height - 1, state: fitsAbove ? "" : state, desk, look)
  }

  private func line(
    _ edge: ComposerLook.Edge, _ text: StyledText, into surface: inout Surface, y: Int, _ look: ComposerLook
  ) {
    surface.put(surface.glyphs(look.symbol(edge)), at: Point(x: 0, y: y), style: look.bar)
    surface.put(
      text, at: Point(x: Self.textColumn, y: y), over: look.base,
      maxWidth: surface.size.width - Self.textColumn, overflow: .ellipsis)
  }

  /// To whom, where, who can read it, and what it takes the place of.
  private func heading(_ desk: Desk, _ look: ComposerLook) -> StyledText {
    let words = desk.house.wording.composer
    let place = desk.title(of: Platform(platform))
    let dot = " \(desk.glyphs(.middleDot)) "
    var text = StyledText()
    if let circular {
      let count = circular.fold.shares.first { $0.platform == circular.platform }?.count
      let title = circular.platform.map { words.onlyOn(desk.title(of: $0), count ?? 0) }
      text.append(title ?? words.answeringMany(circular.fold.count), look.title)
      let shares = circular.fold.shares.map { share in
        let own = circular.variants[share.platform] == nil ? "" : "*"
        return "\(desk.title(of: share.platform))\(own) \(desk.number(share.count))"
      }
      text.append(dot + shares.joined(separator: ", "), look.dim)
      return text
    }
    switch kind {
    case .reply:
      text.append(words.replyingTo(person, place), look.title)
      text.append(dot + words.audience(audience), look.dim)
    case .privateReply:
      text.append(words.replyingPrivatelyTo(person, place), look.title)
      text.append(dot + words.isPrivate, desk.theme[.held])
    case .note:
      text.append(" \(desk.house.wording.screen.noteLabel) ", desk.theme[.noteLabel])
      text.append("  \(words.noteOn(person))", look.title)
      text.append(dot + words.isInternal, look.dim)
    }
    if let replaces {
      text.append(dot + words.replaces(desk.stamp(replaces)), desk.theme[.warning])
    }
    return text
  }

  /// How long it is, what can be pressed, and whether it is kept.
  private func footer(
    into surface: inout Surface, y: Int, state: String, _ desk: Desk, _ look: ComposerLook
  ) {
    line(.bottom, count(desk, look), into: &surface, y: y, look)
    var x = hintStart(desk)
    for hint in shownHints(desk) {
      surface.touch(Rect(x: x, y: y, width: hint.width, height: 1), hint.target)
      x += surface.put(hint.key, at: Point(x: x, y: y), style: look.key) + 1
      x += surface.put(hint.words, at: Point(x: x, y: y), style: look.dim) + Self.hintGap
    }
    let state = piping.map(desk.house.wording.composer.piping) ?? state
    let stateStart = surface.size.width - TextWidth.width(state)
    // Every part leaves three columns behind it; two are enough before this one.
    if x - 1 <= stateStart { surface.put(state, at: Point(x: stateStart, y: y), style: look.dim) }
  }

  private static let hintGap = 3

  private func count(_ desk: Desk, _ look: ComposerLook) -> StyledText {
    let words = desk.house.wording.composer
    var text = StyledText()
    text.append(words.length(length, limit?.maximum), excess > 0 ? desk.theme[.error] : look.dim)
    if excess > 0 { text.append("  \(words.over(excess))", desk.theme[.error]) }
    return text
  }

  private func hintStart(_ desk: Desk) -> Int {
    Self.textColumn + count(desk, ComposerLook(kind: kind, desk: desk)).width + Self.hintGap
  }

  /// Whether the words are kept: said where there is room for it, never in the place of a key.
  private func quietState(_ desk: Desk) -> String {
    let words = desk.house.wording.composer
    return isRestored ? words.draftRestored : isChanged && !isEmpty ? words.draftSaved : ""
  }

  /// What can be pressed, the most important first.
  func hints(_ desk: Desk) -> [HintBar.Hint] {
    let (words, screen) = (desk.house.wording.composer, desk.house.wording.screen)
    let wordings = circular?.platforms.isEmpty == false ? [(ComposerKeys.otherWording, words.otherWording)] : []
    let hints =
      [(ComposerKeys.send, isNote ? words.addNote : words.send)] + wordings + [
        (Key.escape, words.keepDraft),
        (ComposerKeys.sendAndDone, isNote ? screen.noteAndDone : words.sendAndDone),
        (ComposerKeys.editor, words.editor),
      ]
    return hints.map { HintBar.Hint(key: $0.0.description, words: $0.1) }
  }

  /// Those that stand in the last line, beside the state; the others go to the hint bar.
  func shownHints(_ desk: Desk) -> [HintBar.Hint] {
    let state = piping.map(desk.house.wording.composer.piping) ?? ""
    let width = editor.size.width + Self.textColumn
    let end = state.isEmpty ? width : width - TextWidth.width(state) - 2
    var x = hintStart(desk)
    return Array(
      hints(desk).prefix { hint in
        defer { x += hint.width + Self.hintGap }
        return x + hint.width <= end
      })
  }
}
