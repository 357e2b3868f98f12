import InboxModel
import InboxStore

extension Session {
  /// The one person of that number, or of that whole handle or name.
  func person(named text: String) async throws(Failure) -> ID<Person> {
    let words = wording.people
    guard !text.allSatisfy(\.isWhitespace) else { throw .wrongUse(words.noName) }
    let ids = try await attempt { () throws(StoreError) in try await store.people(named: text) }
    guard let id = ids.first else { throw Failure(words.noSuchPerson(text)) }
    guard ids.count == 1 else {
      throw Failure("\(words.several(text)) \(ids.map(\.description).joined(separator: ", "))")
    }
    return id
  }
}
