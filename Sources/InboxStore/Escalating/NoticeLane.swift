/// Which notices somebody carries.
package enum NoticeLane: Hashable, Sendable {
  /// Those to one target.
  case target(String)
  /// Those to all but these: to targets that the settings do not have any more.
  case others(besides: [String])

  var condition: SQLText {
    switch self {
    case .target(let name): "target = \(name)"
    case .others(let names): "target NOT IN (SELECT value FROM json_each(\(Self.json(names))))"
    }
  }

  private static func json(_ names: [String]) -> String { (try? JSONText.encode(names)) ?? "[]" }
}
