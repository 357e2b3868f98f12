package import Foundation

/// What a command would come to on a selection, counted before anything is written.
package struct BulkPlan: Hashable, Sendable {
  /// What it changes on one platform.
  package struct Part: Hashable, Sendable {
    package let platform: Platform
    /// Conversations that it changes.
    package var count = 0
    /// How many of them nothing takes back once it has left.
    package var lasting = 0
  }

  /// What is left out on one platform, and why.
  package struct Omission: Hashable, Sendable {
    package let platform: Platform
    package let refusal: Refusal
    package var count = 0
  }

  /// By platform, in the order of their first conversation.
  private var all: [Part] = []
  private var left: [Omission] = []
  /// Conversations where it is so already.
  package private(set) var unchanged = 0
  /// Conversations that are left out because somebody wrote since.
  package private(set) var newer = 0
  /// Seconds until the first words leave that nothing takes back then; nil where there are none.
  package private(set) var undoWindow: TimeInterval?

  package init() {}

  /// The most first.
  package var parts: [Part] { all.filter { $0.count > 0 }.sorted { $0.count > $1.count } }
  /// The most frequent reason first.
  package var omissions: [Omission] { left.sorted { $0.count > $1.count } }

  /// Conversations that it changes.
  package var changed: Int { all.reduce(0) { $0 + $1.count } }
  /// How many of them nothing takes back once it has left.
  package var lasting: Int { all.reduce(0) { $0 + $1.lasting } }
  /// Conversations that are left out.
  package var omitted: Int { left.reduce(0) { $0 + $1.count } }

  /// Counts one conversation: what each of the command's actions comes to there, and whether one of them would stay.
  /// `undoWindow`: how long its words can still be taken back, if it sends some that stay.
  package mutating func add(
    _ outcomes: [ActionOutcome], on platform: Platform, isLasting: Bool, undoWindow window: TimeInterval? = nil
  ) {
    if let window { undoWindow = min(window, undoWindow ?? window) }
    if outcomes.contains(where: \.isNewer) { newer += 1 }
    if let refusal = outcomes.lazy.compactMap(\.refusal).first { omit(refusal, on: platform) }
    guard outcomes.contains(where: \.isDone) else {
      if outcomes.allSatisfy({ $0 == .unchanged }) { unchanged += 1 }
      return
    }
    let place = all.firstIndex { $0.platform == platform } ?? all.endIndex
    if place == all.endIndex { all.append(Part(platform: platform)) }
    all[place].count += 1
    if isLasting { all[place].lasting += 1 }
  }

  private mutating func omit(_ refusal: Refusal, on platform: Platform) {
    let place = left.firstIndex { $0.platform == platform && $0.refusal == refusal } ?? left.endIndex
    if place == left.endIndex { left.append(Omission(platform: platform, refusal: refusal)) }
    left[place].count += 1
  }
}

extension ActionOutcome {
  package var isDone: Bool {
    if case .done = self { true } else { false }
  }

  var isNewer: Bool {
    if case .newerMessage = self { true } else { false }
  }

  package var refusal: Refusal? {
    if case .refused(let reason) = self { reason } else { nil }
  }
}
