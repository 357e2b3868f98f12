/// Written without looking at the readers and before they were mended after the first set, never tuned upon. Measured when that was done:
/// 42 of 80 tones and 71 of 80 questions were right (39 and 71 with the readers as they were before); 45 tones with published Italian
/// words. No word went into the readers for its sake; "start" and "parte", which it holds too, went in after the first measure. Who mends
/// the readers by its mistakes writes another.
enum SecondHeldOut {
  static let english = HeldOutText.read(
    """
    +. Moved over from the competition last month and not looking back
    -. it logs me out every ten minutes, what a joke
    =? can the kids profile be protected with a pin
    -. Ordered a medium, got a XXL. Sent it back, got another XXL.
    +. Such a cozy little place, the waitress even remembered our names
    =. Running 2.4.1 from the AUR
    ~. Fast delivery but the box was crushed
    -. Three stars was being generous. Half of the features are locked behind a paywall
    =? Hello, who do I contact about press photos
    +. lmao this update is everything 😂❤️
    -. You have ignored my emails for a month now
    =. I'll be at the Berlin meetup too
    +. Clean code, clear docs, merged in a day. A pleasure to contribute
    -? App won't start after the update, how do i go back to the old version
    -. Nobody asked for AI in a calculator
    =? Does it work offline?
    +. Not a single complaint from me
    -. ugh
    ~. The story is gripping, shame about the ending
    =. Mine is the 2022 model
    -. I regret renewing
    +. Works like a charm on my ten year old laptop
    =? what time does the stream start in CET
    -. Isn't it funny how the cancel button is nowhere to be found?
    +. my go-to recipe from now on
    -. The invoice has the wrong VAT number AGAIN
    =? Was wondering whether you'll restock the green ones
    -. Sound is out of sync from minute 8 on and it gives me a headache
    +. Thumbs up from Argentina!
    =. See my comment above
    -. Sluggish, bloated, and now it wants my phone number
    ~. Staff lovely, toilets filthy
    +. Finally someone explains it without shouting at me
    =? I can't decide between the S and the M, I'm 1.70 if that helps
    -. This is the third replacement and it hums just like the first
    +. Take my money!
    =. Moved to the forum
    -? Hey, my gift card code says invalid, any idea
    -. Your new privacy policy is a disgrace, I'm out
    +. Happy birthday to the project 🎂
    """)

  static let italian = HeldOutText.read(
    """
    +. Sono passato da voi il mese scorso e non torno più indietro
    -. mi butta fuori ogni dieci minuti, ridicolo
    =? si può mettere un pin al profilo dei bambini
    -. Ordinata una M, arrivata una XXL. Resa, e me ne hanno mandata un'altra XXL.
    +. Posticino delizioso, la cameriera si ricordava perfino i nostri nomi
    =. Uso la 2.4.1 su Debian
    ~. Spedizione rapida ma scatola distrutta
    -. Metà delle funzioni sono a pagamento, e tre stelle sono pure troppe
    =? Buongiorno, a chi mi rivolgo per le foto per la stampa
    +. ahahah questo video è tutto 😂❤️
    -. È un mese che ignorate le mie mail
    =. Ci sarò anch'io all'incontro di Bologna
    +. Codice pulito, documentazione chiara, un piacere contribuire
    -? Non parte più dopo l'aggiornamento, come torno alla versione vecchia
    -. Nessuno vi aveva chiesto l'intelligenza artificiale in una calcolatrice
    =? Funziona anche senza internet?
    +. Non ho niente di cui lamentarmi
    -. uffa
    ~. La storia ti prende, peccato per il finale
    =. Il mio è il modello del 2022
    -. Mi sono pentito di aver rinnovato
    +. Gira benissimo sul mio portatile di dieci anni fa
    =? a che ora comincia la diretta
    -. Ma non è buffo che il tasto per disdire non si trovi da nessuna parte?
    +. d'ora in poi lo preparo solo così
    -. La fattura ha di nuovo la partita iva sbagliata
    =? Volevo sapere se tornano disponibili quelle verdi
    -. Dal minuto 8 l'audio è fuori sincrono e mi viene il mal di testa
    +. Un saluto e un applauso dall'Argentina!
    =. Vedi il mio commento qui sopra
    -. Lenta, pesante, e adesso vuole pure il mio numero
    ~. Personale adorabile, bagni sporchissimi
    +. Finalmente uno che spiega senza urlare
    =? Sono indeciso tra la S e la M, sono alto 1,70, che dite
    -. È il terzo che mi sostituite e fa lo stesso ronzio del primo
    +. Prendetevi i miei soldi!
    =. Spostato nel forum
    -? Ciao, il codice del buono mi dà non valido, idee
    -. La nuova informativa è una vergogna, me ne vado
    +. Buon compleanno al progetto 🎂
    """)
}
