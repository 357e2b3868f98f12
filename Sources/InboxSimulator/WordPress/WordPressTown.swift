package import Foundation

/// The company's blog: a WordPress whose comments we moderate, as its REST API shows it.
package struct WordPressTown: PretendPlatform {
  package var base = "http://blog.invalid"
  package let user = "acme"
  /// The application password, in groups of four as WordPress shows it.
  package let applicationPassword: String
  /// Seconds east of UTC of the site's clock: `date` fields are written in it.
  package let siteOffset: Int
  let siteName = "Acme Notes Blog"
  let teamName = "Acme Notes"
  let teamEmail = "team@acme.example"

  var posts: [Int: WordPressPost] = [:]
  var comments: [Int: WordPressComment] = [:]
  var nextPost = 11
  var nextComment = 101
  var posted: [PostedItem] = []
  var acts: [TeamAct] = []
  let salt: String

  /// An empty blog; `seed` makes its password.
  package init(seed: UInt64, siteOffset: Int = 3600) {
    salt = "wordpress-\(seed)"
    self.siteOffset = siteOffset
    let letters = Array(Digest256.hexadecimal(salt + "password", 24))
    applicationPassword = stride(from: 0, to: 24, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: " ")
  }

  /// Publishes a post from the company's side and returns its id.
  @discardableResult
  package mutating func publish(title: String, slug: String, content: String, at date: Date) -> Int {
    defer { nextPost += 3 }
    posts[nextPost] = WordPressPost(
      id: nextPost, title: title, slug: slug, content: content, excerpt: String(content.prefix(120)), status: "publish",
      at: date, modified: date)
    return nextPost
  }

  /// `person` comments on a post; with `isHeld` it waits for approval.
  @discardableResult
  package mutating func say(
    _ person: Person, _ text: String, on post: Int, parent: Int = 0, isHeld: Bool = false, url: String = "",
    at now: Date
  ) -> Int {
    add(
      WordPressComment(
        id: nextComment, post: post, parent: parent, user: 0, name: Self.filtered(person.name), email: person.email,
        url: url, address: "192.0.2.\(abs(person.handle.utf8.reduce(7) { $0 &* 31 &+ Int($1) }) % 250 + 1)",
        agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", at: now,
        content: Self.filtered(text), status: isHeld ? .hold : .approved, statusBefore: nil))
  }

  /// Files a comment; its date keeps whole seconds only, as in the database.
  @discardableResult
  mutating func add(_ comment: WordPressComment) -> Int {
    var comment = comment
    comment.at = Date(timeIntervalSince1970: comment.at.timeIntervalSince1970.rounded(.down))
    comments[comment.id] = comment
    nextComment = comment.id + 1
    return comment.id
  }

  /// A moderator outside our program, or the author's editing plugin, changes a comment's text.
  package mutating func edit(_ id: Int, to text: String) { comments[id]?.content = Self.filtered(text) }

  /// A comment disappears for good.
  package mutating func remove(_ id: Int) { comments[id] = nil }

  /// `approved`, `hold`, `spam` or `trash`; nil when the comment is gone.
  package func status(of id: Int) -> String? { comments[id]?.status.rawValue }

  /// Posts whose time has come are published.
  package mutating func publishDuePosts(at now: Date) {
    for (id, post) in posts where post.status == "future" && post.at <= now { posts[id]?.status = "publish" }
  }

  package func refusal(_ refusal: Refusal, at now: Date) -> SimulatedResponse {
    switch refusal {
    case .rateLimited(let seconds):
      // WordPress itself has no limiter; hosts answer like this from a plugin in front of it.
      return WordPressRefusal(status: 429, code: "rest_too_many_requests", text: "Too many requests.")
        .response.setting("Retry-After", String(seconds))
    case .serverError(let status):
      let text = "There has been a critical error on this website."
      return WordPressRefusal(status: status, code: "internal_server_error", text: text).response
    case .tokenRevoked: return WordPressRefusal.notLoggedIn.response
    }
  }

  mutating func act(_ verb: String, _ target: Int, at now: Date) {
    acts.append(TeamAct(platform: .wordpress, verb: verb, target: String(target), at: now))
  }
}
