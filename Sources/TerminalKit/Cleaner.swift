/// One pass of the sanitiser over one text.
struct Cleaner {
  private let multiline: Bool
  private var output = String.UnicodeScalarView()
  private var sequence = EscapeSequence()
  /// The kind of the cluster's base; nil at the start of a line, where nothing may attach.
  private var base: ScalarKind?
  private var baseScalar: UInt32 = 0
  private var marks = 0
  private var clusterLength = 0
  /// A joiner that is kept only when something joinable follows.
  private var pendingJoiner: Unicode.Scalar?
  private var afterReturn = false

  private static let mostMarks = 4
  private static let longestCluster = 16

  init(multiline: Bool) {
    self.multiline = multiline
  }

  consuming func clean(_ text: String) -> String {
    var cleaner = self
    cleaner.output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !cleaner.sequence.swallows(scalar) { cleaner.take(scalar) }
    return String(cleaner.output)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let followsReturn = afterReturn
    afterReturn = scalar == "\r"
    switch scalar.value {
    case 0x0A where followsReturn: return
    case 0x09: whitespace("\t")
    case 0x0A, 0x0D, 0x2028, 0x2029: whitespace("\n")
    case ..<0x20: start(Unicode.Scalar(0x2400 + scalar.value) ?? " ", .c0)
    case 0x7F..<0xA0: start("\u{FFFD}", .c1)
    case 0xFE0E, 0xFE0F: selector(scalar)
    case 0x20E3: keycap(scalar)
    default: text(scalar, ScalarKind(scalar))
    }
  }

  private mutating func text(_ scalar: Unicode.Scalar, _ kind: ScalarKind) {
    switch kind {
    case .dropped: return
    case .mark: mark(scalar)
    case .joiner, .nonJoiner: if canJoin(scalar) { pendingJoiner = scalar }
    case .tone where isPictograph: extend(scalar)
    default:
      if let joiner = pendingJoiner, joins(kind), clusterLength + 2 <= Self.longestCluster {
        output.append(joiner)
        output.append(scalar)
        clusterLength += 2
        pendingJoiner = nil
        if !isPictograph { begin(scalar, kind) }
      } else {
        start(scalar, kind)
      }
    }
  }

  private mutating func start(_ scalar: Unicode.Scalar, _ kind: ScalarKind) {
    output.append(scalar)
    begin(scalar, kind)
  }

  private mutating func begin(_ scalar: Unicode.Scalar, _ kind: ScalarKind) {
    base = kind
    baseScalar = scalar.value
    marks = 0
    clusterLength = 1
    pendingJoiner = nil
  }

  private mutating func whitespace(_ scalar: Unicode.Scalar) {
    output.append(multiline ? scalar : " ")
    base = nil
    pendingJoiner = nil
  }

  private mutating func extend(_ scalar: Unicode.Scalar) {
    guard clusterLength < Self.longestCluster else { return }
    output.append(scalar)
    clusterLength += 1
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    guard base != nil, base != .space, marks < Self.mostMarks else { return }
    marks += 1
    extend(scalar)
  }

  /// Presentation selectors stay on pictographs and keycap bases.
  private mutating func selector(_ scalar: Unicode.Scalar) {
    guard isPictograph || isKeycapBase else { return }
    guard output.last?.value != 0xFE0E, output.last?.value != 0xFE0F else { return }
    extend(scalar)
  }

  private mutating func keycap(_ scalar: Unicode.Scalar) {
    if isKeycapBase { mark(scalar) }
  }

  private var isPictograph: Bool { base == .narrowPictograph || base == .widePictograph }

  private var isKeycapBase: Bool {
    clusterLength <= 2 && ((0x30...0x39).contains(baseScalar) || baseScalar == 0x23 || baseScalar == 0x2A)
      && base != nil
  }

  /// Joiners shape emoji and the Arabic, Syriac, Indic and Mongolian families of scripts; nowhere else do they mean anything.
  private func canJoin(_ scalar: Unicode.Scalar) -> Bool {
    if isPictograph { return scalar == "\u{200D}" }
    guard base != nil, base != .space else { return false }
    switch baseScalar {
    case 0x600..<0x900, 0x900..<0xE00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x1820..<0x18B0, 0xA8E0..<0xA900: return true
    default: return false
    }
  }

  private func joins(_ kind: ScalarKind) -> Bool {
    isPictograph ? kind == .narrowPictograph || kind == .widePictograph : kind == .narrow
  }
}
