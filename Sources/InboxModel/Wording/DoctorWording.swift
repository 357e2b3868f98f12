/// What `moot doctor` finds.
package struct DoctorWording: Sendable {
  package var well: String
  package var toMend: String
  package var settings: @Sendable (_ path: String, _ exists: Bool) -> String
  package var themes: @Sendable (_ names: [String]) -> String
  package var secrets: @Sendable (_ count: Int) -> String
  package var terminal: @Sendable (_ term: String, _ locale: String, _ isUnicode: Bool) -> String
  package var noTerminal: String
  package var store: @Sendable (_ path: String) -> String
  /// No damage in what there was time to look at.
  package var storeUnfinished: @Sendable (_ path: String) -> String
  package var noStore: @Sendable (_ path: String) -> String
  package var outbox: @Sendable (_ pending: Int, _ needingPerson: Int) -> String
  package var account: @Sendable (_ sentence: String) -> String
  package var problems: @Sendable (_ count: Int) -> String
}
