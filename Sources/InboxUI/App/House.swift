import Foundation
import InboxModel
import TerminalKit

/// What does not change while the app runs. One object, so that a desk is cheap to hand about.
final class House: Sendable {
  let member: Member
  let zone: TimeZone
  let wording: Wording
  let glyphs: GlyphSet
  let depth: ColorDepth
  let views: [InboxView]
  /// The built-in theme is always among them.
  let themes: [ThemeSource]
  let tiers: [String]
  let escalations: EscalationBook
  let keys: KeyBindings
  let profiles: [Platform: PlatformProfile]
  /// The platforms that an account can be added for, by their lasting names.
  let platforms: [String]
  let macros: [Macro]
  let canned: [CannedTitle]
  let claimsOnOpen: Bool
  let storePath: String
  let configPath: String

  init(_ setup: AppSetup) {
    member = setup.member
    zone = setup.zone
    wording = setup.wording
    glyphs = setup.glyphs
    depth = setup.depth
    views = setup.views
    themes = setup.themes.contains { $0.name == ThemeSource.moot.name } ? setup.themes : [.moot] + setup.themes
    tiers = setup.escalations.tiers.isEmpty ? setup.tiers : setup.escalations.tiers.map(\.name)
    escalations = setup.escalations
    keys = setup.keys
    profiles = Dictionary(setup.platforms.map { ($0.platform, $0) }) { first, _ in first }
    platforms = setup.platforms.map(\.platform.name)
    macros = setup.macros
    canned = setup.canned
    claimsOnOpen = setup.claimsOnOpen
    storePath = setup.storePath
    configPath = setup.configPath
  }
}
