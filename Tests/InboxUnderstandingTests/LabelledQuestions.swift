/// What people write, with whether it asks something. Most of the questions carry no mark: on a telephone many people leave it out.
/// Tuned upon: the reader was made with these texts in view, so what it gets right here flatters it.
enum LabelledQuestions {
  struct Text: Sendable {
    let asks: Bool
    let text: String
  }

  static let english = read(
    asking: """
      How do I export my data
      how can I change the address of my order
      Hi! when will the update come to Android
      is there a way to turn off notifications
      Do you ship to Canada?
      What does error 503 mean
      Can you check order 4711 please
      Anyone know how to reset the password
      any news on my refund
      Great app. Does it work offline
      Where can I find the invoice
      why is the app asking for my location
      Hello, could you tell me the opening hours on Sunday
      Does this come in blue?
      I love the shirt! which one is the larger size
      are there gluten free options
      Would you consider adding dark mode
      How long does delivery take to Italy
      Has anybody else lost their photos after the update
      so when is the next event
      What time do you open tomorrow
      Thanks for the reply. Will it be fixed in the next version
      Is it normal that it takes ten minutes
      who can I talk to about a job
      Should I reinstall the app or wait
      Are you open on Christmas day
      Did anybody get the confirmation mail
      is the shop open today
      Which of the two plans includes support
      Good morning, when does the sale start
      What happened to the old version
      If I cancel now do I get my money back
      Can someone help me with the login
      Where did the search button go
      Still no answer. When will somebody call me
      how come the price went up again
      Is it safe to update now
      Got the wrong colour, how can I send it back
      Do you have vegan pizza
      whats the difference between basic and pro
      """,
    telling: """
      I know how to do it now, thanks
      When I open the app it crashes
      The parcel came today
      Tell me when you are back in stock
      What a beautiful place
      I asked yesterday and nobody answered
      How nice of you to write back
      Is what it is
      Love the new design!
      This is the second time it happens
      See https://example.org/?q=help
      It does not work on my phone
      You have the best pizza in town
      Where I live it takes three days
      I will do that, thank you
      Whatever you did, it works again
      Can confirm, same here
      Order number 4711, paid on Monday
      Do not buy this
      Have a nice day
      Will try again tomorrow
      Why I left after ten years: nobody listens
      Could not be happier
      Who needs that, really
      How I miss the old layout
      Is there for ten years and still the best
      What you did there was great
      Which is why I bought a second one
      When in doubt, restart it
      Will is the best waiter ever
      Can't recommend it enough
      Are we happy? Not really a question, of course we are.
      Do yourself a favour and go there
      I wonder who designed this
      """)

  static let italian = read(
    asking: """
      Come posso cambiare l'indirizzo
      ciao, quando arriva il pacco
      Dove trovo la fattura
      Quanto costa la spedizione in Svizzera?
      Buongiorno, avete posto per quattro persone domani sera
      È possibile pagare alla consegna
      qualcuno sa come si disattivano le notifiche
      Perché l'app mi chiede la posizione
      Si può avere senza glutine
      mi sapete dire se siete aperti domenica
      Posso cambiare la taglia
      Bellissima! c'è anche in blu
      A che ora aprite domani
      Ci sono novità sul mio rimborso
      Salve, potete controllare l'ordine 4711
      quali sono gli orari di apertura
      Fate anche consegne a domicilio
      Scusate, come mai non riesco ad accedere
      Che differenza c'è tra i due modelli
      Cosa devo fare per disdire
      Spedite anche in Francia?
      Sapete quando esce la nuova versione
      Funziona anche su Android
      Chi posso contattare per una collaborazione
      Ma il pagamento a rate è disponibile
      Buonasera, si possono portare i cani
      Per cambiare la password cosa bisogna fare
      In quanto tempo arriva a Roma
      Quando sarà disponibile in italiano
      Come mai non mi rispondete
      Accettate i buoni pasto
      Vorrei sapere se avete la taglia M
      Dove posso vedere lo stato dell'ordine
      È normale che ci metta dieci minuti
      Potrei avere la ricevuta
      Quale dei due mi consigliate
      """,
    telling: """
      Quando apro l'app si blocca
      Il pacco è arrivato oggi, grazie
      Come sempre ottimo servizio
      Dove abito io ci vogliono tre giorni
      Che bella sorpresa
      Ho chiesto ieri e nessuno ha risposto
      Non funziona sul mio telefono
      Avete la pizza migliore della città
      Chi ben comincia è a metà dell'opera
      Ora so come si fa, grazie
      Fatemi sapere quando torna disponibile
      Si vede la differenza
      Ordine numero 4711, pagato lunedì
      È stato un piacere
      Ci vediamo sabato
      Posso solo ringraziarvi
      Perché tutti lo sappiano: servizio pessimo
      Quanto siete bravi
      Fate un lavoro splendido
      Adoro il nuovo design
      Che vergogna, tre settimane di ritardo
      Confermo, anche a me
      Come ho già scritto, il codice non funziona
      Quando mangio qui sono felice
      Ci sono rimasto male
      Che dire, tutto perfetto
      Non so quando arriva
      Quello che cercavo
      Potete essere fieri di voi
      C'è poco da dire, ottimo
      Mi chiedo chi abbia scritto le istruzioni
      """)

  private static func read(asking: String, telling: String) -> [Text] {
    [(true, asking), (false, telling)].flatMap { asks, lines in
      lines.split(separator: "\n").map { Text(asks: asks, text: String($0)) }
    }
  }
}
