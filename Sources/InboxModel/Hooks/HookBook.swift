/// All hooks, ready to be asked. Decides; runs nothing.
package struct HookBook: Sendable {
  private struct Entry: Sendable {
    let hook: Hook
    let matcher: QueryMatcher
  }

  private let entries: [Entry]

  package init(_ hooks: [Hook]) {
    entries = hooks.map { Entry(hook: $0, matcher: QueryMatcher($0.when)) }
  }

  package var hooks: [Hook] { entries.map(\.hook) }
  package var isEmpty: Bool { entries.isEmpty }
  package func hook(_ name: String) -> Hook? { entries.first { $0.hook.name == name }?.hook }

  /// Which hooks are to be run for what happened to the conversation, as it is now.
  package func orders(
    for facts: ConversationFacts, _ occasions: [HookOccasion], in context: QueryContext
  ) -> [HookOrder] {
    guard !entries.isEmpty, !occasions.isEmpty else { return [] }
    var evidence = QueryEvidence(facts)
    var orders: [HookOrder] = []
    for entry in entries {
      let wanted = occasions.filter { entry.hook.events.contains($0.event) }
      guard !wanted.isEmpty, entry.matcher.matches(&evidence, in: context) else { continue }
      orders += wanted.map { HookOrder(hook: entry.hook.name, occasion: $0) }
    }
    return orders
  }
}
