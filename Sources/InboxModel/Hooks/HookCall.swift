package import Foundation

/// One run of a hook that is to be, or is under way.
package struct HookCall: Hashable, Sendable {
  package let id: ID<HookCall>
  /// The hook's name.
  package let hook: String
  package let event: Hook.Event
  package let conversation: ID<Conversation>
  package let message: ID<Message>?
  package let at: Date
  /// Unique to this call and the same in every attempt: the mark by which a command knows what it has done already.
  package let key: String
  /// Counts from 1. Above that, a Moot ended while the command ran.
  package let attempt: Int

  package init(
    id: ID<HookCall>, hook: String, event: Hook.Event, conversation: ID<Conversation>, message: ID<Message>?, at: Date,
    key: String, attempt: Int
  ) {
    self.id = id
    self.hook = hook
    self.event = event
    self.conversation = conversation
    self.message = message
    self.at = at
    self.key = key
    self.attempt = attempt
  }
}
