import Foundation
import InboxModel
import Synchronization

/// What a connector keeps between calls for speed alone: losing it costs requests, never a comment.
final class WordPressMemory: Sendable {
  private struct State {
    var right: (value: WordPressRight, at: Date)?
    /// The parent of each comment seen; 0 for none, and for those that are not there.
    var parents: [Int: Int] = [:]
    var subjects: [Int: Subject] = [:]
  }

  /// Seconds for which a role counts.
  private static let freshness: TimeInterval = 3600
  private static let most = 20_000

  private let state = Mutex(State())

  func right(now: Date) -> WordPressRight? {
    state.withLock { state in
      state.right.flatMap { now.timeIntervalSince($0.at) < Self.freshness ? $0.value : nil }
    }
  }

  func keep(_ right: WordPressRight, now: Date) {
    state.withLock { $0.right = (right, now) }
  }

  /// Forgets our role: the site said something else.
  func doubtRight() {
    state.withLock { $0.right = nil }
  }

  func learn(parents: [Int: Int]) {
    state.withLock { state in
      if state.parents.count > Self.most { state.parents = [:] }
      state.parents.merge(parents) { $1 }
    }
  }

  /// Climbs from `comment`: its topmost ancestor, or the first one whose parent is not known yet.
  func climb(from comment: Int) -> (top: Int, isKnown: Bool) {
    state.withLock { state in
      var passed: Set<Int> = [comment]
      var top = comment
      while let parent = state.parents[top] {
        // A circle cannot come about in WordPress; hostile data ends at its smallest member, from wherever it is entered.
        if parent == 0 { return (top, true) }
        if !passed.insert(parent).inserted { return (passed.min() ?? top, true) }
        top = parent
      }
      return (top, false)
    }
  }

  func keep(_ subjects: [Int: Subject]) {
    state.withLock { state in
      if state.subjects.count > Self.most { state.subjects = [:] }
      state.subjects.merge(subjects) { $1 }
    }
  }

  func subject(of post: Int) -> Subject? { state.withLock { $0.subjects[post] } }
}
