import Synchronization

/// Leads from the engine, which is made first, to the screen, which hears of hooks that begin to fail.
final class HookAlarm: Sendable {
  private let listener = Mutex<(@Sendable (_ hook: String, _ problem: String) -> Void)?>(nil)

  func tell(_ listener: @escaping @Sendable (_ hook: String, _ problem: String) -> Void) {
    self.listener.withLock { $0 = listener }
  }

  func ring(_ hook: String, _ problem: String) {
    let listener = listener.withLock { $0 }
    listener?(hook, problem)
  }
}
