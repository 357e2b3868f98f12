import InboxModel

/// A run of rows that is read by one walk along an index. A view is its parts, one after the other.
struct QueuePart {
  /// In keys, so that a page goes on in its part.
  var name = ""
  /// What its rows have in common. Of several, rows are read side by side and merged.
  var conditions: [SQLText] = ["1"]
  /// The sort columns of `conversation c`, all in the same direction, before the id.
  let columns: [String]
  /// Whether it begins with the smallest.
  let isAscending: Bool
}

extension QueuePart {
  static func newest(_ name: String = "", _ condition: SQLText = "1") -> QueuePart {
    QueuePart(name: name, conditions: [condition], columns: ["c.lastActivityAt"], isAscending: false)
  }

  /// The only part of a view that is not read part by part; of the others, the one that says how each of a group's parts is sorted.
  init(_ order: QueueOrder) {
    switch order {
    case .pressing: self.init(columns: ["c.sortScore", "c.sortWait"], isAscending: true)
    case .oldest: self.init(columns: ["c.lastActivityAt"], isAscending: true)
    case .newest, .waiting, .rating, .finished: self = .newest()
    }
  }

  func with(name: String, _ conditions: [SQLText]) -> QueuePart {
    QueuePart(name: name, conditions: conditions, columns: columns, isAscending: isAscending)
  }

  /// Its ids from one end on, within `sides`.
  func statement(where condition: SQLText, sides: [SQLText], reversed: Bool, limit: Int) -> SQLText {
    guard conditions.count > 1 else {
      let all = SQLText.joined(["(\(condition))"] + conditions.filter { $0 != "1" } + sides, separator: " AND ")
      return """
        SELECT c.id FROM conversation c WHERE \(all)
        ORDER BY \(raw: ordering(columns + ["c.id"], reversed: reversed)) LIMIT \(limit)
        """
    }
    let list = (["c.id"] + columns).joined(separator: ", ")
    let runs = conditions.map { common -> SQLText in
      let all = SQLText.joined(["(\(condition))", common] + sides, separator: " AND ")
      return "SELECT \(raw: list) FROM conversation c WHERE \(all)"
    }
    let places = columns.indices.map { String($0 + 2) } + ["1"]
    return """
      \(SQLText.joined(runs, separator: " UNION ALL "))
      ORDER BY \(raw: ordering(places, reversed: reversed)) LIMIT \(limit)
      """
  }

  /// `column ASC, …, c.id ASC`, or all of it the other way round.
  func ordering(_ columns: [String], reversed: Bool) -> String {
    let direction = isAscending != reversed ? "ASC" : "DESC"
    return columns.map { "\($0) \(direction)" }.joined(separator: ", ")
  }

  /// The rows on one side of `key`: behind it, or before it.
  func side(of key: QueueKey, reversed: Bool, including: Bool) -> SQLText {
    let sign = (isAscending != reversed ? ">" : "<") + (including ? "=" : "")
    let values = SQLText.joined((key.columns + [key.id.value]).map { "\($0)" }, separator: ", ")
    return "(\(raw: (columns + ["c.id"]).joined(separator: ", "))) \(raw: sign) (\(values))"
  }

  /// Whether a row stands before another one, both of this part.
  func isBefore(_ one: QueueKey, _ other: QueueKey) -> Bool {
    let (left, right) = (one.columns + [one.id.value], other.columns + [other.id.value])
    return isAscending ? left.lexicographicallyPrecedes(right) : right.lexicographicallyPrecedes(left)
  }

  func holds(_ key: QueueKey) -> Bool { key.part == name && key.columns.count == columns.count }
}

extension QueuePart {
  /// For a view whose own index holds few rows, in another order than that index: no other index may be walked, because all rows stand in
  /// it. The few are read and sorted.
  func sorted() -> QueuePart {
    QueuePart(
      name: name, conditions: conditions.map { $0 == "1" ? $0 : "+\($0)" }, columns: columns.map { "+\($0)" },
      isAscending: isAscending)
  }
}

extension StoreSession {
  /// The parts of a view in their order.
  func parts(of request: QueueRequest) throws -> [QueuePart] {
    let scope = QueueScope(request.query)
    let part = QueuePart(request.order)
    let parts: [QueuePart]
    switch (request.group, request.order) {
    case (.account?, _):
      parts = try rows("SELECT id FROM account ORDER BY name, id") { $0.int64(0) }.map { account in
        part.with(name: "\(account)", Self.runs([account], request.order, scope))
      }
    case (.platform?, _):
      let accounts = try rows("SELECT platform, id FROM account ORDER BY platform, id") { ($0.text(0), $0.int64(1)) }
      parts = Dictionary(grouping: accounts, by: \.0).sorted { $0.key < $1.key }.map { platform, accounts in
        part.with(name: platform, Self.runs(accounts.map(\.1), request.order, scope))
      }
    case (_, .waiting): parts = Self.waiting(scope)
    case (_, .rating):
      // `IS` keeps the index of all that is rated out of a view of few.
      let equals: SQLText = scope.isFew ? "IS" : "="
      let rated = (0...5).filter { scope.stars?.contains($0) ?? true }
        .map { stars in QueuePart.newest("\(stars)", "c.rating \(equals) \(stars)") }
      parts = rated + (scope.stars == nil ? [QueuePart.newest("none", "c.rating IS NULL")] : [])
    case (_, .finished):
      // What is open has no such moment: there is no need to look.
      parts = (scope.isNeverDone ? [] : [Self.finished]) + [.newest("rest", "(c.state <> 'done' OR c.doneAt IS NULL)")]
    default: parts = [part]
    }
    return scope.isFew && !scope.ownOrders.contains(request.order) ? parts.map { $0.sorted() } : parts
  }

  private static let finished = QueuePart(
    name: "done", conditions: ["c.state = 'done' AND c.doneAt IS NOT NULL"], columns: ["c.doneAt"], isAscending: false)

  private static func waiting(_ scope: QueueScope) -> [QueuePart] {
    let answered: [SQLText] =
      scope.isUnanswered ? ["c.isUnanswered = 1"] : ["c.isUnanswered = 1", "c.isUnanswered = 0"]
    let each = answered.map { run -> SQLText in "\(run) AND c.waitingSince IS NOT NULL" }
    let runs: [SQLText] = scope.isFew ? ["c.waitingSince IS NOT NULL"] : each
    let first = QueuePart(name: "waiting", conditions: runs, columns: ["c.waitingSince"], isAscending: true)
    return scope.isUnanswered ? [first] : [first, .newest("rest", "c.waitingSince IS NULL")]
  }

  /// What is read side by side to have the rows of these accounts in order: walks along an index that begins with the account. Where an
  /// index holds all that the view asks for, the account is only looked at.
  private static func runs(_ accounts: [Int64], _ order: QueueOrder, _ scope: QueueScope) -> [SQLText] {
    if scope.isFew || (order != .pressing && scope.isUnanswered) {
      return ["+c.account IN (\(SQLText.joined(accounts.map { "\($0)" }, separator: ", ")))"]
    }
    let whole = accounts.map { account -> SQLText in "c.account = \(account)" }
    guard order == .pressing, !scope.isUnanswered else { return whole }
    return whole.flatMap { run -> [SQLText] in ["\(run) AND c.isUnanswered = 1", "\(run) AND c.isUnanswered = 0"] }
  }
}
