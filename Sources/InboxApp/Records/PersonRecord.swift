import Foundation
import InboxModel

/// A person as `moot person show --json` prints it: one object on one line.
struct PersonRecord: Encodable {
  let id: ID<Person>
  let name: String
  let marks: [String]
  let identities: [Face]
  let notes: [Note]
  let suggestions: [Suggestion]
  let conversations: [Past]
  let erasedAt: Date?

  private enum CodingKeys: String, CodingKey {
    case id, name, marks, identities, notes, suggestions, conversations
    case erasedAt = "erased_at"
  }

  init(_ detail: PersonDetail) {
    id = detail.person.id
    name = detail.person.name
    marks = detail.person.marks.sorted().map(\.name)
    identities = detail.faces.map {
      Face(
        id: $0.identity.id, account: $0.accountName, platform: $0.platform, handle: $0.identity.handle,
        name: $0.identity.name, url: $0.identity.url, followers: $0.identity.followers,
        conversations: $0.conversations)
    }
    notes = detail.notes.map { Note(at: $0.at, by: $0.author, text: $0.text) }
    suggestions = detail.suggestions.map { other in
      let (because, value) =
        switch other.reason {
        case .handle(let name): ("handle", name)
        case .link(let link): ("link", link)
        case .email(let address): ("email", address)
        }
      return Suggestion(person: other.person, handle: other.handle, because: because, value: value)
    }
    erasedAt = detail.person.erasedAt
    conversations = detail.past.map {
      Past(
        id: $0.id, platform: $0.platform, kind: $0.kind, state: $0.state.name, receivedAt: $0.receivedAt,
        title: $0.title)
    }
  }

  /// One identity of theirs.
  struct Face: Encodable {
    let id: ID<Identity>
    let account: String
    let platform: Platform
    let handle: String
    let name: String
    let url: URL?
    let followers: Int?
    let conversations: Int
  }

  /// A member's note.
  struct Note: Encodable {
    let at: Date
    let by: String
    let text: String
  }

  /// Somebody who may be the same: `because` is `handle`, `link` or `email`.
  struct Suggestion: Encodable {
    let person: ID<Person>
    let handle: String
    let because: String
    let value: String
  }

  /// One conversation.
  struct Past: Encodable {
    let id: ID<Conversation>
    let platform: Platform
    let kind: MessageKind
    let state: String
    let receivedAt: Date
    let title: String

    private enum CodingKeys: String, CodingKey {
      case id, platform, kind, state, title
      case receivedAt = "received_at"
    }
  }
}
