import InboxModel
import InboxReplies
import InboxStore
import InboxUnderstanding

/// What the house has ready for a conversation: hints about its words, and answers to it.
struct PreparedWords: Sendable {
  private let book: CannedBook?
  private let topics: TopicReader
  private let wording: Wording

  /// The settings were read, so the answers are known to be in order.
  init(_ settings: TriageSettings, wording: Wording) {
    book = try? CannedBook(settings.replies)
    topics = TopicReader(settings.topics)
    self.wording = wording
  }

  func hinted(_ detail: ConversationDetail) -> ConversationDetail {
    var detail = detail
    detail.hints = hints(on: detail)
    return detail
  }

  private func hints(on detail: ConversationDetail) -> ConversationHints? {
    guard let newest = detail.messages.last(where: { $0.direction == .inbound }) else { return nil }
    let found = Understanding(
      of: newest.body, title: newest.title, language: newest.language, stars: newest.rating, topics: topics)
    var hints = ConversationHints(guessedLanguage: found.guess?.code, sentiment: found.tone?.sentiment)
    hints.because = found.tone?.reasons.map(words) ?? []
    if case .words(let words) = found.question { hints.asksWith = words }
    hints.topics = found.topics.map { ConversationHints.Topic(name: $0.name, because: $0.because) }
    return hints.isEmpty ? nil : hints
  }

  private func words(_ reason: ToneHint.Reason) -> String {
    switch reason {
    case .word(let word, _): word
    case .sign(let sign, _): sign
    case .stars(let count): wording.triage.hints.stars(count)
    }
  }

  /// A prepared answer in the wording that suits the newest words' language and the platform's length. Nil: none of that name, or the
  /// conversation is gone.
  func canned(
    _ name: String, for id: ID<Conversation>, in store: InboxStore, member: String
  ) async throws(StoreError) -> CannedText? {
    guard let facts = try await store.facts(of: id) else { return nil }
    return try await text(name, for: facts, in: store) {
      CannedVariables(facts, account: $0, member: Member(login: member))
    }
  }

  /// One for several: by the platforms of these conversations, without what belongs to one person.
  func circular(
    _ name: String, for ids: [ID<Conversation>], in store: InboxStore, member: String
  ) async throws(StoreError) -> [Platform: CannedText] {
    var texts: [Platform: CannedText] = [:]
    for facts in try await store.facts(of: ids) {
      texts[facts.platform] = try await text(name, for: facts, in: store) {
        CannedVariables(facts, account: $0, member: Member(login: member)).forMany
      }
    }
    return texts
  }

  private func text(
    _ name: String, for facts: ConversationFacts, in store: InboxStore, _ variables: (String) -> CannedVariables
  ) async throws(StoreError) -> CannedText? {
    guard let book else { return nil }
    let account = try await store.accounts().first { $0.id == facts.conversation.account }
    return book.text(
      name,
      with: variables(account?.handle ?? ""),
      language: facts.language, platform: facts.platform,
      limit: account?.capabilities.terms(of: .reply)?.textLimit)
  }
}
