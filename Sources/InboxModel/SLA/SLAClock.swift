package import Foundation

/// One promise to one conversation, with the time that counts towards it. Pauses while the next word is theirs and while it is put off.
package struct SLAClock: Hashable, Sendable {
  package let target: SLATarget
  package let hours: BusinessHours
  /// The stretches that are over, in order.
  package let counted: [Range<Date>]
  /// Since when it runs now; nil while it stands still.
  package let runningSince: Date?
  /// When the promise was kept, or when there was nothing left to keep.
  package let endedAt: Date?

  /// Where it stands.
  package struct Reading: Hashable, Sendable {
    package let kind: SLATarget.Kind
    /// Business seconds used up.
    package let spent: Int
    /// Business seconds left; negative when it was late.
    package let left: Int
    /// When it runs out, or ran out; nil while it stands still in time, and when it ended in time.
    package let due: Date?
    /// From when on it is, or was, nearly due.
    package let warnAt: Date?
    /// `none` when it ended.
    package let phase: SLAPhase
    /// Whether the end came too late, or has not come and is late.
    package var isBreached: Bool { left < 0 || phase == .breached }
  }
}

extension SLAClock {
  /// Nil when the promise does not concern the conversation: no words yet, or, for the next answer, no first one.
  package init?(_ target: SLATarget, hours: BusinessHours, timeline: SLATimeline) {
    guard let began = timeline.began else { return nil }
    let start: Date
    switch target.kind {
    case .firstResponse:
      start = began
      endedAt = timeline.firstReply ?? timeline.end
    case .nextResponse:
      guard let reply = timeline.lastReply,
        let next = timeline.stretches.first(where: { $0.turn == .ours && $0.start >= reply })
      else { return nil }
      start = next.start
      endedAt = timeline.end
    case .resolution:
      start = began
      endedAt = timeline.end
    }
    self.target = target
    self.hours = hours
    let limit = endedAt ?? .distantFuture
    let ours = timeline.stretches.filter { $0.turn == .ours && $0.start < limit && ($0.end ?? limit) > start }
    counted = ours.compactMap { stretch in
      let end = min(stretch.end ?? limit, limit)
      return end == .distantFuture ? nil : max(stretch.start, start)..<end
    }
    runningSince = endedAt == nil && timeline.turn == .ours ? ours.last.map { max($0.start, start) } : nil
  }

  package func reading(at now: Date) -> Reading {
    let past = counted.reduce(0) { $0 + hours.seconds(from: $1.lowerBound, to: $1.upperBound) }
    guard let since = runningSince else {
      let left = target.within - past
      let phase: SLAPhase = endedAt != nil ? .none : left < 0 ? .breached : .paused
      return Reading(
        kind: target.kind, spent: past, left: left, due: left < 0 ? crossing(target.within) : nil,
        warnAt: nil, phase: phase)
    }
    let spent = past + hours.seconds(from: since, to: max(since, now))
    let due = past >= target.within ? crossing(target.within) : hours.date(adding: target.within - past, to: since)
    let early = target.within - target.warning
    let warnAt = past >= early ? crossing(early) ?? since : hours.date(adding: early - past, to: since)
    return Reading(
      kind: target.kind, spent: spent, left: target.within - spent, due: due, warnAt: warnAt,
      phase: SLAMark(due: due, warnAt: warnAt).phase(at: now))
  }

  /// When so many seconds had been counted in the stretches that are over.
  private func crossing(_ seconds: Int) -> Date? {
    var left = seconds
    for stretch in counted {
      let length = hours.seconds(from: stretch.lowerBound, to: stretch.upperBound)
      if length >= left { return hours.date(adding: left, to: stretch.lowerBound) }
      left -= length
    }
    return nil
  }
}

extension SLATimeline {
  /// When it was finished, if it is.
  fileprivate var end: Date? { turn == .over ? stretches.last?.start : nil }
}
