import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Tells one target, one notice at a time, and finds out what became of those in doubt.
///
/// A notice is claimed, durably, before anything leaves: a process that dies leaves at most one in doubt for each target.
struct NoticeTeller: Sendable {
  let world: EngineWorld
  let lane: NoticeLane
  /// Nil: for notices to targets that the settings do not have any more.
  let target: EscalationTarget?

  /// What a turn leaves to do.
  private enum Next {
    case goOn
    case wait(until: Date?)
  }

  /// Runs until it is told to stop or is cancelled. What is under way is finished first.
  func run(_ bell: Bell) async {
    var doubts: [ID<EscalationNotice>: Doubt] = [:]
    while !Task.isCancelled {
      let next: Next
      do {
        next = try await turn(&doubts)
      } catch {
        world.logger.error("notices have to wait: \(error)")
        next = .wait(until: now.addingTimeInterval(world.timing.backoff.first))
      }
      var rung: Bell.Reason = []
      switch next {
      case .goOn: rung = bell.heard()
      case .wait(let date): rung = await bell.wait(until: date, world.time)
      }
      if rung.contains(.stop) { return }
    }
  }

  /// Tells and asks as long as something is due; returns when nothing is.
  func tellDue() async {
    var doubts: [ID<EscalationNotice>: Doubt] = [:]
    do {
      while !Task.isCancelled, case .goOn = try await turn(&doubts) {}
    } catch {
      world.logger.error("notices have to wait: \(error)")
    }
  }

  private var now: Date { world.time.now() }

  /// Seconds. A target that is not in our settings may be in those of another Moot on this store, which tells it.
  private var patience: TimeInterval { target == nil ? 3600 : 0 }

  /// Does one thing: tells what is due, or asks about what is in doubt.
  private func turn(_ doubts: inout [ID<EscalationNotice>: Doubt]) async throws(StoreError) -> Next {
    var due = try await world.store.nextNoticeDeadline(lane)
    if let date = due, date <= now {
      // Perhaps it is nothing to tell, but one whose teller disappeared.
      try await world.store.expiredNotices(lane, reason: world.wording.escalation.telling.interrupted)
      due = try await world.store.nextNoticeDeadline(lane)
    }
    due = due?.addingTimeInterval(patience)
    let question = try await nextQuestion(&doubts)
    if let question, question.askAt <= now {
      await ask(question.notice, &doubts)
      return .goOn
    }
    if let date = due, date <= now {
      let lease = now.addingTimeInterval(world.timing.orderLease)
      let dueBy = now.addingTimeInterval(-patience)
      if let notice = try await world.store.claimNotice(lane, holder: world.holder, lease: lease, dueBy: dueBy) {
        await tell(notice)
        return .goOn
      }
      // Another process was quicker, and its settling will ring.
      due = nil
    }
    let ticket = try await nextTicket()
    if let date = ticket, date <= now, try await askAfterTicket() { return .goOn }
    return .wait(until: [due, question?.askAt, ticket].compactMap(\.self).min())
  }

  /// The notice in doubt to ask about first; nil when there is none of which the target can tell.
  private func nextQuestion(
    _ doubts: inout [ID<EscalationNotice>: Doubt]
  ) async throws(StoreError) -> (notice: EscalationNotice, askAt: Date)? {
    guard target != nil else { return nil }
    let unsure = try await world.store.unsureNotices(lane)
    let known = doubts
    doubts = Dictionary(unsure.map { ($0.id, known[$0.id] ?? Doubt(askAt: now)) }) { $1 }
    return unsure.compactMap { notice in doubts[notice.id]?.askAt.map { (notice: notice, askAt: $0) } }
      .min { ($0.askAt, $0.notice.id) < ($1.askAt, $1.notice.id) }
  }

  /// Tells once, and writes down what became of it, whatever it is.
  private func tell(_ notice: EscalationNotice) async {
    guard let target else {
      await settle(notice, .refused(reason: world.wording.escalation.telling.noTarget(notice.target)))
      return
    }
    switch await attempt(world.courier(target), notice) {
    case .success(let receipt):
      world.logger.info("notice \(notice.id) told to \(target.name)")
      await settle(notice, .confirmed(receipt.remoteID), receipt)
    case .failure(let error):
      world.logger.warning("notice \(notice.id) to \(target.name): \(error.kind)")
      let delay = world.timing.backoff.delay(failures: notice.delivery.attempts, random: world.random())
      let words = world.wording
      await settle(
        notice, error.event(retry: now.addingTimeInterval(delay)) { words.sentence(for: $0, doing: .reply) })
    }
  }

  /// Tries once, within the limit of time: the lease must not end while the telling is under way.
  private func attempt(_ courier: any Courier, _ notice: EscalationNotice) async -> Result<
    NoticeReceipt, ConnectorError
  > {
    let limit = now.addingTimeInterval(world.timing.orderLimit)
    return await withTaskGroup(of: Result<NoticeReceipt, ConnectorError>?.self) { group in
      group.addTask {
        do throws(ConnectorError) {
          return .success(try await courier.carry(notice))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        try? await world.time.sleep(until: limit)
        return nil
      }
      defer { group.cancelAll() }
      // Nil first: the time is over, the attempt is cancelled, and says itself what that means.
      for await result in group {
        if let result { return result }
        group.cancelAll()
      }
      return .failure(.outcomeUnknown(reason: "no answer in time"))
    }
  }

  /// Asks the target whether it has a notice in doubt, and acts on what it says. Who recognises what he has had is told once more.
  private func ask(_ notice: EscalationNotice, _ doubts: inout [ID<EscalationNotice>: Doubt]) async {
    guard let target else { return }
    let courier = world.courier(target)
    guard !courier.isRepeatable else {
      await settle(notice, .absent)
      return
    }
    var doubt = doubts[notice.id] ?? Doubt(askAt: now)
    let conclusion: Doubt.Conclusion
    do {
      conclusion = doubt.answered(
        try await courier.find(notice).map(Receipt.init), at: now, delay: world.timing.absenceDelay)
    } catch {
      conclusion = doubt.failed(error, at: now, backoff: world.timing.backoff, random: world.random())
    }
    doubts[notice.id] = doubt
    switch conclusion {
    case .found(let receipt):
      await settle(notice, .found(receipt.remoteID), NoticeReceipt(receipt))
    case .absent: await settle(notice, .absent)
    case .askAgain, .leaveToPerson: break
    }
  }

  /// Writes down what happened to a notice. What cannot be written stays in doubt, and is asked about when its lease ends.
  private func settle(_ notice: EscalationNotice, _ event: DeliveryEvent, _ receipt: NoticeReceipt? = nil) async {
    for _ in 0..<Self.settleAttempts {
      do {
        try await world.store.settle(notice.id, event, receipt: receipt)
        return
      } catch .busy {
        continue
      } catch {
        world.logger.error("notice \(notice.id) was not settled: \(error)")
        return
      }
    }
    world.logger.error("notice \(notice.id) stays in doubt: the store is busy")
  }

  private static let settleAttempts = 5
}

extension Receipt {
  /// What a doubt asks for of a notice's receipt.
  fileprivate init(_ receipt: NoticeReceipt) {
    self.init(remoteID: receipt.remoteID, permalink: receipt.url, text: receipt.ticket)
  }
}

extension NoticeReceipt {
  fileprivate init(_ receipt: Receipt) {
    self.init(remoteID: receipt.remoteID, ticket: receipt.text, url: receipt.permalink)
  }
}
