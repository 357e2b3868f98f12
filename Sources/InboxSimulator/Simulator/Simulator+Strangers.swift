package import Foundation
import Synchronization

extension Simulator {
  /// Somebody called `name` (of the town, or new) says `text` now; returns the new item's id, or nil when they may not.
  @discardableResult
  package func stranger(_ name: String, says text: String, in place: Place) -> String? {
    let person = residents.withLock { residents in
      if let known = residents[name] { return known }
      let newcomer = Person(named: name)
      for name in newcomer.names { residents[name] = newcomer }
      return newcomer
    }
    return hear(person, text, in: place, at: clock.now)
  }

  /// `person` says `text` at `moment`.
  @discardableResult
  package func hear(_ person: Person, _ text: String, in place: Place, at moment: Date) -> String? {
    switch place.platform {
    case .matrix: matrix.change { $0.hear(person, text, in: place, at: moment) }
    case .wordpress: wordpress.change { $0.hear(person, text, in: place, at: moment) }
    case .mastodon: mastodon.change { $0.hear(person, text, in: place, at: moment) }
    case .appStore: appStore.change { $0.hear(person, text, in: place, at: moment) }
    }
  }

  /// The author of an item changes its text.
  package func amend(_ id: String, on platform: SimulatedPlatform, to text: String, at moment: Date? = nil) {
    let moment = moment ?? clock.now
    switch platform {
    case .matrix: matrix.change { $0.amend(id, to: text, at: moment) }
    case .wordpress: wordpress.change { $0.amend(id, to: text, at: moment) }
    case .mastodon: mastodon.change { $0.amend(id, to: text, at: moment) }
    case .appStore: appStore.change { $0.amend(id, to: text, at: moment) }
    }
  }

  /// The author of an item takes it back.
  package func withdraw(_ id: String, on platform: SimulatedPlatform, at moment: Date? = nil) {
    let moment = moment ?? clock.now
    switch platform {
    case .matrix: matrix.change { $0.withdraw(id, at: moment) }
    case .wordpress: wordpress.change { $0.withdraw(id, at: moment) }
    case .mastodon: mastodon.change { $0.withdraw(id, at: moment) }
    case .appStore: appStore.change { $0.withdraw(id, at: moment) }
    }
  }

  /// What our program posted, oldest first, once for every time a platform took it; of one platform or of all.
  package func posted(on platform: SimulatedPlatform? = nil) -> [PostedItem] {
    let all: [[PostedItem]] = [
      matrix.read(\.postedItems), wordpress.read(\.postedItems), mastodon.read(\.postedItems),
      appStore.read(\.postedItems),
    ]
    return all.joined().filter { platform == nil || $0.platform == platform }.sorted { $0.at < $1.at }
  }

  /// What our program did to others, oldest first; on one platform or on all.
  package func acts(on platform: SimulatedPlatform? = nil) -> [TeamAct] {
    let all: [[TeamAct]] = [
      matrix.read(\.teamActs), wordpress.read(\.teamActs), mastodon.read(\.teamActs), appStore.read(\.teamActs),
    ]
    return all.joined().filter { platform == nil || $0.platform == platform }.sorted { $0.at < $1.at }
  }

  /// The faults that lie in wait on a platform.
  package func faults(on platform: SimulatedPlatform) -> Faults {
    switch platform {
    case .matrix: matrix.faults
    case .wordpress: wordpress.faults
    case .mastodon: mastodon.faults
    case .appStore: appStore.faults
    }
  }
}
