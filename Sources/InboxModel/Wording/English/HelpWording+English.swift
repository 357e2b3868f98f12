extension HelpWording {
  package static let english = HelpWording(
    title: "Help",
    moving: "Moving",
    answering: "Answering",
    sorting: "Sorting",
    moderating: "Moderating",
    housekeeping: "The rest",
    queries: "Searching",
    signs: "Signs",
    signMeanings: [
      "rating": "a review, and its stars",
      "comment": "a comment",
      "mention": "somebody mentions us",
      "direct": "a direct message",
      "chat": "a chat",
      "post": "a post",
      "urgent": "urgent: the bar beside a row",
      "high": "pressing: the broken bar beside a row",
      "cursor": "where you are",
      "marked": "marked for the next command",
      "count": "a number behind a name: so many messages",
      "bold": "a bold name: not read yet",
      "tag": "a tag; +2 stands for two more",
      "owner": "whose it is",
      "escalated": "escalated, and to which tier",
      "draft": "you have begun to write here",
      "leaving": "an answer of ours that is on its way",
      "rejected": "an answer of ours that was refused",
      "unsure": "an answer of ours that may or may not have arrived",
      "age": "how long they have waited; else how long ago the last word was",
      "account-ok": "an account that is well",
      "account-limited": "an account that was asked to wait",
      "account-down": "an account that does not answer",
      "account-sign-in": "an account that needs you to sign in",
    ],
    close: "close",
    fields: [
      "is": "a state: is:open, is:unanswered, is:mine",
      "platform": "where it came from: platform:mastodon",
      "account": "which account of ours: account:shop",
      "channel": "the beginning of a channel's name: channel:dev",
      "kind": "what it is: kind:review",
      "tag": "a tag: tag:bug",
      "label": "a label of the person: label:press",
      "from": "the beginning of a name or handle: from:@ann",
      "assignee": "whose it is: assignee:me, assignee:none, assignee:@ann",
      "rating": "stars: rating:1, rating:..2, rating:4..",
      "lang": "the language: lang:it",
      "escalated": "escalated to a tier: escalated:tier2, or to any: escalated:any",
      "sla": "how our promise to answer stands: sla:breached, sla:warning",
      "waiting": "how long somebody waits for us: waiting:>2h, waiting:2h..1d",
      "received": "when it came: received:today, received:7d, received:2026-11-01..2026-11-07",
      "finished": "when it was finished: finished:today, finished:7d",
      "before": "nothing happened since: before:2026-11-01, before:7d",
      "after": "something happened since: after:7d, after:yesterday, after:monday",
      "priority": "the level that somebody gave it: priority:high, priority:high..",
      "score": "the points of its place in the queue: score:>50",
      "reason": "why it was finished: reason:replied",
      "sentiment": "how it sounds: sentiment:negative",
      "has": "what it holds: has:link, has:image, has:note, has:draft",
      "text": "words that were said: text:refund*, text:\"late delivery\"",
      "note": "words of our notes: note:refund",
      "reach": "how many follow the person: reach:>10k",
      "messages": "how many messages it holds: messages:>5",
      "person": "one person, by number: person:12",
      "id": "one conversation, by number: id:345",
      "burst": "those who said nearly the same, by the first one's number: burst:12",
    ],
    flags: {
      switch $0 {
      case .unanswered: "somebody waits for an answer"
      case .open: "new or open"
      case .new: "nobody has looked at it"
      case .waiting: "answered, the next word is theirs"
      case .snoozed: "put off"
      case .done: "finished"
      case .unread: "not read"
      case .read: "read"
      case .held: "waits for approval"
      case .hidden: "hidden on its platform"
      case .deleted: "deleted on its platform"
      case .escalated: "escalated and not settled"
      case .mine: "assigned to you"
      case .unassigned: "assigned to nobody"
      case .muted: "silenced here"
      case .failed: "an answer was refused or may not have arrived"
      case .pending: "something of ours is on its way"
      case .spam: "spam on its platform"
      case .vip: "from a VIP"
      case .banned: "from somebody who is not welcome"
      case .bot: "from a bot"
      case .burst: "one of many that said nearly the same"
      }
    },
    queryIntroduction:
      "Terms side by side must all fit. OR, - for not, ( ) for groups, \"…\" for words in a row, word* for beginnings.",
    noTopic: { "No help on \($0). ? shows all of it." },
    aliases: { "Also called \($0.joined(separator: ", "))." },
    onKeys: { "Key: \($0.joined(separator: ", "))" },
    scope: {
      switch $0 {
      case .conversation: "For the marked conversations, else the one under the cursor."
      case .message: "For the chosen message, else the newest from outside, in each marked conversation."
      case .order: "For an answer of ours that waits for a decision."
      case .anywhere: ""
      }
    },
    reversibility: {
      switch $0 {
      case .always: "Undo takes it back."
      case .withinUndoWindow: "Undo takes it back until it leaves."
      case .ifPlatformCan: "Undo takes it back where the platform can."
      case .never: "It cannot be taken back."
      case .changesNothing: ""
      }
    },
    refused: { "Not here and now: \($0)" }
  )
}
