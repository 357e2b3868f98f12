import Foundation
import InboxConnect
import InboxModel

/// From Mastodon's shapes to the inbox's words.
struct MastodonMapping: Sendable {
  /// Our own account's id.
  let me: String

  static let mentions = IncomingChannel(remoteID: "mentions", name: "Mentions")
  static let direct = IncomingChannel(remoteID: "direct", name: "Direct messages")

  /// A post in the conversation that `root` began. `parent` is what the root answers, if that is known: the conversation's subject.
  func message(
    _ status: MastodonWire.Status, root: String, parent: MastodonWire.Status?
  ) throws(ConnectorError) -> IncomingMessage {
    guard let posted = RetrySignal.iso8601(status.createdAt) else {
      throw .notUnderstood(endpoint: "status", detail: "created_at: not a date")
    }
    let audience = Self.audience(status.visibility)
    let isDirect = audience == .direct
    return IncomingMessage(
      remoteID: RemoteID(status.id), channel: isDirect ? Self.direct : Self.mentions, thread: .root(RemoteID(root)),
      kind: isDirect ? .direct : .mention, author: author(status.account), isOurs: status.account.id == me,
      body: HTMLText.plain(status.content ?? ""), language: status.language,
      attachments: (status.media ?? []).map(Self.attachment),
      metrics: Metrics(likes: status.favourites, shares: status.reblogs, replies: status.replies),
      permalink: Self.permalink(status), replyTo: status.replyTo.map { RemoteID($0) }, audience: audience,
      contentWarning: status.warning.flatMap { $0.isEmpty ? nil : $0 }, mentions: mentions(status), postedAt: posted,
      editedAt: status.editedAt.flatMap { RetrySignal.iso8601($0) }, subject: subject(status, parent: parent))
  }

  func author(_ account: MastodonWire.Account) -> IncomingAuthor {
    let name = account.displayName ?? ""
    return IncomingAuthor(
      remoteID: RemoteID(account.id), name: name.isEmpty ? account.username ?? account.acct ?? "" : name,
      handle: account.acct.map { "@" + $0 } ?? "", url: Self.webAddress(account.url), followers: account.followersCount,
      isBot: account.bot ?? false)
  }

  /// The handles named in it, without our own.
  private func mentions(_ status: MastodonWire.Status) -> [String] {
    (status.mentions ?? []).compactMap { $0.id == me ? nil : $0.acct.map { "@" + $0 } }
  }

  /// What the conversation is about: the post that its first message answers, or quotes.
  private func subject(_ status: MastodonWire.Status, parent: MastodonWire.Status?) -> Subject? {
    if let parent {
      return Self.subject(parent.id, parent.content, by: parent.account, at: Self.permalink(parent), me: me)
    }
    guard status.replyTo == nil, let quoted = status.quote?.quotedStatus else { return nil }
    return Self.subject(quoted.id, quoted.content, by: quoted.account, at: Self.webAddress(quoted.url), me: me)
  }

  /// Posts have no title: their first words stand for one, and who wrote them where it was not we.
  private static func subject(
    _ id: String, _ content: String?, by account: MastodonWire.Account, at url: URL?, me: String
  ) -> Subject {
    let text = HTMLText.plain(content ?? "")
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = words.count > 60 ? words.prefix(59) + "…" : words[...]
    let title = account.id == me ? String(start) : "@\(account.acct ?? ""): \(start)"
    return Subject(remoteID: RemoteID(id), title: title, excerpt: text, url: url)
  }

  /// An unknown visibility is taken for a narrow one: an answer must not become public by mistake.
  static func audience(_ visibility: String?) -> Audience {
    switch visibility {
    case "public": .everyone
    case "unlisted": .unlisted
    case "direct": .direct
    default: .followers
    }
  }

  static func visibility(_ audience: Audience) -> String {
    switch audience {
    case .everyone: "public"
    case .unlisted: "unlisted"
    case .followers: "private"
    case .direct: "direct"
    }
  }

  private static func attachment(_ media: MastodonWire.Media) -> Attachment {
    let kind: Attachment.Kind =
      switch media.type {
      case "image": .image
      case "video", "gifv": .video
      case "audio": .audio
      default: .file
      }
    return Attachment(kind: kind, url: webAddress(media.url ?? media.remoteURL), caption: media.description ?? "")
  }

  static func permalink(_ status: MastodonWire.Status) -> URL? { webAddress(status.url) ?? webAddress(status.uri) }

  /// Only addresses that a browser may be sent to; the text is a stranger's.
  static func webAddress(_ text: String?) -> URL? {
    guard let text, let url = URL(string: text), url.host() != nil,
      ["http", "https"].contains(url.scheme?.lowercased())
    else { return nil }
    return url
  }
}
