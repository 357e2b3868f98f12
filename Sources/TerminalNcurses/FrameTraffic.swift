/// What frames cost on the wire.
package struct FrameTraffic: Hashable, Sendable {
  package private(set) var frames = 0
  package private(set) var bytes = 0
  /// Bytes of the newest frame that sent anything.
  package private(set) var last = 0

  mutating func note(_ count: Int) {
    frames += 1
    bytes += count
    last = count
  }
}
