/// How soon a change is heard of.
enum Hearing {
  /// How often it is tried on a machine that is busy with other things.
  private static let rounds = 60

  /// The shortest of several rounds, which are counted from 1. Slow ones tell of the machine: tests beside this one may hold every thread
  /// for seconds. So it goes on until a round was fast enough; where hearing itself is slow, none ever is.
  static func fastest(below limit: Duration, _ round: (Int) async throws -> Duration) async rethrows -> Duration {
    var fastest = try await round(1)
    var number = 1
    while fastest >= limit, number < rounds {
      number += 1
      fastest = min(fastest, try await round(number))
    }
    return fastest
  }
}
