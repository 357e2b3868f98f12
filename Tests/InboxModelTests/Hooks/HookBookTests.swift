import Foundation
import Testing

@testable import InboxModel

@Suite struct HookBookTests {
  private func hook(_ name: String, _ events: Set<Hook.Event>, _ when: String = "") throws -> Hook {
    Hook(name: name, on: events, when: try QueryParser.parse(when), line: "true")
  }

  @Test("a hook hears of its own events, in conversations that fit, each apart")
  func orders() throws {
    let book = HookBook([
      try hook("refunds", [.arrived, .breached], "refund*"), try hook("all", [.arrived]), try hook("late", [.breached]),
    ])
    let first = HookOccasion(.arrived, message: ID(1), at: now)
    let second = HookOccasion(.arrived, message: ID(2), at: now)
    #expect(
      book.orders(for: .comment("My refund?"), [first, second], in: context) == [
        HookOrder(hook: "refunds", occasion: first), HookOrder(hook: "refunds", occasion: second),
        HookOrder(hook: "all", occasion: first), HookOrder(hook: "all", occasion: second),
      ])
    #expect(book.orders(for: .comment("Hello"), [first], in: context).map(\.hook) == ["all"])
    let breach = HookOccasion(.breached, at: now)
    #expect(book.orders(for: .comment("Hello"), [breach], in: context).map(\.hook) == ["late"])
    #expect(book.orders(for: .comment("Hello"), [], in: context) == [])
    #expect(book.hook("late")?.events == [.breached] && book.hook("none") == nil)
  }

  @Test("what is done within a hook can be told by its batch")
  func mark() {
    #expect(HookMark.batch("b", in: [:]) == "b")
    let batch = HookMark.batch("b", in: ["MOOT_HOOK": "pager"])
    #expect(HookMark.isFromHook(batch: batch) && !HookMark.isFromHook(batch: "b"))
  }
}
