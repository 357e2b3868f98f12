/// What can stand behind `has:`.
package enum QueryPart: String, Hashable, Sendable, CaseIterable {
  /// An address of the web in somebody's words.
  case link
  case attachment, image, video, audio, file
  case note
  /// Words of the asking member that are not sent yet.
  case draft
  /// A public answer of ours.
  case answer
  case rating, tag
  /// A message that was changed after it was said.
  case edit
}
