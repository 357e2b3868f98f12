/// The composer: what is being written, to whom, and whether it can leave.
package struct ComposerWording: Sendable {
  package var replyingTo: @Sendable (_ person: String, _ platform: String) -> String
  package var replyingPrivatelyTo: @Sendable (_ person: String, _ platform: String) -> String
  /// One text for all who said nearly the same.
  package var answeringMany: @Sendable (_ count: Int) -> String
  /// These words go to one platform alone.
  package var onlyOn: @Sendable (_ platform: String, _ count: Int) -> String
  /// The key that goes on to the next platform's words.
  package var otherWording: String
  package var tooLongOn: @Sendable (_ platform: String, _ excess: Int) -> String
  package var noteOn: @Sendable (_ person: String) -> String
  /// Who can read it.
  package var isPublic: String
  package var isPrivate: String
  package var isInternal: String
  package var audience: @Sendable (Audience) -> String
  /// A platform that keeps one answer: the new one takes the place of the one from that day.
  package var replaces: @Sendable (_ date: String) -> String
  package var length: @Sendable (_ count: Int, _ maximum: Int?) -> String
  package var over: @Sendable (_ by: Int) -> String
  package var send: String
  package var sendAndDone: String
  package var addNote: String
  package var editor: String
  package var keepDraft: String
  package var draftSaved: String
  package var draftRestored: String
  package var placeholder: String
  package var notePlaceholder: String
  package var newerMessage: String
  /// Gaps of a prepared answer still stand in the text, by their names; the key sends it all the same.
  package var fillIn: @Sendable (_ gaps: [String], _ key: String) -> String
  package var sendAnyway: String
  package var editorFailed: @Sendable (_ reason: String) -> String
  /// While a program writes.
  package var piping: @Sendable (_ program: String) -> String
  package var stillPiping: @Sendable (_ program: String) -> String
  package var pipeStopped: @Sendable (_ program: String) -> String
  package var pipeFailed: @Sendable (_ program: String, _ reason: String) -> String
  package var pipedNothing: @Sendable (_ program: String) -> String
  package var pipedTooMuch: @Sendable (_ characters: Int) -> String
  /// Which commands can be typed while something is written.
  package var onlyThese: @Sendable (_ commands: [String]) -> String
  /// How long it can still be taken back after sending.
  package var undoWindow: @Sendable (_ seconds: Int) -> String
}
