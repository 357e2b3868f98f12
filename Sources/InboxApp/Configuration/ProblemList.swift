/// Mistakes in a file that is read to its end, so that none of them hides another.
struct ProblemList {
  private(set) var all: [ConfigurationError] = []

  mutating func add(_ problem: ConfigurationError) { all.append(problem) }
  mutating func add(_ problems: [ConfigurationError]) { all += problems }

  /// A part of the file; nil where it is wrong.
  @discardableResult
  mutating func read<Part>(_ part: () throws(ConfigurationError) -> Part) -> Part? {
    do throws(ConfigurationError) {
      return try part()
    } catch {
      all.append(error)
      return nil
    }
  }
}
