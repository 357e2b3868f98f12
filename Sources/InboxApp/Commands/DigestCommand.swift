import ArgumentParser
import Foundation
import InboxModel
import InboxStore
import TerminalKit

/// `moot digest`: what happened since the member left, and what waits for them.
struct DigestCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Prints what happened since you left, and what waits for you.",
    discussion: "Each line ends with a query for moot list, or for / on the screen.")

  @Option(help: "A time that has gone by: 2h, 1d, yesterday, monday, 2026-11-01T09:30.")
  var since: String?

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let start = try since.map { text throws(Failure) in try moment(text, in: session) }
    let digest = try await session.attempt { () throws(StoreError) in
      try await session.store.digest(for: session.member, since: start)
    }
    if json {
      world.console.record(try RecordEncoder.line(DigestRecord(digest)))
      return
    }
    for line in lines(digest, in: session) { world.console.line(line) }
  }

  private func moment(_ text: String, in session: Session) throws(Failure) -> Date {
    guard let date = QueryDate.read(text) else { throw .wrongUse(session.wording.team.badSince(text)) }
    let context = QueryContext(member: session.member, now: session.world.now(), zone: session.world.timeZone)
    return date.bounds(in: context).lowerBound
  }

  private func lines(_ digest: Digest, in session: Session) -> [String] {
    let words = session.wording.team
    let world = session.world
    let news = digest.lines.filter { !$0.kind.needsMember }
    let work = digest.lines.filter(\.kind.needsMember)
    func text(_ line: Digest.Line) -> String {
      let actor = line.actor.map { Sanitizer.cleanLine(session.wording.activity.actor($0)) }
      return "  \(words.line(line.kind, actor, line.count))  ·  \(query(line.query, wording: words))"
    }
    var lines = [words.digest(session.wording.date(digest.since, now: world.now(), zone: world.timeZone))]
    if digest.isAssumed { lines.append(words.neverLeft) }
    lines += ["", words.happened] + (news.isEmpty ? ["  \(words.nothingHappened)"] : news.map(text))
    lines += ["", words.needsYou] + (work.isEmpty ? ["  \(words.nothingNeedsYou)"] : work.map(text))
    return lines
  }

  /// As text; of many alternatives, such as ids, the first only.
  private func query(_ query: Query, wording: TeamWording) -> String {
    guard case .or(let parts) = query, parts.count > Self.mostAlternatives else { return QueryPrinter.text(query) }
    let first = QueryPrinter.text(.or(Array(parts.prefix(Self.mostAlternatives))))
    return first + " " + wording.moreInJSON(parts.count - Self.mostAlternatives)
  }

  private static let mostAlternatives = 5
}
