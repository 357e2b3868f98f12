package import Foundation
import Synchronization

extension Simulator {
  /// Lets everything happen that is due at `now`: answers to what we wrote, new messages, edits, scheduled posts.
  package func tick(at now: Date) {
    react()
    while let errand = life.withLock({ $0.next(until: now) }) {
      perform(errand)
      react()
    }
    wordpress.change { $0.publishDuePosts(at: now) }
    mastodon.change { $0.publishDueStatuses(at: now) }
    appStore.change { $0.publishDueResponses(at: now) }
  }

  /// Pushes the town's clock forward and lets everything happen that falls due.
  package func advance(by seconds: TimeInterval) {
    clock.advance(by: seconds)
    tick(at: clock.now)
  }

  /// Ticks until the task is cancelled; what `moot demo` runs beside its screen.
  package func live(every period: Duration = .seconds(1)) async {
    while !Task.isCancelled {
      tick(at: clock.now)
      try? await Task.sleep(for: period)
    }
  }

  private func react() {
    let posts = (
      matrix.read(\.postedItems), wordpress.read(\.postedItems), mastodon.read(\.postedItems),
      appStore.read(\.postedItems)
    )
    life.withLock { life in
      life.react(to: posts.0, on: .matrix, author: person(answeredBy:))
      life.react(to: posts.1, on: .wordpress, author: person(answeredBy:))
      life.react(to: posts.2, on: .mastodon, author: person(answeredBy:))
      life.react(to: posts.3, on: .appStore, author: person(answeredBy:))
    }
  }

  /// Whoever one of our replies went to, if that is somebody of the town.
  private func person(answeredBy item: PostedItem) -> Person? {
    guard let addressee = item.addressee else { return nil }
    return residents.withLock { $0[addressee] }
  }

  private func perform(_ errand: Errand) {
    switch errand.deed {
    case .arrive:
      let posts = wordpress.read { $0.postIDs(at: errand.at) }
      guard let speech = life.withLock({ $0.arrival(at: errand.at, posts: posts) }) else { return }
      guard let id = say(speech, at: errand.at) else { return }
      life.withLock { $0.note(speech, id: id, at: errand.at) }
    case .speak(let speech): _ = say(speech, at: errand.at)
    case .amend(let platform, let id, let text): amend(id, on: platform, to: text, at: errand.at)
    case .withdraw(let platform, let id): withdraw(id, on: platform, at: errand.at)
    case .raise(let id):
      appStore.change { town in
        guard let rating = town.rating(of: id), rating < 5 else { return }
        town.edit(id, to: (town.body(of: id) ?? "") + "\n\nUpdate: they answered and fixed it.", rating: rating + 1)
      }
    }
  }

  private func say(_ speech: Speech, at moment: Date) -> String? {
    hear(speech.person, speech.text, in: speech.place, at: moment)
  }
}
