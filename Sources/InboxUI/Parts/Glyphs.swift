import InboxModel
import TerminalKit

extension Symbol {
  static let comment = Symbol("✎", ascii: "c")
  static let letter = Symbol("✉", ascii: "m")
  static let pilcrow = Symbol("¶", ascii: "p")
  static let cross5 = Symbol("✗", ascii: "x")
  static let arrowUp = Symbol("↑", ascii: "^")
  static let urgentBar = Symbol("▎", ascii: "!")
  static let highBar = Symbol("╎", ascii: ":")
  static let middleDot = Symbol("·", ascii: "-")
  static let dash = Symbol("–", ascii: "-")
  static let pointer = Symbol("›", ascii: ">")
  static let openBox = Symbol("☐", ascii: ".")
  static let checkedBox = Symbol("☑", ascii: "x")
  static let composerTop = Symbol("╷", ascii: ",")
  static let composerSide = Symbol("│", ascii: "|")
  static let composerBottom = Symbol("╵", ascii: "'")
  static let noteTop = Symbol("╓", ascii: "#")
  static let noteSide = Symbol("║", ascii: "#")
  static let noteBottom = Symbol("╙", ascii: "#")
  static let moreAbove = Symbol("↑", ascii: "^")
  static let moreBelow = Symbol("↓", ascii: "v")
  static let times = Symbol("×", ascii: "x")
  static let replyArrow = Symbol("↳", ascii: ">")
}

extension MessageKind {
  /// The sign of the kind in a row; reviews show their stars instead.
  var symbol: Symbol {
    switch self {
    case .comment: .comment
    case .review: .star
    case .chat: Symbol("#", ascii: "#")
    case .mention: Symbol("@", ascii: "@")
    case .direct: .letter
    case .post: .pilcrow
    case .note: .noteSide
    }
  }
}

extension AccountHealth {
  /// A shape that says how the account is doing, without its colour.
  var symbol: Symbol {
    switch self {
    case .ok: .dot
    case .rateLimited: .halfDot
    case .down: .ring
    case .needsSignIn: Symbol("!", ascii: "!")
    }
  }

  var role: Role {
    switch self {
    case .ok: .success
    case .rateLimited: .warning
    case .down, .needsSignIn: .error
    }
  }
}
