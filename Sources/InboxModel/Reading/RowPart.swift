/// What a row of the queue can show besides who wrote what.
package enum RowPart: String, Hashable, Sendable, Codable, CaseIterable {
  /// The sign of its kind, and the stars in the sign's place.
  case kind, rating
  /// How long they have waited; else how long ago the last word was.
  case age
  case platform, account, channel
  case tags
  /// An order of ours that has not arrived. One that a person has to decide on is always shown.
  case delivery
  /// How our promise stands.
  case promise
  /// Where the message is not plainly visible on its platform.
  case visibility
  case escalation, draft, assignee
  /// Silenced, snoozed, answered, done.
  case state

  /// What a row shows unless a view says otherwise, the most important first.
  package static let usual: [RowPart] = [
    .kind, .rating, .age, .platform, .tags, .delivery, .promise, .visibility, .escalation, .draft, .assignee, .state,
  ]
}
