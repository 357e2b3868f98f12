import InboxModel

/// How questions begin, by language, and what may stand before that.
enum QuestionWords {
  /// Words of a search's kind: small, without accents.
  static let beginnings: [String: [[String]]] = [
    "en": english,
    "it": """
    come si|come posso|come faccio|come mai|come devo|come funziona|come viene|quando arriva|quando arrivano|quando esce|quando uscira
    quando aprite|quando torna|quando posso|quando sara|quando e|quando verra|quando riaprite|dove trovo|dove posso|dove si|dove siete
    dove e|dove sono|perche l|perche il|perche la|perche non|perche mi|perche devo|perche avete|quanto costa|quanto costano|quanto ci
    quanto dura|quanto devo|quanto tempo|in quanto|quanto viene|quanti|qual|quale|quali|cosa devo|cosa bisogna|che cosa|cosa succede
    che differenza|a che ora|da che ora|a quanto|chi posso|chi devo|chi puo|chi e|posso avere|posso cambiare|posso pagare
    posso prenotare|posso usare|posso ordinare|posso sapere|posso chiedere|potete controllare|potete dirmi|potete aiutarmi
    potete confermare|potete mandarmi|mi potete|potreste|potrei|si puo|si possono|e possibile|sarebbe possibile|e normale|vorrei sapere
    avete posto|avete anche|avete ancora|avete un|avete una|avete dei|avete delle|avete disponibilita|avete novita|avete qualche
    fate anche|fate consegne|spedite|accettate|funziona anche|qualcuno sa|ci sono novita|ci sono ancora|ci sono dei|ci sono delle
    c e anche|c e un|c e una|c e qualche|c e ancora|c e modo|sapete|sai se|mi sapete|mi sai|sapreste
    ci sara|ci saranno|e compatibile|e disponibile|e prevista|e previsto|e supportato|e supportata|sara possibile|sara disponibile
    succede anche|capita anche|ne fate|ne avete|lo fate|la fate|li fate|le fate|lo avete|la avete|mi chiedo se|mi chiedevo se
    mi domando se|mi domandavo se|fatemi sapere se|fammi sapere se|fateci sapere se|che succede|che fine ha|a che punto
    qualcuno di voi|qualcun altro|c e qualcuno|che ne dite|che ne pensate
    """.phrases,
    "es": "como puedo|cuando|donde|por que|cuanto|cual|alguien sabe|se puede|pueden|podrian|tienen|hay".phrases,
    "fr": "comment|quand|ou est|pourquoi|combien|quel|quelle|est ce|pouvez|pourriez|avez vous|y a t".phrases,
    "de":
      "wie|wann|wo ist|wo kann|warum|wieso|welche|welcher|konnen sie|konnt ihr|gibt es|habt ihr|haben sie|weiss jemand"
      .phrases,
    "pt": "como posso|quando|onde|por que|quanto|qual|alguem sabe|podem|poderiam|tem|voces".phrases,
  ]

  /// What asks wherever in a clause it stands, behind a condition too: "if I cancel now do I get it back".
  static let within: [String: [[String]]] = [
    "en": pairs("do does can could will would should", "i you we they") + pairs("whats", "going happening"),
    "it":
      "cosa bisogna|cosa devo|o devo|o bisogna|o no|oppure no|che succede|intendete".phrases,
  ]
  /// With what a clause begins in English that may turn into a question.
  static let conditions: Set<String> = ["if", "when", "once", "after", "before"]

  /// Words that only lead up to what is said.
  static let openings: Set<String> = [
    "hi", "hello", "hey", "so", "and", "but", "ok", "also", "please", "well", "thanks", "sorry", "guys", "good",
    "morning", "afternoon",
    "evening", "ciao", "salve", "buongiorno", "buonasera", "scusate", "scusa", "scusi", "allora", "ma", "grazie", "ehi",
    "hola",
    "bonjour", "hallo", "ola",
  ]

  /// An asking word before a verb, or a verb before who it is about; and what is asked without either.
  private static let english: [[String]] = {
    let people = "i you we they anybody anyone somebody someone everybody everyone"
    let things = "he she it there the this that these those"
    let verbs = "do does did is are was were can could would will should has have"
    // "What's" is two words here.
    return pairs("how what when where why who", verbs + " s re")
      + pairs("does did is was were can could would will should has", "\(people) \(things)")
      + pairs("are", "\(people) there the these those") + pairs("do have", people) + pairs("may", "i we")
        + """
        how long|how much|how many|how to|how come|how about|what time|what happened|what about|whats|which one|which of|any news|any idea
        any chance|any update|i wonder if|i wonder whether|i wonder when|let me know if|let me know whether|let us know if
        id like to know|i d like to know|i would like to know|anybody else|anyone else|anyone know|anybody know|anyone knows|anybody knows
        anyone have|anybody have|anyone got|anybody got|anyone tried|somebody know|someone know
        can t i|can t you|can t we|don t you|isn t there|isn t it|aren t you|aren t there|won t you|doesn t it|does nobody|is nobody
        """.phrases
  }()

  private static func pairs(_ first: String, _ second: String) -> [[String]] {
    first.split(separator: " ").flatMap { one in second.split(separator: " ").map { [String(one), String($0)] } }
  }
}

extension String {
  /// Its parts between bars and line ends, as words.
  fileprivate var phrases: [[String]] {
    split { $0 == "|" || $0 == "\n" }.map { SearchTokens.of(String($0)) }
  }
}
