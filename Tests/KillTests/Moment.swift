import InboxSimulator

/// When a victim dies, as the platforms see it.
struct Moment: Sendable, CustomStringConvertible {
  /// At the so many-th event: a request arrived, or its answer is ready and not sent yet.
  var event: Int
  /// Whether only requests that change something count.
  var countsOnlyOrders: Bool
  /// So much later.
  var delay: Duration?
  /// Whether a request that arrived in this moment is never carried out.
  var dropsRequest: Bool

  static func random(_ random: inout SplitMix64) -> Moment {
    let countsOnlyOrders = random.chance(0.6)
    return Moment(
      event: 1 + random.below(countsOnlyOrders ? 14 : 60), countsOnlyOrders: countsOnlyOrders,
      delay: random.chance(0.5) ? .microseconds(random.below(4000)) : nil, dropsRequest: random.chance(0.5))
  }

  var description: String {
    "event \(event)\(countsOnlyOrders ? " of an order" : "")\(delay.map { " + \($0)" } ?? "")\(dropsRequest ? ", dropped" : "")"
  }
}
