package import Foundation

/// Writes commands: what `CommandParser` read is written so that it reads the same again. Moments are rounded to the second.
package struct CommandPrinter: Sendable {
  /// In whose clock moments are written; must be the parser's.
  private let zone: TimeZone

  package init(zone: TimeZone) {
    self.zone = zone
  }

  package func text(_ command: Command) -> String {
    switch command {
    case .act(let action): text(action)
    case .finish(let reason, let advances):
      line("done", options: advances ? ["--next"] : [], reason.map { [$0.rawValue] } ?? [])
    case .compose(.reply): "reply"
    case .compose(.privateReply): "reply --private"
    case .compose(.note): "note"
    case .choose(let choice): text(choice)
    case .canned(let name): line("canned", [name])
    case .pipe(let line): line.map { "pipe \($0)" } ?? "pipe"
    case .prompt(.search): "search"
    case .prompt(.command): "command"
    case .prompt(.palette): "palette"
    case .undo: "undo"
    case .redo: "redo"
    case .open: "open"
    case .copy: "copy"
    case .jump(let id): line("jump", Self.number(id))
    case .person: "person"
    case .unfold: "unfold"
    case .digest(let since): line("digest", since.map { [$0.text] } ?? [])
    case .view(let name): line("view", [name])
    case .sort(let order): "sort \(order.rawValue)"
    case .group(let group): "group \(group?.rawValue ?? "none")"
    case .search(let query): "search \(query)"
    case .theme(let name): line("theme", [name])
    case .help(let topic): line("help", topic.map { [$0] } ?? [])
    case .deliver(let decision): decision.verb
    case .sync: "sync"
    case .quit: "quit"
    }
  }

  private func text(_ choice: Command.Choice) -> String {
    switch choice {
    case .tags: "tag"
    case .assignee: "assign"
    case .snooze: "snooze"
    case .priority: "priority"
    case .escalation: "escalate"
    case .view: "view"
    case .order: "sort"
    case .group: "group"
    case .theme: "theme"
    case .canned: "canned"
    case .doneReason: "done --choose"
    case .splitPoint: "split"
    case .related: "jump --choose"
    }
  }

  package func text(_ action: InboxAction) -> String {
    switch action {
    case .reply(let reply): text(reply)
    case .note(let text): line("note", [text])
    case .tag(let add, let remove):
      line("tag", add.sorted().map { "+\($0.name)" } + remove.sorted().map { "-\($0.name)" })
    case .assign(let login): line("assign", [login.map { "@\($0)" } ?? "none"])
    case .priority(let level): line("priority", [level.rawValue])
    case .snooze(.nextReply): "snooze reply"
    case .snooze(.until(let date)): "snooze \(TimeText.text(date, in: zone))"
    case .done(let reason): line("done", [reason.rawValue])
    case .reopen, .acknowledge, .resolve: action.verb
    case .escalate(let tier, let target, let reason):
      line("escalate", [tier] + (target.map { ["to", Self.target($0)] } ?? []) + Self.because(reason))
    case .moderate(let verb, let message, let seconds, let reason):
      line(
        verb.rawValue, options: message.map { ["--on", "\($0)"] } ?? [],
        (seconds.map { [DurationText.text(max(1, Int($0.rounded())))] } ?? []) + Self.because(reason))
    case .read(let isRead): isRead ? "read" : "unread"
    case .silence(let isSilent): isSilent ? "silence" : "unsilence"
    case .merge(let id): line("merge", Self.number(id))
    case .split(let message): line("split", ["\(message)"])
    case .link(let id): line("link", Self.number(id))
    case .unlink(let id): line("unlink", Self.number(id))
    case .person(.mark(let add, let remove)):
      line("person", add.sorted().map { "+\($0.name)" } + remove.sorted().map { "-\($0.name)" })
    case .person(.note(let text)): line("person", ["note", text])
    case .person(.link(let person)): line("person", ["link", "\(person)"])
    case .person(.unlink(let identity)): line("person", ["unlink", "\(identity)"])
    case .person(.erase): "person erase"
    }
  }

  private func text(_ reply: InboxAction.Reply) -> String {
    var options: [String] = []
    if reply.isPrivate { options.append("--private") }
    if reply.thenDone { options.append("--done") }
    if let message = reply.to { options += ["--to", "\(message)"] }
    if let message = reply.seen { options += ["--seen", "\(message)"] }
    return line("reply", options: options, [reply.text])
  }

  /// A line of words, quoted where they need it; `--` stands before words of which one would read as an option.
  private func line(_ verb: String, options: [String] = [], _ words: [String]) -> String {
    let end = words.contains { $0.begins(withScalarsOf: "--") } ? ["--"] : []
    return ([verb] + options + end + words.map(Self.word)).joined(separator: " ")
  }

  private static func number(_ id: ID<Conversation>?) -> [String] { id.map { ["\($0)"] } ?? [] }

  private static func because(_ reason: String?) -> [String] {
    guard let reason, !reason.isEmpty else { return [] }
    return ["because", reason]
  }

  /// `@` only where the name would mean something else without it: a team need not be a member.
  private static func target(_ name: String) -> String {
    name.lowercased() == "me" || name.begins(with: "@") ? "@\(name)" : name
  }

  /// One word as it stands in a line: in quotes where it needs them.
  package static func word(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./:@+#,".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : inQuotes(word)
  }

  private static func inQuotes(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted.append(contentsOf: ["\\", scalar])
      case "\n": quoted.append(contentsOf: ["\\", "n"])
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
