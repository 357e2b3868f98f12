/// What a rule wants done to the conversation, to be carried out as one batch by `Actor.rule(rule)` together with keeping `firing`.
package struct RuleEffect: Hashable, Sendable {
  package let rule: String
  package let actions: [InboxAction]
  package let firing: RuleFiring

  package init(rule: String, actions: [InboxAction], firing: RuleFiring) {
    self.rule = rule
    self.actions = actions
    self.firing = firing
  }
}
