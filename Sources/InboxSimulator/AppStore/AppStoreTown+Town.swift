package import Foundation

extension AppStoreTown: Populated {
  package mutating func hear(_ person: Person, _ text: String, in place: Place, at now: Date) -> String? {
    guard case .review(let title, let rating) = place else { return nil }
    return say(person, title: title, text, rating: rating, at: now)
  }

  package mutating func amend(_ id: String, to text: String, at now: Date) { edit(id, to: text) }

  package mutating func withdraw(_ id: String, at now: Date) { remove(id) }

  package mutating func teamAnswers(_ text: String, to id: String, at now: Date) {
    guard reviews[id] != nil else { return }
    responses += 1
    let response = Self.identifier("\(salt)-response-\(responses)")
    reviews[id]?.response = AppStoreReview.Response(id: response, body: text, at: now, isPublished: true)
  }

  package var postedItems: [PostedItem] { posted }

  package var teamActs: [TeamAct] { acts }

  /// The text of a review; nil when it is gone.
  package func body(of id: String) -> String? { reviews[id]?.body }

  /// The rating of a review; nil when it is gone.
  package func rating(of id: String) -> Int? { reviews[id]?.rating }
}
