import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxStore
import InboxUI

/// Carries out what the screen asks for, over the store, and posts the answers.
///
/// Questions run side by side. Whatever writes goes through one queue, in the order in which the person did it.
final class EffectRunner: Sendable {
  private let store: InboxStore
  private let storePath: String
  private let member: String
  private let wording: Wording
  private let mailbox: Mailbox
  private let tasks = TaskBag()
  private let drafts = DraftQueue()
  private let stops = StopList()
  private let writes: AsyncStream<Write>.Continuation
  private let writer: Task<Void, Never>
  private let syncNow: @Sendable () async -> Void
  private let keepTheme: @Sendable (String) -> Void
  private let keepPlaces: @Sendable (ScreenMemory) -> Void
  private let prepared: PreparedWords
  /// This process, as it signs what it tells the others.
  private let holder: String
  /// Whether the process that signed so has certainly ended.
  private let isGone: @Sendable (String) -> Bool
  private let pipe: PipeProgram
  private let pipes = TaskRack()
  private let rest: @Sendable () async -> Void

  /// Something to write, in order.
  private enum Write: Sendable {
    case draft(ID<Conversation>, Draft.Kind)
    case effect(Effect)
  }

  init(
    store: InboxStore, storePath: String, member: String, wording: Wording, mailbox: Mailbox,
    triage: TriageSettings = TriageSettings(), pipe: PipeProgram, holder: String,
    isGone: @escaping @Sendable (String) -> Bool = { _ in false },
    rest: @escaping @Sendable () async -> Void = {},
    syncNow: @escaping @Sendable () async -> Void,
    keepTheme: @escaping @Sendable (String) -> Void,
    keepPlaces: @escaping @Sendable (ScreenMemory) -> Void = { _ in }
  ) {
    self.store = store
    self.storePath = storePath
    self.member = member
    self.wording = wording
    self.mailbox = mailbox
    self.syncNow = syncNow
    self.keepTheme = keepTheme
    self.keepPlaces = keepPlaces
    self.rest = rest
    self.holder = holder
    self.isGone = isGone
    self.pipe = pipe
    prepared = PreparedWords(triage, wording: wording)
    let (stream, continuation) = AsyncStream.makeStream(of: Write.self)
    writes = continuation
    let writing = StoreWriting(
      store: store, storePath: storePath, member: member, holder: holder, wording: wording, drafts: drafts,
      stops: stops, post: { mailbox.post(.answer($0)) })
    writer = Task { [drafts] in
      for await write in stream {
        switch write {
        case .draft(let conversation, let kind):
          guard let draft = drafts.take(conversation, kind) else { continue }
          if let answer = await writing.save(draft) { mailbox.post(.answer(answer)) }
        case .effect(let effect):
          if let answer = await writing.carryOut(effect) { mailbox.post(.answer(answer)) }
        }
      }
    }
  }

  func run(_ effect: Effect) {
    switch effect {
    case .saveDraft(let draft):
      if drafts.put(draft) { writes.yield(.draft(draft.conversation, draft.kind)) }
    case .discardDraft(let conversation, let kind):
      _ = drafts.take(conversation, kind)
      writes.yield(.effect(effect))
    case .apply, .undo, .redo, .decide, .decideNotice, .announce, .withdraw:
      writes.yield(.effect(effect))
    case .stop(let ticket):
      stops.add(ticket)
    case .syncNow:
      tasks.run { [syncNow] in await syncNow() }
    case .pipe(let line, let conversation, let kind, let text, let ticket):
      pipes.run(ticket) { [self] in
        if let end = await write(line, about: conversation, kind, text) {
          mailbox.post(.answer(.piped(end, ticket: ticket)))
        }
      }
    case .stopPipe(let ticket):
      pipes.stop(ticket)
    case .keepTheme(let name):
      keepTheme(name)
    case .keepPlaces(let memory):
      keepPlaces(memory)
    default:
      tasks.run { [self] in
        if let answer = await answer(to: effect) { mailbox.post(.answer(answer)) }
      }
    }
  }

  /// Posts changes of the store until the task ends; several that come together, or while it rests, become one event.
  func watchStore() {
    tasks.run { [store, mailbox, rest] in
      for await change in store.changes() {
        let areas = change.screenAreas
        guard !areas.isEmpty else { continue }
        mailbox.post(.changed(areas))
        await rest()
      }
    }
  }

  /// Writes what is still waiting, tells the others that nobody writes here any more, then ends everything. `leaves`: the member goes,
  /// and what happens from now on is news. Long work stops behind the portion that it has in hand.
  func finish(leaves: Bool = true) async {
    stops.addAll()
    writes.finish()
    await writer.value
    await pipes.close()
    // A store that cannot be written now must not hold up the end: the word ends by itself.
    try? await store.withdraw(from: nil, holder: holder)
    if leaves { try? await store.noteLeaving(of: member) }
    await tasks.close()
  }

