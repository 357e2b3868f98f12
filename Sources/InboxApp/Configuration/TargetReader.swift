import Foundation
import InboxModel

/// Reads one table of `[escalation.targets]`.
struct TargetReader {
  /// Seconds that a command may ask for.
  private static let longestCommand: TimeInterval = 60

  let section: TOMLReader
  let words: EscalationWording.Settings
  let triage: TriageWording
  /// Who sends letters; nil when the file does not say.
  let post: Post?

  init(_ section: TOMLReader, _ words: EscalationWording.Settings, triage: TriageWording, post: Post?) {
    self.section = section
    self.words = words
    self.triage = triage
    self.post = post
  }

  func target(_ name: String) throws(ConfigurationError) -> EscalationTarget {
    guard EscalationName.isGood(name) else { throw section.problem(nil, words.notAName) }
    guard let kind = try section.choice("by", EscalationTarget.Kind.self) else {
      let kinds = EscalationTarget.Kind.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw section.problem(nil, words.needs("by", "one of \(kinds)"))
    }
    try allow(for: kind)
    let secret = try section.string("secret_command")
    let isRepeatable = try section.flag("repeatable", triage) ?? false
    func made(_ way: EscalationTarget.Way, secret: String?) -> EscalationTarget {
      EscalationTarget(name: name, way: way, secretCommand: secret, isRepeatable: isRepeatable)
    }
    switch kind {
    case .mail:
      guard let post else { throw section.problem(nil, words.noMailServer) }
      let mail = EscalationTarget.Mail(to: try addresses(), from: post.from, server: post.server)
      return made(.mail(mail), secret: post.secretCommand)
    case .webhook:
      let url = try address("url", else: nil, example: "\"https://hooks.example.org/moot\"")
      return made(.webhook(url), secret: try signing(secret))
    case .github:
      return made(.github(try forge(URL(string: "https://api.github.com"))), secret: try needed(secret))
    case .gitlab:
      return made(.gitlab(try forge(URL(string: "https://gitlab.com/api/v4"))), secret: try needed(secret))
    case .account: return made(.account(try messenger()), secret: nil)
    case .command: return made(.command(try program()), secret: nil)
    }
  }

  /// The keys of each kind, in the order in which they are named.
  private static let keys: [EscalationTarget.Kind: [String]] = [
    .mail: ["by", "to", "repeatable"], .webhook: ["by", "url", "secret_command", "unsigned", "repeatable"],
    .github: ["by", "project", "labels", "api", "secret_command"],
    .gitlab: ["by", "project", "labels", "api", "secret_command"], .account: ["by", "account", "to"],
    .command: ["by", "run", "limit", "repeatable"],
  ]

  /// A key of another kind is named as such; one of none gets the nearest word.
  private func allow(for kind: EscalationTarget.Kind) throws(ConfigurationError) {
    let known = Self.keys[kind] ?? []
    let others = Set(Self.keys.values.joined())
    for key in section.keys.sorted() where !known.contains(key) && others.contains(key) {
      throw section.problem(key, words.notForThis(key, kind.rawValue, known))
    }
    try section.allow(known)
  }

  private func addresses() throws(ConfigurationError) -> [String] {
    let all = try section.strings("to", triage) ?? []
    guard !all.isEmpty else { throw section.problem(nil, words.needs("to", "[\"press@example.org\"]")) }
    if let bad = all.first(where: { !MailAddress.isGood($0) }) { throw section.problem("to", words.notAnAddress(bad)) }
    return all
  }

  private func messenger() throws(ConfigurationError) -> EscalationTarget.Messenger {
    guard let account = try section.string("account"), !account.allSatisfy(\.isWhitespace) else {
      throw section.problem(nil, words.needs("account", "\"fosstodon\""))
    }
    let all = try section.strings("to", triage) ?? []
    guard !all.isEmpty else { throw section.problem(nil, words.needs("to", "[\"@ana@example.social\"]")) }
    let bad = all.first { text in
      let isOneWord = !text.contains { $0.isWhitespace } && text.allSatisfy { $0 >= " " } && text.count > 1
      return !(isOneWord && "@#!".contains(text.prefix(1)))
    }
    if let bad { throw section.problem("to", words.notAnAddressee(bad)) }
    return EscalationTarget.Messenger(account: account, to: all)
  }

  private func address(_ key: String, else standard: URL?, example: String) throws(ConfigurationError) -> URL {
    guard let text = try section.string(key) else {
      guard let standard else { throw section.problem(nil, words.needs(key, example)) }
      return standard
    }
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty else {
      throw section.problem(key, words.notAWebAddress(text))
    }
    let isHere = ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
    guard url.scheme == "https" || (url.scheme == "http" && isHere) else {
      throw section.problem(key, words.notAWebAddress(text))
    }
    return url
  }

  private func forge(_ api: URL?) throws(ConfigurationError) -> EscalationTarget.Forge {
    guard let project = try section.string("project") else {
      throw section.problem(nil, words.needs("project", "\"owner/name\""))
    }
    let parts = project.split(separator: "/", omittingEmptySubsequences: false)
    let isGood =
      parts.count >= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
          && part.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || "-_.".contains($0) }
      }
    guard isGood else { throw section.problem("project", words.notAProject(project)) }
    return EscalationTarget.Forge(
      project: project, api: try address("api", else: api, example: "\"https://…\""),
      labels: try section.strings("labels", triage) ?? [])
  }

  private func needed(_ secret: String?) throws(ConfigurationError) -> String {
    guard let secret else {
      throw section.problem(nil, words.needs("secret_command", "\"pass show moot/token\""))
    }
    return secret
  }

  /// A webhook without a secret lets anybody who knows its address write in our name: only where the settings say so.
  private func signing(_ secret: String?) throws(ConfigurationError) -> String? {
    let isUnsigned = try section.flag("unsigned", triage) ?? false
    if secret == nil, !isUnsigned { throw section.problem(nil, words.unsigned) }
    if secret != nil, isUnsigned { throw section.problem("unsigned", words.signedAndNot) }
    return secret
  }

  private func program() throws(ConfigurationError) -> EscalationTarget.Program {
    guard let line = try section.string("run"), !line.allSatisfy(\.isWhitespace) else {
      throw section.problem(nil, words.needs("run", "\"notify-on-call\""))
    }
    var program = EscalationTarget.Program(line: line)
    if let limit = try section.seconds("limit") {
      guard limit > 0, limit <= Self.longestCommand else {
        throw section.problem("limit", words.tooLong(Int(Self.longestCommand)))
      }
      program.limit = limit
    }
    return program
  }
}
