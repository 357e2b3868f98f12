import Foundation
import InboxModel

extension Town {
  /// Escape sequences, a right-to-left override, tag characters and an unterminated string.
  static let hostile = "Free\u{1B}[2J\u{1B}]0;owned\u{07} prize \u{202E}gnihsihp\u{202C} \u{9B}31m\u{E0041}\u{200B}!"

  static func row(
    _ id: Int64, _ platform: Platform, _ kind: MessageKind, _ person: String, handle: String = "", title: String = "",
    _ snippet: String, minutes: Double, change: (inout QueueRow) -> Void = { _ in }
  ) -> QueueRow {
    let account = account(of: platform)
    var row = QueueRow(
      id: ID(id), account: account.id, accountName: account.name, platform: platform, channel: "", kind: kind,
      workflow: .begun(at: ago(minutes)), personID: ID(id), person: person, handle: handle, title: title,
      snippet: snippet, receivedAt: ago(minutes), lastActivityAt: ago(minutes),
      url: URL(string: "https://example.org/\(id)"), key: QueueKey(columns: [id], id: ID(id)))
    change(&row)
    return row
  }

  static func tags(_ names: String...) -> [Tag] { names.compactMap { Tag($0) } }

  static let rows: [QueueRow] = [
    row(
      1, store, .review, "Luca Rinaldi", title: "Non si apre più",
      "Da quando ho aggiornato non si apre più. iPhone 12, iOS 19.1. Avevo dentro tutte le note dell'università, per favore!",
      minutes: 182
    ) {
      $0.rating = 1
      $0.language = "it"
      $0.tags = tags("crash", "ios")
      $0.priority = .urgent
      $0.escalation = Escalation(tier: "tier2", reason: "same trace as in #4711", by: "ana", raisedAt: ago(148))
      $0.score = 110
    },
    row(
      2, mastodon, .mention, "mika", handle: "@mika@fosstodon.org",
      "is there any way to export to markdown? we're moving our team wiki and would love to take everything along",
      minutes: 125
    ) { $0.tags = tags("export") },
    row(
      3, blog, .comment, "Grace Hopper", handle: "grace@example.org", title: "How we moved 40 TB in a weekend",
      "Great post! Did you consider rsync --inplace for the big ones? We saw a factor of three.", minutes: 64
    ) { $0.visibility = .held },
    row(
      4, matrix, .chat, "joe-the-builder", handle: "@joe:matrix.org",
      "build is red on main since 14:02, anyone looking at this?",
      minutes: 40
    ) {
      $0.channel = "dev-room"
      $0.messageCount = 3
      $0.assignee = "joe"
      $0.isUnread = false
    },
    row(
      5, store, .review, "田中さくら", title: "とても便利です", "毎日使っています。同期が速くて助かります。次はウィジェットをお願いします。", minutes: 300
    ) {
      $0.rating = 5
      $0.tags = tags("praise", "feature-request", "widgets")
      $0.isUnread = false
    },
    row(
      6, blog, .comment, "Maximiliane von Habsburg-Lothringen-Österreich", handle: "max@example.org",
      title: "Why we rewrote the sync engine, and what we would do differently if we had to start again tomorrow",
      "I have some doubts about the third paragraph. Conflict-free does not mean intention-preserving, and the paper says so.",
      minutes: 410
    ) {
      $0.delivery = .rejected(reason: "comments are closed")
      $0.assignee = "ana"
    },
    row(
      7, mastodon, .mention, "نورة العتيبي", handle: "@noura@mastodon.example",
      "هل يمكنني تصدير الملاحظات إلى ملف نصي؟ شكرا لكم",
      minutes: 700
    ) { $0.delivery = .unsure(reason: "the connection was lost") },
    row(
      8, mastodon, .direct, "🦊 foxy ✨", handle: "@foxy@example.social",
      "hey 👋 loved the talk 🎉🎉 can I get the slides? 🙏", minutes: 26
    ) {
      $0.hasDraft = true
      $0.priority = .high
    },
    row(
      9, blog, .comment, "Eve\u{1B}[31m\u{202E}livE", handle: "eve@example.org", title: hostile, hostile, minutes: 1500),
    row(10, store, .review, "Jörg", title: "Ganz ok", "Läuft, aber der Dunkelmodus fehlt.", minutes: 2900) {
      $0.rating = 3
      $0.workflow.state = .snoozed(.until(now.addingTimeInterval(66_600)))
      $0.isUnread = false
    },
    row(11, matrix, .chat, "sam", handle: "@sam:matrix.org", "thanks, that fixed it", minutes: 5000) {
      $0.workflow.state = .done(.replied)
      $0.isUnread = false
      $0.isMuted = true
    },
    row(12, blog, .comment, "Ola", title: "Release notes 4.2", "Typo in the second line.", minutes: 9000) {
      $0.workflow.state = .waiting
      $0.isUnread = false
    },
  ]

  /// A long list for scrolling: row `n` of a view that has many.
  static func many(_ count: Int) -> [QueueRow] {
    (0..<count).map { index in
      var row = rows[index % rows.count]
      let id = Int64(1000 + index)
      row.id = ID(id)
      row.person = "\(row.person) \(index + 1)"
      row.key = QueueKey(columns: [Int64(index)], id: ID(id))
      return row
    }
  }
}
