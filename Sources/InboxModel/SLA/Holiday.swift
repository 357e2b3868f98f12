/// A day on which nobody is there: once (`2026-12-24`) or every year (`12-25`).
package enum Holiday: Hashable, Sendable {
  case once(year: Int, month: Int, day: Int)
  case yearly(month: Int, day: Int)

  package init?(_ text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    switch numbers.count {
    case 2:
      guard let month = numbers[0], let day = numbers[1], CivilTime(year: 2024, month: month, day: day).isValid else {
        return nil
      }
      self = .yearly(month: month, day: day)
    case 3:
      guard let year = numbers[0], let month = numbers[1], let day = numbers[2], year >= 1970,
        CivilTime(year: year, month: month, day: day).isValid
      else { return nil }
      self = .once(year: year, month: month, day: day)
    default: return nil
    }
  }
}
