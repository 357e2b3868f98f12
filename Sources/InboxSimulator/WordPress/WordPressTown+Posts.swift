import Foundation

extension WordPressTown {
  /// `/posts` and `/posts/{id}`: reading, and publishing now or later.
  mutating func postRoute(
    _ request: SimulatedRequest, _ id: String?, isTeam: Bool, isEdit: Bool, at now: Date
  ) throws(WordPressRefusal) -> SimulatedResponse {
    if isEdit, !isTeam {
      throw .forbidden("rest_forbidden_context", "Sorry, you are not allowed to edit posts in this post type.")
    }
    guard request.method != "GET" else {
      guard let id else { return try listPosts(request, isTeam: isTeam, isEdit: isEdit) }
      guard let number = Int(id), let post = posts[number], isTeam || post.status == "publish" else { throw .noPost }
      return SimulatedResponse(shape(post, isEdit: isEdit), escaping: .php)
    }
    guard isTeam else {
      throw .forbidden("rest_cannot_create", "Sorry, you are not allowed to create posts as this user.")
    }
    guard let fields = request.fields else { throw .badJSON }
    if let id {
      guard let number = Int(id), posts[number] != nil else { throw .noPost }
      if request.method == "DELETE" {
        posts[number]?.status = "trash"
      } else {
        fill(number, fields, at: now)
      }
      guard let post = posts[number] else { throw .noPost }
      return SimulatedResponse(shape(post, isEdit: true), escaping: .php)
    }
    let number = publish(title: "", slug: "post-\(nextPost)", content: "", at: now)
    posts[number]?.status = "draft"
    fill(number, fields, at: now)
    guard let post = posts[number] else { throw .noPost }
    posted.append(
      PostedItem(
        platform: .wordpress, id: "post-\(number)", place: "posts", inReplyTo: nil, addressee: nil, text: post.content,
        at: now))
    return SimulatedResponse(status: 201, shape(post, isEdit: true), escaping: .php)
      .setting("Location", "\(base)/wp-json/wp/v2/posts/\(number)")
  }

  private mutating func fill(_ id: Int, _ fields: JSON, at now: Date) {
    func text(_ name: String) -> String? { fields[name]?["raw"]?.text ?? fields[name]?.text }
    if let title = text("title") {
      posts[id]?.title = title
      posts[id]?.slug =
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") + "-\(id)"
    }
    if let content = text("content") { posts[id]?.content = content }
    if let excerpt = text("excerpt") { posts[id]?.excerpt = excerpt }
    if let date = fields["date_gmt"]?.text.flatMap({ WireDate.parse($0) })
      ?? fields["date"]?.text.flatMap({ WireDate.parse($0, assumedOffset: siteOffset) })
    {
      posts[id]?.at = date
    }
    if let status = text("status") { posts[id]?.status = status }
    // A future date makes `publish` mean `future`, and a past one the other way round.
    let isFuture = (posts[id]?.at ?? now) > now
    if posts[id]?.status == "publish", isFuture { posts[id]?.status = "future" }
    if posts[id]?.status == "future", !isFuture { posts[id]?.status = "publish" }
    posts[id]?.modified = now
  }

  private func listPosts(
    _ request: SimulatedRequest, isTeam: Bool, isEdit: Bool
  ) throws(WordPressRefusal) -> SimulatedResponse {
    let statuses = request.all("status").flatMap { $0.split(separator: ",").map(String.init) }
    guard isTeam || statuses.allSatisfy({ $0 == "publish" }) else {
      throw .invalid("status", "rest_forbidden_status", "Status is forbidden.")
    }
    let wanted = statuses.isEmpty ? ["publish"] : statuses
    let size = try bounded(request, "per_page", 1...100) ?? 10
    let page = try bounded(request, "page", 1...Int.max) ?? 1
    let included = request.all("include").flatMap { $0.split(separator: ",") }.compactMap { Int($0) }
    let search = request.first("search")?.lowercased()
    let matching = posts.values
      .filter { wanted.contains($0.status) || (wanted.contains("any") && $0.status != "trash") }
      .filter { included.isEmpty || included.contains($0.id) }
      .filter { post in search.map { "\(post.title) \(post.content)".lowercased().contains($0) } ?? true }
      .sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    let pages = (matching.count + size - 1) / size
    guard page == 1 || page <= pages else {
      throw WordPressRefusal(
        status: 400, code: "rest_post_invalid_page_number",
        text: "The page number requested is larger than the number of pages available.")
    }
    let shown = matching.dropFirst((page - 1) * size).prefix(size)
    let response = SimulatedResponse(.array(shown.map { shape($0, isEdit: isEdit) }), escaping: .php)
    return paged(response, request, total: matching.count, size: size, page: page)
  }
}
