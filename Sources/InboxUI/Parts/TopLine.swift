import Foundation
import InboxModel
import TerminalKit

/// The first line: where you are at the left; how things stand, and who you are, at the right.
struct TopLine {
  let desk: Desk
  let title: String
  let count: Int?
  /// How the view is sorted, where it is not as usual; else empty.
  let arrangement: String

  func draw(into surface: inout Surface) {
    let theme = desk.theme
    var x = 1
    if surface.size.width >= 60 { x += surface.put("moot", at: Point(x: x, y: 0), style: theme[.brand]) + 2 }
    let pieces = pieces
    let number = count.map { desk.number($0) } ?? ""
    let arranged = arrangement.isEmpty ? 0 : TextWidth.width(arrangement) + 4
    let wanted = x + TextWidth.width(title) + number.count + arranged + 3
    let room = max(surface.size.width - wanted, surface.size.width * 3 / 10)
    let start = drawRight(pieces, room: room, into: &surface)
    let titleRoom = max(0, start - 2 - x - (number.isEmpty ? 0 : TextWidth.width(number) + 1))
    x += surface.put(title, at: Point(x: x, y: 0), style: theme[.title], maxWidth: titleRoom, overflow: .ellipsis) + 1
    guard x + number.count < start else { return }
    x += surface.put(number, at: Point(x: x, y: 0), style: theme[.dim])
    let words = number.isEmpty ? arrangement : " \(desk.glyphs(.middleDot)) \(arrangement)"
    guard !arrangement.isEmpty, x + TextWidth.width(words) + 2 < start else { return }
    surface.put(words, at: Point(x: x, y: 0), style: theme[.dim])
  }

  private struct Piece {
    let text: String
    let role: Role
    /// What is said where there is no room for all of it.
    var short: String?
  }

  /// The most important last, so that it is the last to go where room is short.
  private var pieces: [Piece] {
    let words = desk.house.wording.status
    var pieces: [Piece] = [Piece(text: desk.member.login, role: .statusDim)]
    if let sync { pieces.append(sync) }
    if desk.outbox.pending > 0 { pieces.append(Piece(text: words.outbox(desk.outbox.pending), role: .accent)) }
    // How long somebody waits is worth more than that all accounts are well, and less than that one is not.
    let isIll = desk.accounts?.contains { $0.account.health != .ok } ?? false
    let waiting = desk.oldestWaiting.map { Piece(text: words.oldest(desk.age(of: $0)), role: .count) }
    pieces += isIll ? [waiting].compactMap { $0 } + accounts : accounts + [waiting].compactMap { $0 }
    if desk.outbox.needingPerson > 0 {
      pieces.append(Piece(text: "! \(words.needsYou(desk.outbox.needingPerson))", role: .error))
    }
    return pieces
  }

  private var sync: Piece? {
    guard let accounts = desk.accounts, !accounts.isEmpty else { return nil }
    let words = desk.house.wording.status
    if desk.isSyncing { return Piece(text: words.syncing, role: .statusDim) }
    guard let newest = accounts.compactMap(\.account.lastSync).max() else {
      return Piece(text: words.neverSynced, role: .statusDim)
    }
    return Piece(text: words.synced(desk.age(of: newest)), role: .statusDim)
  }

  /// Accounts that are not well and are named; of the others their number is said.
  private static let named = 2

  /// One word when all accounts are well; else those that are not, by name.
  private var accounts: [Piece] {
    guard let accounts = desk.accounts, !accounts.isEmpty else { return [] }
    let ill = accounts.filter { $0.account.health != .ok }
    guard !ill.isEmpty else {
      return [
        Piece(text: "\(desk.glyphs(.dot)) \(desk.house.wording.status.accounts(accounts.count))", role: .statusDim)
      ]
    }
    let others = ill.count - Self.named
    let rest = others > 0 ? [Piece(text: "+\(others)", role: .error)] : []
    return rest
      + ill.prefix(Self.named).map { status in
        let health = status.account.health
        let words = desk.house.wording.short(for: health, now: desk.now)
        let sign = desk.glyphs(health.symbol)
        let name = status.account.name
        return Piece(
          text: "\(sign) \(name) \(words)", role: health.role, short: "\(sign) \(TextWidth.truncate(name, to: 12))")
      }
  }

  /// Draws what fits from the right; says where it starts.
  private func drawRight(_ pieces: [Piece], room: Int, into surface: inout Surface) -> Int {
    var chosen: [(text: String, role: Role)] = []
    var used = 0
    // The last pieces matter most, so they are the first to be given room.
    for piece in pieces.reversed() {
      let fitting = [piece.text, piece.short].compactMap { $0 }.first { used + TextWidth.width($0) + 3 <= room }
      // Nothing stands there at the cost of something that matters more.
      guard let fitting else { break }
      chosen.append((fitting, piece.role))
      used += TextWidth.width(fitting) + 3
    }
    var x = surface.size.width - 1 - max(0, used - 3)
    let start = x
    for piece in chosen {
      x += surface.put(piece.text, at: Point(x: x, y: 0), style: desk.theme[piece.role]) + 3
    }
    return chosen.isEmpty ? surface.size.width - 1 : start
  }
}
