/// Which thread a post belongs to, for the posts seen lately: oldest first, bounded, kept in the cursor.
///
/// When somebody deletes a post, its answers lose their parent; what is remembered here keeps the rest of the thread together.
struct MastodonThreads: Hashable, Codable {
  static let most = 250

  private var order: [String] = []
  private var roots: [String: String] = [:]

  init() {}

  subscript(status: String) -> String? { roots[status] }

  mutating func remember(_ status: String, in root: String) {
    guard roots.updateValue(root, forKey: status) == nil else { return }
    order.append(status)
    if order.count > Self.most { roots[order.removeFirst()] = nil }
  }

  /// Kept flat: post, root, post, root …
  init(from decoder: any Decoder) throws {
    let flat = try decoder.singleValueContainer().decode([String].self)
    for index in stride(from: 0, to: flat.count - 1, by: 2) { remember(flat[index], in: flat[index + 1]) }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(order.flatMap { [$0, roots[$0] ?? $0] })
  }
}
