import InboxModel

/// Lines typed before, by the prompt they were typed into; the newest last.
struct LineHistory: Hashable, Sendable {
  private var lines: [Command.Prompt: [String]] = [:]

  private static let most = 100

  func lines(of prompt: Command.Prompt) -> [String] { lines[prompt] ?? [] }

  mutating func add(_ line: String, to prompt: Command.Prompt) {
    guard !line.isEmpty else { return }
    var known = lines(of: prompt).filter { $0 != line }
    known.append(line)
    lines[prompt] = known.suffix(Self.most)
  }
}
