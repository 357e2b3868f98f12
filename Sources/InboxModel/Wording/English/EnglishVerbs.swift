/// The English forms of what a platform can do.
struct EnglishVerbs {
  let verb: PlatformVerb

  /// After "cannot".
  var doing: String {
    switch verb {
    case .reply: "send answers"
    case .privateReply: "send private answers"
    case .editReply: "change an answer"
    case .deleteReply: "take an answer back"
    case .like: "like messages"
    case .unlike: "take a like back"
    case .approve: "approve messages"
    case .hold: "hold messages back"
    case .hide: "hide messages"
    case .unhide: "show hidden messages again"
    case .delete: "delete messages"
    case .restore: "restore deleted messages"
    case .spam: "mark messages as spam"
    case .unspam: "take a spam mark back"
    case .kick: "remove people from the room"
    case .ban: "ban people"
    case .unban: "lift a ban"
    case .mute: "mute people"
    case .unmute: "unmute people"
    case .report: "report messages"
    }
  }

  /// The order as a thing.
  var order: String {
    switch verb {
    case .reply: "reply"
    case .privateReply: "private reply"
    case .editReply: "change of the reply"
    case .deleteReply: "removal of the reply"
    case .like: "like"
    case .unlike: "removal of the like"
    case .approve: "approval"
    case .hold: "hold"
    case .hide: "hiding"
    case .unhide: "unhiding"
    case .delete: "deletion"
    case .restore: "restoring"
    case .spam: "spam mark"
    case .unspam: "removal of the spam mark"
    case .kick: "removal from the room"
    case .ban: "ban"
    case .unban: "lifting of the ban"
    case .mute: "mute"
    case .unmute: "unmute"
    case .report: "report"
    }
  }

  /// After a name.
  var did: String {
    switch verb {
    case .reply: "answered"
    case .privateReply: "answered privately"
    case .editReply: "changed the answer"
    case .deleteReply: "took the answer back"
    case .like: "liked it"
    case .unlike: "took the like back"
    case .approve: "approved it"
    case .hold: "held it back"
    case .hide: "hid it"
    case .unhide: "showed it again"
    case .delete: "deleted it"
    case .restore: "restored it"
    case .spam: "marked it as spam"
    case .unspam: "took the spam mark back"
    case .kick: "removed the person from the room"
    case .ban: "banned the person"
    case .unban: "lifted the ban"
    case .mute: "muted the person"
    case .unmute: "unmuted the person"
    case .report: "reported it"
    }
  }
}
