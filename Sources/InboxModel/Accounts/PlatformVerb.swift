/// Something that a platform may let us do to a message or a person.
package enum PlatformVerb: String, Hashable, Sendable, Codable, CaseIterable {
  case reply
  case privateReply
  /// Replace the text of a reply of ours.
  case editReply
  /// Take our published reply away.
  case deleteReply
  case like, unlike
  case approve, hold
  case hide, unhide
  case delete, restore
  case spam, unspam
  case kick
  case ban, unban
  case mute, unmute
  case report
}

extension PlatformVerb {
  /// The verb that takes this one back on a platform that has both; nil where nothing can.
  package var inverse: PlatformVerb? {
    switch self {
    case .like: .unlike
    case .unlike: .like
    case .approve: .hold
    case .hold: .approve
    case .hide: .unhide
    case .unhide: .hide
    case .delete: .restore
    case .restore: .delete
    case .spam: .unspam
    case .unspam: .spam
    case .ban: .unban
    case .unban: .ban
    case .mute: .unmute
    case .unmute: .mute
    case .reply, .privateReply: .deleteReply
    case .editReply, .deleteReply, .kick, .report: nil
    }
  }

  /// Whether it carries a text that the person wrote.
  package var carriesText: Bool {
    switch self {
    case .reply, .privateReply, .editReply: true
    default: false
    }
  }
}
