/// Terms such as `-tag:crash` and `-(is:open OR is:new)` on the command line, which the argument parser would take for options: they are
/// led past it behind a space.
enum NegativeTerm {
  /// Commands whose words may be such terms.
  private static let commands: Set<String> = ["list", "do"]
  /// Options whose value is none.
  private static let plainOptions: Set<String> = ["--id", "--limit", "--store"]
  /// Written with one dash by mistake, they are options still.
  private static let options: Set<String> = ["-h", "-help", "-id", "-json", "-limit", "-query", "-store", "-yes"]

  /// `arguments` as the argument parser can read them.
  static func shielded(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, commands.contains(command) else { return arguments }
    var shielded: [String] = []
    for argument in arguments {
      let isValue = shielded.last.map(plainOptions.contains) ?? false
      let isTerm =
        argument.hasPrefix("-") && !argument.hasPrefix("--") && argument != "-" && !options.contains(argument)
      shielded.append(isTerm && !isValue ? " " + argument : argument)
    }
    return shielded
  }

  /// A word as it was typed.
  static func read(_ word: String) -> String { word.hasPrefix(" -") ? String(word.dropFirst()) : word }
}
