import InboxModel
import Synchronization

/// The newest wording of each draft that is not written yet: keys come faster than the disk.
final class DraftQueue: Sendable {
  private struct Slot: Hashable {
    let conversation: ID<Conversation>
    let kind: Draft.Kind
  }

  private let waiting = Mutex<[Slot: Draft]>([:])

  /// True when nothing of the same draft waited before: somebody must come and write it.
  func put(_ draft: Draft) -> Bool {
    waiting.withLock { $0.updateValue(draft, forKey: Slot(conversation: draft.conversation, kind: draft.kind)) == nil }
  }

  /// The newest wording, once; nil when another visit has written it, or it was dropped.
  func take(_ conversation: ID<Conversation>, _ kind: Draft.Kind) -> Draft? {
    waiting.withLock { $0.removeValue(forKey: Slot(conversation: conversation, kind: kind)) }
  }

  /// Everything that waits: for work that would keep it waiting.
  func takeAll() -> [Draft] {
    waiting.withLock { drafts in
      defer { drafts = [:] }
      return Array(drafts.values)
    }
  }
}
