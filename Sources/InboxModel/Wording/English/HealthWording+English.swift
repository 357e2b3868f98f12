extension HealthWording {
  package static let english = HealthWording(
    short: { health, time in
      switch health {
      case .ok: ""
      case .rateLimited: "limited, \(time)"
      case .needsSignIn: "sign in"
      case .down: "down \(time)"
      }
    },
    sentence: { health, account, time in
      switch health {
      case .ok: "\(account) is well."
      case .rateLimited: "\(account) was asked to wait. It goes on in \(time)."
      case .needsSignIn(let reason):
        reason.isEmpty
          ? "\(account) is signed out. \(signInAgain(account))"
          : "\(account) is signed out: \(English.sentence(reason)) \(signInAgain(account))"
      case .down(_, let reason):
        reason.isEmpty
          ? "\(account) has not answered for \(time). Moot keeps trying."
          : "\(account) has not answered for \(time): \(English.sentence(reason)) Moot keeps trying."
      }
    },
    signInAgain: { signInAgain($0) }
  )

  private static func signInAgain(_ account: String) -> String {
    "Sign in again: moot account add \(account)"
  }
}
