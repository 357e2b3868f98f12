import Dispatch
import Foundation
import Glibc
import Synchronization

/// Rings at set times, and sleeps between them. Time goes on while the machine is suspended, as on `ContinuousClock`.
final class Alarm: Sendable {
  typealias Work = @Sendable () -> Void

  private struct Entry {
    /// Nanoseconds since the machine was started.
    let time: Int64
    let work: Work
  }

  private struct State {
    /// The earliest last; of the same time, the one set first last.
    var entries: [Entry] = []
    var hasThread = false
  }

  private let name: String
  /// Rung when another entry has become the earliest.
  private let bell = DispatchSemaphore(value: 0)
  private let state = Mutex(State())
  private let onRing: @Sendable (@escaping Work) -> Void

  /// `onRing` gets what is due, on the alarm's own thread, and must not wait. An alarm lives as long as the program.
  init(name: String, onRing: @escaping @Sendable (@escaping Work) -> Void) {
    self.name = name
    self.onRing = onRing
  }

  func ring(after delay: Duration, _ work: @escaping Work) {
    let (seconds, attoseconds) = delay.components
    // A hundred years are for ever.
    let length = min(max(seconds, 0), 3_000_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000
    let entry = Entry(time: Self.now() + max(length, 0), work: work)
    let needsThread = state.withLock { state in
      let place = Self.place(of: entry.time, in: state.entries)
      state.entries.insert(entry, at: place)
      if place == state.entries.count - 1 { bell.signal() }
      defer { state.hasThread = true }
      return !state.hasThread
    }
    guard needsThread else { return }
    let thread = Thread { [self] in serve() }
    thread.name = name
    thread.start()
  }

  private func serve() {
    while true {
      let next = state.withLock { $0.entries.last?.time }
      if let next {
        // By the wall's clock, which goes on in a suspended machine too. Where it jumps, the look below decides.
        let rest = max(next - Self.now(), 0)
        _ = bell.wait(wallTimeout: .now() + .nanoseconds(Int(rest)))
      } else {
        bell.wait()
      }
      due().forEach(onRing)
    }
  }

  private func due() -> [Work] {
    state.withLock { state in
      let now = Self.now()
      var due: [Work] = []
      while let entry = state.entries.last, entry.time <= now {
        due.append(entry.work)
        state.entries.removeLast()
      }
      return due
    }
  }

  /// Before the first entry that rings earlier or at the same time.
  private static func place(of time: Int64, in entries: [Entry]) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].time > time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
