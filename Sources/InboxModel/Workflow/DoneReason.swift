/// Why a conversation is finished.
package enum DoneReason: String, Hashable, Sendable, Codable, CaseIterable {
  case replied
  case noAction = "no-action"
  case moderated, spam, merged
}
