import InboxModel
import InboxReplies

extension TriageFile {
  func replies() throws(ConfigurationError) -> [CannedReply] {
    guard let all = try reader.section("canned") else { return [] }
    var replies: [CannedReply] = []
    for name in all.keys {
      guard let section = try all.section(name) else { continue }
      var reply = CannedReply(name: name, summary: try section.string("summary") ?? "", variants: [])
      var keys: [String] = []
      for key in section.keys where key != "summary" {
        guard let text = try section.string(key) else { continue }
        let parts = key.split(separator: "@", maxSplits: 1).map(String.init)
        let language = parts.first == "text" ? nil : parts.first
        reply.variants.append(.init(text, language: language, platform: parts.count > 1 ? parts[1] : nil))
        keys.append(key)
      }
      do throws(CannedProblem) {
        _ = try CannedBook([reply])
      } catch {
        throw problem(error, in: section, keys: keys)
      }
      replies.append(reply)
    }
    return replies
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
