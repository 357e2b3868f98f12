/// That a hook is to be run once.
package struct HookOrder: Hashable, Sendable {
  package let hook: String
  package let occasion: HookOccasion

  package init(hook: String, occasion: HookOccasion) {
    self.hook = hook
    self.occasion = occasion
  }
}
