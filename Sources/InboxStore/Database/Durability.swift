/// What a write survives once it is confirmed. Both survive the process; a loss of power is the difference.
enum Durability: Sendable {
  /// On the disk before the caller goes on: what a person did, and whatever leaves for a platform.
  case kept
  /// May be lost as a whole with the power, because it can be had again: a pulled page goes with its cursor, a lease is taken anew.
  case repeatable

  /// SQLite's word for it in WAL mode. Source: sqlite.org/pragma.html#pragma_synchronous.
  var synchronous: String {
    switch self {
    case .kept: "FULL"
    case .repeatable: "NORMAL"
    }
  }
}
