/// One part of a row or column of a layout.
package struct Track: Hashable, Sendable {
  /// Cells that the part wants before anything is shared out.
  package var minimum: Int
  /// The part's share of what is left over; zero for a fixed part.
  package var weight: Int
  /// The most cells that the part takes.
  package var maximum: Int

  /// Exactly `cells`, as long as there is room.
  package static func fixed(_ cells: Int) -> Track {
    Track(minimum: max(0, cells), weight: 0, maximum: max(0, cells))
  }

  /// A share of what fixed parts and minimums leave over.
  package static func flexible(_ weight: Int = 1, min minimum: Int = 0, max maximum: Int = .max) -> Track {
    Track(minimum: max(0, minimum), weight: max(1, weight), maximum: max(minimum, maximum))
  }

  /// Lengths that add up to at most `total`. Where even the minimums do not fit, the last parts give way first.
  package static func lengths(_ tracks: [Track], total: Int, gap: Int = 0) -> [Int] {
    var left = max(0, total - max(0, gap) * max(0, tracks.count - 1))
    var lengths: [Int] = []
    for track in tracks {
      let length = min(track.minimum, left)
      lengths.append(length)
      left -= length
    }
    var open = tracks.indices.filter { tracks[$0].weight > 0 && lengths[$0] < tracks[$0].maximum }
    while left > 0, !open.isEmpty {
      let weights = open.reduce(0) { $0 + tracks[$1].weight }
      let pool = left
      for index in open {
        let share = min(left, max(1, pool * tracks[index].weight / weights))
        let taken = min(share, tracks[index].maximum - lengths[index])
        lengths[index] += taken
        left -= taken
      }
      open = open.filter { lengths[$0] < tracks[$0].maximum }
    }
    return lengths
  }
}
