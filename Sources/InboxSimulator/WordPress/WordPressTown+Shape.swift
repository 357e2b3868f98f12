import Foundation

extension WordPressTown {
  private var api: String { base + "/wp-json/wp/v2" }

  /// A comment, with the moderator's fields when `isEdit`; links only when `hasLinks`.
  func shape(_ comment: WordPressComment, isEdit: Bool, hasLinks: Bool = true) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .int(comment.id)), JSON.Member("post", .int(comment.post)),
      JSON.Member("parent", .int(comment.parent)), JSON.Member("author", .int(comment.user)),
      JSON.Member("author_name", .string(comment.name)),
    ]
    if isEdit { members.append(JSON.Member("author_email", .string(comment.email))) }
    members.append(JSON.Member("author_url", .string(comment.url)))
    if isEdit {
      members.append(JSON.Member("author_ip", .string(comment.address)))
      members.append(JSON.Member("author_user_agent", .string(comment.agent)))
    }
    var content: [JSON.Member] = [JSON.Member("rendered", .string(Self.rendered(comment.content)))]
    if isEdit { content.append(JSON.Member("raw", .string(comment.content))) }
    let page = posts[comment.post].map(link) ?? base + "/"
    members += [
      JSON.Member("date", .string(WireDate.plain(comment.at, offset: siteOffset))),
      JSON.Member("date_gmt", .string(WireDate.plain(comment.at))), JSON.Member("content", .object(content)),
      JSON.Member("link", .string("\(page)#comment-\(comment.id)")),
      JSON.Member("status", .string(comment.status.rawValue)), JSON.Member("type", "comment"),
      JSON.Member("author_avatar_urls", avatars(comment.email)), JSON.Member("meta", []),
    ]
    if hasLinks { members.append(JSON.Member("_links", .object(links(of: comment)))) }
    return .object(members)
  }

  func avatars(_ email: String) -> JSON {
    let digest = Digest256.hexadecimal(email, 32)
    return .object(
      ["24", "48", "96"].map { size in
        JSON.Member(size, .string("https://avatars.example/avatar/\(digest)?s=\(size)&d=mm&r=g"))
      })
  }

  private func links(of comment: WordPressComment) -> [JSON.Member] {
    var members = [
      JSON.Member("self", [["href": .string("\(api)/comments/\(comment.id)")]]),
      JSON.Member("collection", [["href": .string("\(api)/comments")]]),
    ]
    if comment.user != 0 {
      members.append(JSON.Member("author", [["embeddable": true, "href": .string("\(api)/users/\(comment.user)")]]))
    }
    members.append(
      JSON.Member(
        "up", [["embeddable": true, "post_type": "post", "href": .string("\(api)/posts/\(comment.post)")]]))
    if comment.parent != 0 {
      members.append(
        JSON.Member("in-reply-to", [["embeddable": true, "href": .string("\(api)/comments/\(comment.parent)")]]))
    }
    if comments.values.contains(where: { $0.parent == comment.id }) {
      members.append(
        JSON.Member("children", [["embeddable": true, "href": .string("\(api)/comments?parent=\(comment.id)")]]))
    }
    return members
  }

  /// Where a post can be read.
  func link(_ post: WordPressPost) -> String {
    post.status == "publish" ? "\(base)/\(post.slug)/" : "\(base)/?p=\(post.id)"
  }

  func shape(_ post: WordPressPost, isEdit: Bool) -> JSON {
    func text(_ raw: String, _ rendered: String, _ more: [JSON.Member] = []) -> JSON {
      .object((isEdit ? [JSON.Member("raw", .string(raw))] : []) + [JSON.Member("rendered", .string(rendered))] + more)
    }
    let guarded = [JSON.Member("protected", false)]
    return [
      "id": .int(post.id), "date": .string(WireDate.plain(post.at, offset: siteOffset)),
      "date_gmt": .string(WireDate.plain(post.at)), "guid": text("\(base)/?p=\(post.id)", "\(base)/?p=\(post.id)"),
      "modified": .string(WireDate.plain(post.modified, offset: siteOffset)),
      "modified_gmt": .string(WireDate.plain(post.modified)), "slug": .string(post.slug),
      "status": .string(post.status), "type": "post", "link": .string(link(post)),
      "title": text(post.title, post.title),
      "content": text(post.content, Self.rendered(post.content), guarded),
      "excerpt": text("", Self.rendered(post.excerpt), guarded), "author": 1, "featured_media": 0,
      "comment_status": "open", "ping_status": "open", "sticky": false, "template": "", "format": "standard",
      "meta": [], "categories": [1], "tags": [],
      "_links": [
        "self": [["href": .string("\(api)/posts/\(post.id)")]], "collection": [["href": .string("\(api)/posts")]],
        "about": [["href": .string("\(api)/types/post")]],
        "author": [["embeddable": true, "href": .string("\(api)/users/1")]],
        "replies": [["embeddable": true, "href": .string("\(api)/comments?post=\(post.id)")]],
      ],
    ]
  }

  /// A comment with what `_embed` adds (the post it stands under) and only the members that `_fields` names.
  func trimmed(_ comment: JSON, _ request: SimulatedRequest) -> JSON {
    var comment = comment
    let embeds = request.all("_embed")
    let wantsPost = embeds.contains { ["", "1", "true"].contains($0) || $0.split(separator: ",").contains("up") }
    if wantsPost, let post = comment["post"]?.number.flatMap({ posts[$0] }) {
      let kept = ["id", "date", "slug", "type", "link", "title", "excerpt", "author", "featured_media", "_links"]
      let members = (shape(post, isEdit: false).members ?? []).filter { kept.contains($0.name) }
      comment = comment.adding([JSON.Member("_embedded", ["up": [.object(members)]])])
    }
    // A nested name (`content.raw`) keeps its whole member.
    let names = request.all("_fields").flatMap { $0.split(separator: ",").map(String.init) }
    let fields = names.compactMap { $0.split(separator: ".").first.map(String.init) }
    guard !fields.isEmpty, let members = comment.members else { return comment }
    return .object(members.filter { fields.contains($0.name) })
  }

  /// `GET /users/me`; roles and capabilities only with `context=edit`.
  func me(isEdit: Bool) -> JSON {
    var members: [JSON.Member] = [JSON.Member("id", 1)]
    if isEdit { members.append(JSON.Member("username", .string(user))) }
    members.append(JSON.Member("name", .string(teamName)))
    if isEdit {
      members += [
        JSON.Member("first_name", ""), JSON.Member("last_name", ""), JSON.Member("email", .string(teamEmail)),
      ]
    }
    members += [
      JSON.Member("url", .string(base)), JSON.Member("description", ""),
      JSON.Member("link", .string("\(base)/author/\(user)/")),
    ]
    if isEdit { members += [JSON.Member("locale", "en_US"), JSON.Member("nickname", .string(user))] }
    members.append(JSON.Member("slug", .string(user)))
    if isEdit {
      let rights = ["moderate_comments", "edit_posts", "publish_posts", "edit_others_posts", "unfiltered_html", "read"]
      members += [
        JSON.Member("roles", ["editor"]), JSON.Member("registered_date", "2019-04-02T08:00:00+00:00"),
        JSON.Member("capabilities", .object(rights.map { JSON.Member($0, true) } + [JSON.Member("editor", true)])),
        JSON.Member("extra_capabilities", ["editor": true]),
      ]
    }
    members += [
      JSON.Member("avatar_urls", avatars(teamEmail)), JSON.Member("meta", []),
      JSON.Member(
        "_links", ["self": [["href": .string("\(api)/users/1")]], "collection": [["href": .string("\(api)/users")]]]),
    ]
    return .object(members)
  }

  /// `GET /wp-json/`: who the site is and which routes it has.
  var index: JSON {
    let routes: [(String, [JSON])] = [
      ("/", ["GET"]), ("/wp/v2", ["GET"]), ("/wp/v2/posts", ["GET", "POST"]),
      ("/wp/v2/posts/(?P<id>[\\d]+)", ["GET", "POST", "PUT", "PATCH"]), ("/wp/v2/users/me", ["GET"]),
      ("/wp/v2/comments", ["GET", "POST"]),
      ("/wp/v2/comments/(?P<id>[\\d]+)", ["GET", "POST", "PUT", "PATCH", "DELETE"]),
    ]
    return [
      "name": .string(siteName), "description": "News from the note-taking app", "url": .string(base),
      "home": .string(base),
      "gmt_offset": .string(siteOffset % 3600 == 0 ? "\(siteOffset / 3600)" : "\(Double(siteOffset) / 3600)"),
      "timezone_string": "", "namespaces": ["oembed/1.0", "wp/v2"],
      "authentication": [
        "application-passwords": ["endpoints": ["authorization": .string("\(base)/wp-admin/authorize-application.php")]]
      ],
      "routes": .object(
        routes.map { path, methods in
          JSON.Member(path, ["namespace": path.hasPrefix("/wp") ? "wp/v2" : "", "methods": .array(methods)])
        }), "site_logo": 0, "site_icon": 0, "site_icon_url": "",
      "_links": ["help": [["href": "https://developer.wordpress.org/rest-api/"]]],
    ]
  }
}
