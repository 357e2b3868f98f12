import Foundation
import InboxModel

/// From a room's events to the inbox's words. Pure.
struct MatrixMapping {
  let room: MatrixRoom
  /// Whom the room is a direct room with.
  let partner: String?
  /// Our own user id.
  let me: String
  let now: Date
  /// The events that edits and redactions refer to, as far as they were asked for.
  var targets: [String: MatrixEvent] = [:]
  /// Who wrote which event, as far as it is known.
  var authors: [String: String] = [:]

  /// Sent events say their time themselves; one from the future would stand on top for ever.
  private static let latestAhead: TimeInterval = 300

  /// The events of a room, oldest first, in the inbox's words.
  func events(_ events: [MatrixEvent]) -> [IncomingEvent] {
    events.compactMap { event($0) }
  }

  private func event(_ event: MatrixEvent) -> IncomingEvent? {
    guard event.stateKey == nil else { return nil }
    if event.type == "m.room.redaction" { return redaction(event) }
    if let redactor = event.redactor {
      return .visibility(
        RemoteID(event.id), visibility(author: event.sender, redactor: redactor.sender), at: date(redactor.timestamp))
    }
    switch event.type {
    case "m.room.message":
      if event.content.relation?.type == "m.replace" { return edit(event) }
      guard let type = event.content.msgtype, !type.hasPrefix("m.key.verification") else { return nil }
      return .message(message(event))
    case "m.sticker", "m.room.encrypted": return .message(message(event))
    default: return nil
    }
  }

  /// An edit counts only when its sender wrote the original: anybody may send one for anything.
  private func edit(_ event: MatrixEvent) -> IncomingEvent? {
    guard let target = event.content.relation?.event, authors[target] == event.sender, let body = event.content.newBody
    else { return nil }
    // The original was looked up: the server's own summing-up is the newest wording, whatever order the edits come in.
    if let last = targets[target]?.replacement, last.sender == event.sender, let newest = last.content.newBody {
      return .edit(RemoteID(target), body: Self.text(newest), title: nil, at: date(last.timestamp))
    }
    return .edit(RemoteID(target), body: Self.text(body), title: nil, at: date(event.timestamp))
  }

  private func redaction(_ event: MatrixEvent) -> IncomingEvent? {
    guard let target = event.redacts else { return nil }
    let visibility = visibility(author: authors[target], redactor: event.sender)
    return .visibility(RemoteID(target), visibility, at: date(event.timestamp))
  }

  /// What another moderator of the room takes away was taken away by our side, not by its author.
  private func visibility(author: String?, redactor: String) -> Visibility {
    if redactor == me { return .deletedByUs }
    return author == nil || author == redactor ? .deletedByAuthor : .deletedByUs
  }

  private func message(_ event: MatrixEvent) -> IncomingMessage {
    let isEncrypted = event.type == "m.room.encrypted"
    let content = event.content
    let relation = content.relation
    let edited = event.replacement.flatMap { $0.sender == event.sender && $0.content.newBody != nil ? $0 : nil }
    let attachment = isEncrypted ? nil : attachment(event)
    let original = attachment == nil ? Self.words(content) : Self.caption(content)
    return IncomingMessage(
      remoteID: RemoteID(event.id), channel: channel, thread: event.thread.map { .root(RemoteID($0)) } ?? .room,
      kind: partner == nil ? .chat : .direct,
      author: author(event), isOurs: event.sender == me, orderKey: event.sender == me ? event.transaction : nil,
      body: isEncrypted ? "" : Self.text(edited?.content.newBody ?? original),
      attachments: attachment.map { [$0] } ?? [],
      permalink: Self.link(to: event.id, in: room.id, via: me), replyTo: replyTo(relation),
      audience: partner == nil ? .everyone : .direct, contentWarning: isEncrypted ? "encrypted" : nil,
      mentions: content.mentions.filter { $0 != me }, postedAt: date(event.timestamp),
      editedAt: edited.map { date($0.timestamp) })
  }

  private var channel: IncomingChannel {
    IncomingChannel(
      remoteID: RemoteID(room.id), name: room.title(partner: partner), url: Self.link(to: nil, in: room.id, via: me))
  }

  private func author(_ event: MatrixEvent) -> IncomingAuthor {
    IncomingAuthor(
      remoteID: RemoteID(event.sender), name: room.displayName(of: event.sender), handle: event.sender,
      url: URL(string: "https://matrix.to/#/" + ServerAddress.encoded(event.sender)),
      // By convention only programs send notices.
      isBot: event.content.msgtype == "m.notice")
  }

  private func replyTo(_ relation: MatrixRelation?) -> RemoteID? {
    guard let relation, let id = relation.inReplyTo else { return nil }
    return relation.type == "m.thread" && relation.isFallingBack == true ? nil : RemoteID(id)
  }

  private func attachment(_ event: MatrixEvent) -> Attachment? {
    let kind: Attachment.Kind
    switch event.type == "m.sticker" ? "m.image" : event.content.msgtype {
    case "m.image": kind = .image
    case "m.video": kind = .video
    case "m.audio": kind = .audio
    case "m.file": kind = .file
    default: return nil
    }
    let name = event.content.filename ?? event.content.body ?? ""
    return Attachment(kind: kind, url: event.content.url.flatMap { URL(string: $0) }, caption: Self.text(name))
  }

  private func date(_ milliseconds: Double) -> Date {
    let date = Date(timeIntervalSince1970: max(0, milliseconds / 1000))
    return date > now.addingTimeInterval(Self.latestAhead) ? now : date
  }
}

extension MatrixMapping {
  /// The words of a message, without the quotation that older clients put before a reply.
  private static func words(_ content: MatrixContent) -> String {
    let body = content.body ?? ""
    let words =
      body.isEmpty
      ? content.formattedBody.map(HTMLText.plain) ?? ""
      : content.relation?.inReplyTo == nil ? body : withoutFallback(body)
    return content.msgtype == "m.emote" ? "* " + words : words
  }

  /// Beside a file there are words only where the file's name is given apart.
  private static func caption(_ content: MatrixContent) -> String {
    guard let name = content.filename, let body = content.body, body != name else { return "" }
    return body
  }

  /// Source: client-server API 1.12, "Fallbacks for rich replies": `> <@user:server> …` lines and an empty one.
  static func withoutFallback(_ body: String) -> String {
    guard body.hasPrefix("> <") || body.hasPrefix("> * <") else { return body }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.drop { $0.hasPrefix("> ") || $0 == ">" }
    // Without the empty line it is a quotation that the author typed.
    guard let first = rest.first, first.isEmpty else { return body }
    return rest.dropFirst().joined(separator: "\n")
  }

  /// No database likes zero bytes.
  private static func text(_ text: String) -> String {
    text.unicodeScalars.contains("\0")
      ? String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\0" })) : text
  }

  /// A matrix.to link, with our own server as one that knows the room.
  static func link(to event: String?, in room: String, via user: String) -> URL? {
    var text = "https://matrix.to/#/" + ServerAddress.encoded(room)
    if let event { text += "/" + ServerAddress.encoded(event) }
    let server = user.drop { $0 != ":" }.dropFirst()
    if !server.isEmpty { text += "?via=" + ServerAddress.encoded(String(server)) }
    return URL(string: text)
  }
}
