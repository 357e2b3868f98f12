import InboxModel

/// What people write to a shop, a restaurant or the makers of a program, with how it sounds to a person.
/// Tuned upon: the reader was made with these texts in view, so what it gets right here flatters it.
enum LabelledTones {
  struct Text: Sendable {
    let tone: Sentiment
    let text: String
  }

  static let english = read(
    positive: """
      Thank you so much, the support team was great!
      Love this app, it works perfectly
      Best pizza in town, we will come back
      Fixed within an hour. Impressive!
      The new design is really beautiful
      Super friendly staff and fast delivery
      I'm very happy with it
      Not bad at all
      Wow, this is awesome 😍
      Highly recommended
      Works great now, thanks for the quick fix
      👍👍
      """,
    negative: """
      The new update crashes every time I open it
      This is the worst service I have ever had
      My parcel arrived broken and nobody answers
      Not happy with the quality
      I want a refund, this is a scam
      Still waiting, three weeks late. Unacceptable!
      The food was cold and the waiter was rude
      It doesn't work, very disappointed
      Terrible. Just terrible 😡
      I hate the new layout
      It was a waste of money
      Support keeps ignoring me
      """,
    neutral: """
      When do you open on Sunday?
      I ordered two shirts on Monday
      Which size is that in centimetres?
      The meeting is at five in the main hall
      Version 3.2 on Debian 12
      Here is my order number: 4711
      """)

  static let italian = read(
    positive: """
      Grazie mille, il servizio clienti è stato fantastico!
      Bellissima app, funziona benissimo
      La pizza migliore, personale gentilissimo
      Sono molto soddisfatta, consigliatissimo
      Consegna velocissima e prodotto perfetto
      Complimenti a tutti, davvero bravi
      Adoro questo posto 😍
      Ottimo rapporto qualità prezzo
      Non male, anzi molto buono
      Problema risolto in un'ora, ottima assistenza
      """,
    negative: """
      Pessimo servizio, mai più
      Il pacco è arrivato rotto e nessuno risponde
      Sono molto deluso dalla qualità
      L'app si blocca sempre, inutilizzabile
      Non sono soddisfatta
      Vergognoso, voglio il rimborso
      Cameriere maleducato e cibo freddo
      Non funziona più niente
      Che schifo 😡
      Una truffa, state alla larga
      Non è buono
      """,
    neutral: """
      Quando aprite la domenica?
      Ho ordinato due magliette lunedì
      Che taglia è in centimetri?
      La riunione è alle cinque nella sala grande
      Ecco il numero dell'ordine: 4711
      """)

  private static func read(positive: String, negative: String, neutral: String) -> [Text] {
    [(Sentiment.positive, positive), (.negative, negative), (.neutral, neutral)].flatMap { tone, lines in
      lines.split(separator: "\n").map { Text(tone: tone, text: String($0)) }
    }
  }
}
