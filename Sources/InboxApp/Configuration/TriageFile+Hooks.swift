import Foundation
import InboxModel

/// Reads what is run when something happens.
///
///     [[hooks]]
///     name = "pager"
///     on = ["arrived", "breached"]
///     when = "is:vip"
///     run = "~/bin/page"
///     limit = "10s"
extension TriageFile {
  /// Seconds that a hook may ask for.
  private static let longestHook: TimeInterval = 60
  private static let longestName = 60

  func hook(
    _ section: TOMLReader, besides known: [Hook], _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> Hook {
    let words = wording.hooks
    try section.allow(["name", "on", "when", "run", "limit"])
    guard let name = try section.string("name"), !name.allSatisfy(\.isWhitespace) else {
      throw section.problem(section.keys.contains("name") ? "name" : nil, words.noName)
    }
    let isOneLine = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isOneLine, name.count <= Self.longestName else { throw section.problem("name", words.badName) }
    if known.contains(where: { $0.name == name }) { throw section.problem("name", wording.triage.sameName(name)) }
    guard let line = try section.string("run"), !line.allSatisfy(\.isWhitespace) else {
      throw section.problem(section.keys.contains("run") ? "run" : nil, words.noCommand)
    }
    var hook = Hook(name: name, on: try events(section), when: try query(section, vocabulary), line: line)
    if let limit = try section.seconds("limit") {
      guard limit > 0, limit <= Self.longestHook else {
        throw section.problem("limit", words.tooLong(Int(Self.longestHook)))
      }
      hook.limit = limit
    }
    return hook
  }

  private func events(_ section: TOMLReader) throws(ConfigurationError) -> Set<Hook.Event> {
    let valid = Hook.Event.allCases.map(\.rawValue)
    let texts = try section.strings("on", wording.triage) ?? []
    guard !texts.isEmpty else {
      throw section.problem(section.keys.contains("on") ? "on" : nil, wording.hooks.noEvents(valid))
    }
    var events: Set<Hook.Event> = []
    for text in texts {
      guard let event = Hook.Event(rawValue: text) else {
        throw section.problem("on", wording.hooks.badEvent(text, valid, NearestWord.to(text, among: valid)))
      }
      events.insert(event)
    }
    return events
  }
}
