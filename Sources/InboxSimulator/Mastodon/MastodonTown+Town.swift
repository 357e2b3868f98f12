package import Foundation

extension MastodonTown: Populated {
  package mutating func hear(_ person: Person, _ text: String, in place: Place, at now: Date) -> String? {
    switch place {
    case .mention: return say(person, text, at: now)
    case .direct: return say(person, text, visibility: "direct", at: now)
    case .statusReply(let id):
      guard let parent = statuses[id] else { return nil }
      return say(person, text, visibility: parent.visibility, inReplyTo: id, at: now)
    default: return nil
    }
  }

  package mutating func amend(_ id: String, to text: String, at now: Date) { edit(id, to: text, at: now) }

  package mutating func withdraw(_ id: String, at now: Date) { remove(id) }

  package mutating func teamAnswers(_ text: String, to id: String, at now: Date) {
    guard let parent = statuses[id], let author = accounts[parent.account] else { return }
    let status = file(
      MastodonStatus(
        id: nextID(at: now), account: ourID, text: "@\(author.acct) \(text)", spoiler: "",
        visibility: parent.visibility, language: "en", inReplyTo: id, mentions: [author.id], at: now))
    if parent.visibility == "direct" { converse(with: author.id, status, isUnread: false, at: now) }
  }

  package var postedItems: [PostedItem] { posted }

  package var teamActs: [TeamAct] { acts }

  /// The ids of what our account posted for everybody, oldest first.
  package var ownPublicStatusIDs: [String] {
    statusOrder.filter { statuses[$0]?.account == ourID && statuses[$0]?.visibility == "public" }
  }

  /// The text of a status as its author typed it; nil when it is gone.
  package func text(of id: String) -> String? { statuses[id]?.text }

  /// Who wrote a status: the handle, with the server unless it is ours.
  package func author(of id: String) -> String? { statuses[id].flatMap { accounts[$0.account]?.acct } }
}
