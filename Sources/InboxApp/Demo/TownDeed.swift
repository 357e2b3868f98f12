import Foundation

/// The founding of a town whose inbox is kept: a line beside the store, so that the next `moot demo` opens the same town.
struct TownDeed {
  /// The deed lies beside the store; another seed is another town and has its own.
  let path: String

  init(store: String, seed: UInt64) {
    path = "\(store).town-\(seed)"
  }

  /// When the town was founded: what the deed says, else `now`, which it says from then on.
  /// Nil when neither can be: then the town is founded anew.
  func founded(by now: Date) -> Date? {
    if let line = try? String(contentsOfFile: path, encoding: .utf8),
      let seconds = TimeInterval(line.trimmingCharacters(in: .whitespacesAndNewlines)), seconds.isFinite
    {
      return Date(timeIntervalSince1970: seconds)
    }
    let seconds = now.timeIntervalSince1970.rounded(.down)
    guard (try? "\(Int64(seconds))\n".write(toFile: path, atomically: true, encoding: .utf8)) != nil else { return nil }
    return Date(timeIntervalSince1970: seconds)
  }
}
