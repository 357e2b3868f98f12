import Synchronization

/// How far this process knows the stamps that every changing transaction leaves in the file, area by area: tells another process's
/// changes from our own, and lease renewals and empty pulls (which leave no stamp) from changes that anybody can see.
final class Pulse: Sendable {
  private let known = Mutex<[Int: Int64]>([:])

  /// Leaves a stamp for each area that the session touched. Part of its transaction.
  func stamp(_ session: StoreSession) throws {
    for area in session.touched.areas {
      let stamp = try session.first("UPDATE pulse SET stamp = stamp + 1 WHERE area = \(area.rawValue) RETURNING stamp")
      {
        $0.int64(0)
      }
      known.withLock { $0[area.rawValue] = stamp }
    }
  }

  /// The transaction did not come about: its stamps may be used by somebody else, so they are forgotten. The next look may then report
  /// a change that was none; it cannot miss one.
  func forget(_ areas: StoreChange) {
    known.withLock { known in
      for area in areas.areas { known[area.rawValue] = -1 }
    }
  }

  /// The areas that others changed since the last look.
  func news(_ session: StoreSession) throws -> StoreChange {
    let stamps = try session.rows("SELECT area, stamp FROM pulse") { (area: $0.int(0), stamp: $0.int64(1)) }
    return known.withLock { known in
      var news: StoreChange = []
      for (area, stamp) in stamps where known[area] ?? -1 < stamp {
        known[area] = stamp
        news.insert(StoreChange(rawValue: area))
      }
      return news
    }
  }
}
