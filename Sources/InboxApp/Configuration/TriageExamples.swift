import InboxModel

/// The rules, promises and prepared answers that come with Moot: an example to take from, and what the demo's town goes by.
enum TriageExamples {
  static var text: String { String(decoding: PackageResources.triage_toml, as: UTF8.self) }

  static func settings(wording: Wording) throws(ConfigurationError) -> TriageSettings {
    try ConfigurationFile.parse(text, file: "examples", wording: wording).triage
  }
}
