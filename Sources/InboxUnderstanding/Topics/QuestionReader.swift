import InboxModel

/// Finds questions, with or without their mark.
package enum QuestionReader {
  package static func read(_ text: String, language: String?) -> QuestionHint? {
    if Priority.asks(text) { return .mark }
    guard let beginnings = beginnings[String(language?.prefix(2) ?? "")] else { return nil }
    for sentence in text.split(whereSeparator: { ".!\n;".contains($0) }) {
      let words = SearchTokens.of(String(sentence))
      for beginning in beginnings where words.starts(with: beginning) {
        return .words(beginning.joined(separator: " "))
      }
    }
    return nil
  }

  private static let beginnings: [String: [[String]]] = [
    "en": """
    how do|how can|how long|how much|how to|what is|what are|what does|when will|when is|when do|where is|where can|where do|why is
    why do|why does|why can|who can|which one|can i|can you|could you|could i|would you|do you|does it|does this|is there|are there
    is it|any news|any idea|anyone know|is this|will you|will it|have you|did you
    """,
    "it": """
    come si|come posso|come faccio|come mai|quando|dove|perche|quanto|quanti|quale|chi|cosa devo|che cosa|posso|potete|potreste|si puo
    e possibile|avete|qualcuno sa|ci sono|c e|sapete|mi sapete
    """,
    "es": "como puedo|cuando|donde|por que|cuanto|cual|alguien sabe|se puede|pueden|podrian|tienen|hay",
    "fr": "comment|quand|ou est|pourquoi|combien|quel|quelle|est ce|pouvez|pourriez|avez vous|y a t",
    "de":
      "wie|wann|wo ist|wo kann|warum|wieso|welche|welcher|konnen sie|konnt ihr|gibt es|habt ihr|haben sie|weiss jemand",
    "pt": "como posso|quando|onde|por que|quanto|qual|alguem sabe|podem|poderiam|tem|voces",
  ].mapValues { text in
    text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { SearchTokens.of(String($0)) }
  }
}
