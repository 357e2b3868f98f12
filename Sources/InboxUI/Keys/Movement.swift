import InboxModel

/// What a key can do that changes nothing but the place on the screen. The names are those of `MovementTable`.
package enum Movement: String, Hashable, Sendable, CaseIterable {
  case down, up, top, bottom
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case open, back
  case nextConversation = "next-conversation"
  case previousConversation = "previous-conversation"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case nextView = "next-view"
  case previousView = "previous-view"
  case formerView = "former-view"
  case closeSearch = "close-search"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case mark
  case markToHere = "mark-to-here"
  case markMatching = "mark-matching"
  case earlierWordings = "earlier-wordings"
  case verbatim
}
