package import Foundation

extension WordPressTown: Populated {
  package mutating func hear(_ person: Person, _ text: String, in place: Place, at now: Date) -> String? {
    guard case .comment(let post, let parent, let isHeld) = place, posts[post] != nil else { return nil }
    return String(say(person, text, on: post, parent: parent, isHeld: isHeld, at: now))
  }

  package mutating func amend(_ id: String, to text: String, at now: Date) {
    if let number = Int(id) { edit(number, to: text) }
  }

  package mutating func withdraw(_ id: String, at now: Date) {
    if let number = Int(id) { remove(number) }
  }

  package mutating func teamAnswers(_ text: String, to id: String, at now: Date) {
    guard let number = Int(id), let parent = comments[number] else { return }
    add(
      WordPressComment(
        id: nextComment, post: parent.post, parent: number, user: 1, name: teamName, email: teamEmail, url: base,
        address: "127.0.0.1", agent: "Mozilla/5.0", at: now, content: text, status: .approved, statusBefore: nil))
  }

  package var postedItems: [PostedItem] { posted }

  package var teamActs: [TeamAct] { acts }

  /// The posts that can be commented on at `now`, oldest first.
  package func postIDs(at now: Date) -> [Int] {
    posts.values.filter { $0.status == "publish" && $0.at <= now }.map(\.id).sorted()
  }

  /// The post that a comment stands under.
  package func post(of id: Int) -> Int? { comments[id]?.post }
}
