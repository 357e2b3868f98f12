import Foundation
import InboxModel

/// From a site's comments to the inbox's words. Pure.
struct WordPressMapping {
  let site: IncomingChannel
  /// Part of the identities of users, whose numbers every site begins at 1.
  let host: String
  /// Our own user's id.
  let me: Int

  func message(_ comment: WordPressWire.Comment, root: Int, subject: Subject?) -> IncomingMessage {
    IncomingMessage(
      remoteID: RemoteID(String(comment.id)), channel: site, thread: .root(RemoteID(String(root))), kind: .comment,
      author: author(comment), isOurs: comment.author == me && me != 0, body: HTMLText.plain(comment.rendered),
      permalink: Self.webAddress(comment.link), replyTo: comment.parent == 0 ? nil : RemoteID(String(comment.parent)),
      postedAt: Self.date(comment.gmt) ?? Date(timeIntervalSince1970: 0), visibility: Self.visibility(comment.status),
      subject: subject)
  }

  func author(_ comment: WordPressWire.Comment) -> IncomingAuthor {
    let name = HTMLText.unescaped(comment.authorName).trimmingCharacters(in: .whitespacesAndNewlines)
    let url = Self.webAddress(comment.authorURL)
    let id = comment.author == 0 ? Self.guest(comment) : user(comment.author)
    // Visitors have no handle; the site that they name tells them apart on the screen. Their e-mail address is not for it.
    let handle = comment.author == 0 ? url?.host() ?? name : name
    return IncomingAuthor(remoteID: id, name: name, handle: handle, url: url)
  }

  /// The identity of a registered user.
  func user(_ id: Int) -> RemoteID { RemoteID("user:\(id)@\(host)") }

  /// The identity of a visitor: the same for the same e-mail address, and not readable from it. Who may not see addresses goes by the
  /// avatar, which depends on nothing else; where there is none, by name and site.
  private static func guest(_ comment: WordPressWire.Comment) -> RemoteID {
    let key: String
    if let email = comment.authorEmail?.lowercased(), !email.isEmpty {
      key = "email\n" + email
    } else if let avatar = comment.avatar?.split(separator: "?").first?.split(separator: "/").last, avatar.count >= 32 {
      key = "avatar\n" + avatar
    } else {
      key = "name\n\(comment.authorName)\n\(comment.authorURL)"
    }
    let hash = Crypto.sha256(Array(key.utf8)).prefix(16).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return RemoteID("guest:" + hash.joined())
  }

  static func subject(_ post: WordPressWire.Post) -> Subject {
    let excerpt = HTMLText.plain(post.excerpt)
    return Subject(
      remoteID: RemoteID(String(post.id)), title: HTMLText.plain(post.title),
      excerpt: excerpt.count > 280 ? String(excerpt.prefix(279)) + "…" : excerpt, url: webAddress(post.link))
  }

  /// What is known of a post that may not be read: its address, from the comment's.
  static func subject(of comment: WordPressWire.Comment) -> Subject {
    let link = comment.link.prefix { $0 != "#" }
    let slug = link.split(separator: "/").last.map(String.init) ?? ""
    return Subject(
      remoteID: RemoteID(String(comment.post)), title: slug.removingPercentEncoding ?? slug,
      url: webAddress(String(link)))
  }

  /// `posts` of `https://example.org/wp-json/wp/v2/posts/4`: which route knows the post.
  static func base(of up: String?) -> String {
    let plain = up?.removingPercentEncoding ?? ""
    guard let start = plain.range(of: "/wp/v2/") else { return "posts" }
    let base = plain[start.upperBound...].prefix { $0 != "/" }
    return base.isEmpty || !base.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      ? "posts" : String(base)
  }

  static func visibility(_ status: String) -> Visibility {
    switch status {
    case "approved", "approve", "1": .visible
    case "hold", "unapproved", "0": .held
    case "spam": .spam
    case "trash": .deletedByUs
    // `post-trashed`, and what plugins make up.
    default: .hidden
    }
  }

  /// `2026-11-22T15:45:18`, which means UTC.
  static func date(_ gmt: String?) -> Date? {
    guard let gmt, !gmt.hasPrefix("0000") else { return nil }
    return try? Date(gmt.hasSuffix("Z") ? gmt : gmt + "Z", strategy: .iso8601)
  }

  /// Only what a browser may open.
  static func webAddress(_ text: String) -> URL? {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http",
      url.host() != nil
    else { return nil }
    return url
  }

  /// Our words as a comment's content: WordPress reads it as HTML, people mean it literally. Lines are made by WordPress.
  static func content(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// Whether `comment` says `text`, whatever typography made of it.
  static func isSame(_ comment: WordPressWire.Comment, _ text: String) -> Bool {
    let wanted = WrittenText.folded(text)
    if let raw = comment.raw, WrittenText.folded(HTMLText.unescaped(raw)) == wanted { return true }
    return WrittenText.folded(HTMLText.plain(comment.rendered)) == wanted
  }
}
