extension Query {
  /// Whether it asks for one burst by its number: its members are then wanted one by one.
  package var namesBurst: Bool {
    switch self {
    case .all: false
    case .and(let parts), .or(let parts): parts.contains(where: \.namesBurst)
    case .not(let inner): inner.namesBurst
    case .term(.burst): true
    case .term: false
    }
  }
}
