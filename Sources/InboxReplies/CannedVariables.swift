import Foundation
package import InboxModel

/// What a prepared answer can speak of: the conversation, who writes, and who answers.
package struct CannedVariables: Hashable, Sendable {
  /// The names that a template can use, in the order in which they are offered.
  package static let names = [
    "person.name", "person.first_name", "person.handle", "message.text", "message.title", "message.url",
    "message.rating",
    "subject.title", "subject.url", "member.name", "member.first_name", "member.login", "account.name",
    "account.handle",
    "account.platform", "channel", "ticket",
  ]

  /// By name; what is unknown is left out.
  package private(set) var values: [String: String]

  /// Names that are not among `names` are of no use. Values become one line each, except the message's text.
  package init(_ values: [String: String]) {
    self.values = values.reduce(into: [:]) { kept, value in
      let text = value.key == "message.text" ? value.value : Self.line(value.value)
      if !text.allSatisfy(\.isWhitespace) { kept[value.key] = text }
    }
  }

  /// From a conversation. The person's name is the one on the platform where they wrote; `account` is ours there.
  package init(_ facts: ConversationFacts, account handle: String, member: Member) {
    let author = facts.identities.first { $0.id == facts.author }
    let message = facts.messages.last { $0.direction == .inbound }
    var values = [
      "person.name": author?.name ?? "", "person.handle": author?.handle ?? "",
      "person.first_name": Self.firstName(author?.name ?? ""), "message.text": message?.body ?? "",
      "message.title": message?.title ?? "", "member.name": member.name, "member.login": member.login,
      "member.first_name": Self.firstName(member.name), "account.name": facts.accountName, "account.handle": handle,
      "account.platform": facts.platform.name, "channel": facts.channelName,
    ]
    values["message.url"] = message?.permalink?.absoluteString
    values["message.rating"] = facts.rating.map(String.init)
    values["subject.title"] = facts.conversation.subject?.title
    values["subject.url"] = facts.conversation.subject?.url?.absoluteString
    values["ticket"] = facts.conversation.escalation?.ticket
    self.init(values)
  }

  /// Without what belongs to one of those who are answered: it leaves gaps.
  package var forMany: CannedVariables {
    CannedVariables(
      values.filter { name, _ in
        !["person.", "message.", "subject."].contains(where: name.hasPrefix) && name != "ticket"
      })
  }

  /// The first part of a name, unless it is no name for a person (a handle, a number, a single letter).
  private static func firstName(_ name: String) -> String {
    let parts = name.split(whereSeparator: \.isWhitespace)
    guard let first = parts.first, first.count > 1, first.allSatisfy({ $0.isLetter || "-'’.".contains($0) }),
      !first.hasSuffix(".")
    else { return "" }
    return String(first)
  }

  /// On one line, without what nobody sees.
  private static func line(_ text: String) -> String {
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
          .filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            // Joiners hold emoji together; marks that turn the direction of writing have no place in a name.
            case .format: scalar == "\u{200D}" || scalar == "\u{200C}"
            default: true
            }
          }))
    return visible.split(separator: " ").joined(separator: " ")
  }
}
