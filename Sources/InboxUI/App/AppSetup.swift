package import Foundation
package import InboxModel
package import TerminalKit

/// Everything that the app is started with and never asks for.
package struct AppSetup: Sendable {
  package var member: Member
  package var now: Date
  package var zone: TimeZone
  package var size: Size
  package var depth: ColorDepth
  package var glyphs: GlyphSet
  package var wording: Wording
  /// Built-in views first, then the person's own.
  package var views: [InboxView]
  /// The platforms that this Moot speaks, with their names for people.
  package var platforms: [PlatformProfile]
  /// Names of escalation tiers, lowest first, where the settings name none.
  package var tiers: [String]
  /// The ladder of escalations, and whom it tells.
  package var escalations: EscalationBook
  /// The themes on offer; the built-in one is always among them.
  package var themes: [ThemeSource]
  package var theme: String
  package var keys: KeyBindings
  package var look: Look
  /// A person's own commands.
  package var macros: [Macro]
  /// Prepared answers.
  package var canned: [CannedTitle]
  /// Whether beginning to answer what is nobody's takes it.
  package var claimsOnOpen = false
  /// Where the member was when the program ended; nil: at the beginning of everything.
  package var memory: ScreenMemory?
  /// Where the store and the settings are, for the first-run screen.
  package var storePath: String
  package var configPath: String

  package init(
    member: Member, now: Date, zone: TimeZone, size: Size, depth: ColorDepth = .trueColor, glyphs: GlyphSet = .unicode,
    wording: Wording = .english, views: [InboxView] = InboxView.builtIn, platforms: [PlatformProfile] = [],
    tiers: [String] = ["tier2"], escalations: EscalationBook = EscalationBook(), themes: [ThemeSource] = [],
    theme: String = "moot",
    keys: KeyBindings = KeyBindings(), look: Look = Look(), macros: [Macro] = [], canned: [CannedTitle] = [],
    storePath: String = "", configPath: String = ""
  ) {
    self.member = member
    self.now = now
    self.zone = zone
    self.size = size
    self.depth = depth
    self.glyphs = glyphs
    self.wording = wording
    self.views = views
    self.platforms = platforms
    self.tiers = tiers
    self.escalations = escalations
    self.themes = themes
    self.theme = theme
    self.keys = keys
    self.look = look
    self.macros = macros
    self.canned = canned
    self.storePath = storePath
    self.configPath = configPath
  }
}