  private func answer(to effect: Effect) async -> Answer? {
    do throws(StoreError) {
      switch effect {
      case .loadQueue(let request, let ticket):
        var page = try await store.queue(request)
        for index in page.rows.indices { page.rows[index].presence = await living(page.rows[index].presence) }
        return .queue(page, ticket: ticket)
      case .loadCounts(let views):
        return .counts(try await store.counts(views, member: member))
      case .loadOldestWaiting:
        return .oldestWaiting(try await store.oldestWaiting())
      case .loadAccounts:
        return .accounts(try await store.accountStatuses())
      case .loadOutboxSummary:
        return .outbox(try await store.outboxSummary())
      case .loadVocabulary:
        return .vocabulary(try await vocabulary())
      case .loadConversation(let id, let limit, let ticket):
        var detail = try await store.conversation(id, member: member, messageLimit: limit)
        if let others = detail?.row.presence, !others.isEmpty { detail?.row.presence = await living(others) }
        return .conversation(detail.map(prepared.hinted), ticket: ticket)
      case .fillCanned(let name, let id, let ticket):
        return .canned(try await prepared.canned(name, for: id, in: store, member: member), ticket: ticket)
      case .fillCircular(let name, let ids, let ticket):
        return .circular(try await prepared.circular(name, for: ids, in: store, member: member), ticket: ticket)
      case .loadPerson(let id, let ticket):
        return .person(try await store.person(id), ticket: ticket)
      case .surveyErasure(let ids, let ticket):
        return .erasure(try await store.survey(erasing: ids), ticket: ticket)
      case .loadDigest(let since, let ticket):
        return .digest(try await store.digest(for: member, since: since), ticket: ticket)
      case .plan(let deed, let ids, let ticket):
        let pace = Pace { [stops, mailbox] done, total in
          mailbox.post(.answer(.progress(WorkProgress(.plan, done: done, total: total, ticket: ticket))))
          return !stops.cuts(ticket)
        }
        let plan = try await store.forecast(deed.actions, for: ids, by: .member(member), pace: pace)
        stops.forget(ticket)
        return plan.map { .planned($0, ticket: ticket) }
      case .loadRange(let one, let other, let request, let ticket):
        return .range(try await store.between(one, other, of: request), ticket: ticket)
      case .loadMatching(let query, let ticket):
        return .matching(try await store.matching(query, member: member, limit: Int.max), ticket: ticket)
      default:
        return nil
      }
    } catch {
      return .failed(reason: StoreSentence.of(error, path: storePath, wording: wording), ticket: effect.ticket)
    }
  }
}

extension EffectRunner {
  /// Without those whose process ended without a word; their word is taken away.
  private func living(_ presence: [Presence]) async -> [Presence] {
    var living: [Presence] = []
    for other in presence {
      if isGone(other.holder) {
        try? await store.withdraw(from: nil, holder: other.holder)
      } else {
        living.append(other)
      }
    }
    return living
  }

  /// Nil when it was stopped: nobody waits for it any more.
  private func write(
    _ line: String, about id: ID<Conversation>, _ kind: Draft.Kind, _ text: String?
  ) async -> PipeEnd? {
    do throws(StoreError) {
      guard let detail = try await store.conversation(id, member: member, messageLimit: PipeProgram.messages) else {
        return .failed(reason: wording.reading.gone)
      }
      let draft = text ?? detail.drafts.first { $0.kind == kind }?.text ?? ""
      let end = await pipe.run(line, detail, kind, draft)
      return Task.isCancelled ? nil : end
    } catch {
      return .failed(reason: StoreSentence.of(error, path: storePath, wording: wording))
    }
  }

  /// The words of this inbox, for pickers and completion.
  private func vocabulary() async throws(StoreError) -> Vocabulary {
    let tags = try await store.tagNames(prefix: "", limit: 200)
    let accounts = try await store.accounts()
    var vocabulary = Vocabulary(
      tags: tags.map(\.0.name), platforms: ConnectorRegistry.adapters.map(\.profile.platform.name),
      accounts: accounts.map(\.name), members: try await store.memberLogins())
    vocabulary.labels = try await store.labelNames(limit: 200)
    return vocabulary
  }
}

extension StoreChange {
  /// The screen's names for the areas.
  fileprivate var screenAreas: Set<StoreArea> {
    var areas: Set<StoreArea> = []
    if contains(.queue) || contains(.conversation) { areas.insert(.conversations) }
    if contains(.accounts) { areas.insert(.accounts) }
    if contains(.outbox) { areas.insert(.outbox) }
    if contains(.drafts) { areas.insert(.drafts) }
    if contains(.presence) { areas.insert(.presence) }
    return areas
  }
}

extension Effect {
  /// The ticket of a question.
  var ticket: Int? {
    switch self {
    case .loadQueue(_, let ticket), .loadConversation(_, _, let ticket), .loadMatching(_, let ticket),
      .loadRange(_, _, _, let ticket),
      .fillCanned(_, _, let ticket), .fillCircular(_, _, let ticket), .loadPerson(_, let ticket),
      .surveyErasure(_, let ticket),
      .loadDigest(_, let ticket), .plan(_, _, let ticket),
      .apply(_, _, let ticket), .edit(_, let ticket):
      ticket
    default: nil
    }
  }
}
