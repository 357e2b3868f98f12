extension Color {
  /// The nearest colour that a terminal of this depth can show.
  package func reduced(to depth: ColorDepth) -> Color {
    switch (depth, kind) {
    case (_, .default), (.none, _): .default
    case (.trueColor, _): self
    case (.palette256, .indexed): self
    case (.palette256, .rgb(let red, let green, let blue)): .indexed(Self.nearest256(red, green, blue))
    case (.palette16, .indexed(let index)) where index < 16: self
    case (.palette16, .indexed(let index)):
      .indexed(Self.nearest16(Self.components(of: index)))
    case (.palette16, .rgb(let red, let green, let blue)):
      .indexed(Self.nearest16((Int(red), Int(green), Int(blue))))
    }
  }

  /// Red, green and blue as xterm shows palette entry `index` (0 to 15: the usual values, which a user may have changed).
  static func components(of index: UInt8) -> (Int, Int, Int) {
    switch index {
    case 0..<16: return sixteen[Int(index)]
    case 16..<232:
      let cube = Int(index) - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + (Int(index) - 232) * 10
      return (grey, grey, grey)
    }
  }

  private static let steps = [0, 95, 135, 175, 215, 255]

  private static let sixteen = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]

  /// The nearest entry of the colour cube or the grey ramp; never one of the user's sixteen.
  private static func nearest256(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
    let wanted = (Int(red), Int(green), Int(blue))
    let cube = (step(wanted.0), step(wanted.1), step(wanted.2))
    let inCube = UInt8(16 + cube.0 * 36 + cube.1 * 6 + cube.2)
    let mean = (wanted.0 + wanted.1 + wanted.2) / 3
    let inRamp = UInt8(232 + min(23, max(0, (mean - 3) / 10)))
    return distance(wanted, components(of: inRamp)) < distance(wanted, components(of: inCube)) ? inRamp : inCube
  }

  /// The nearest of the six levels that the cube has.
  private static func step(_ level: Int) -> Int {
    level < 48 ? 0 : level < 115 ? 1 : (level - 35) / 40
  }

  private static func nearest16(_ wanted: (Int, Int, Int)) -> UInt8 {
    var best = 0
    for candidate in 1..<16 where distance(wanted, sixteen[candidate]) < distance(wanted, sixteen[best]) {
      best = candidate
    }
    return UInt8(best)
  }

  /// Squared distance, weighted for the eye ("redmean").
  private static func distance(_ left: (Int, Int, Int), _ right: (Int, Int, Int)) -> Int {
    let mean = (left.0 + right.0) / 2
    let (red, green, blue) = (left.0 - right.0, left.1 - right.1, left.2 - right.2)
    return ((512 + mean) * red * red) / 256 + 4 * green * green + ((767 - mean) * blue * blue) / 256
  }
}
