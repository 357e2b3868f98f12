import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxReplies

extension TriageFile {
  func reply(_ name: String, _ section: TOMLReader) throws(ConfigurationError) -> CannedReply {
    var reply = CannedReply(name: name, summary: try section.string("summary") ?? "", variants: [])
    var keys: [String] = []
    for key in section.keys where key != "summary" {
      guard let text = try section.string(key) else { continue }
      let parts = key.split(separator: "@", maxSplits: 1).map(String.init)
      let language = parts.first == "text" ? nil : parts.first
      try check(parts, of: key, in: section)
      reply.variants.append(.init(text, language: language, platform: parts.count > 1 ? parts[1] : nil))
      keys.append(key)
    }
    do throws(CannedProblem) {
      _ = try CannedBook([reply])
    } catch {
      throw problem(error, in: section, keys: keys)
    }
    return reply
  }

  /// A wording's key is `text` or a language's code, with or without a platform behind `@`.
  private func check(_ parts: [String], of key: String, in section: TOMLReader) throws(ConfigurationError) {
    let code = parts.first?.prefix { $0 != "-" } ?? ""
    let isLanguage = (2...3).contains(code.count) && Locale.LanguageCode(String(code)).isISOLanguage
    guard parts.first == "text" || isLanguage else {
      throw section.problem(key, wording.triage.notALanguage(parts.first ?? ""), isKeyMeant: true)
    }
    let platforms = ConnectorRegistry.adapters.map(\.profile.platform.name)
    if parts.count > 1, !platforms.contains(parts[1]) {
      let nearest = NearestWord.to(parts[1], among: platforms)
      throw section.problem(key, wording.settings.notOneOf(parts[1], platforms, nearest), isKeyMeant: true)
    }
  }

  private func problem(_ problem: CannedProblem, in section: TOMLReader, keys: [String]) -> ConfigurationError {
    let words = wording.triage
    func key(_ variant: Int) -> String? { keys.indices.contains(variant - 1) ? keys[variant - 1] : nil }
    switch problem {
    case .noName: return section.problem(nil, words.noName)
    case .noText: return section.problem(nil, words.noText)
    case .duplicateName(let name): return section.problem(nil, words.sameName(name))
    case .badTemplate(let variant, let line, let column):
      return section.problem(key(variant), words.badTemplate(line, column))
    case .badTag(let variant, let tag): return section.problem(key(variant), words.badTag(tag))
    case .unknownVariable(let variant, let name, let suggestion):
      return section.problem(key(variant), words.unknownVariable(name, suggestion))
    }
  }
}
