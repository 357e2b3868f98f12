/// Written to choose by what to take of Pattern's words: 41 of 89 tones were right without them, and 57 with them, less those that it showed
/// to mislead. What else it showed to be missing went in after that: tuned upon.
enum TunedItalian {
  static let texts = HeldOutText.read(
    """
    +. Ho provato decine di programmi simili e questo è di un altro pianeta
    +. Personale cortese e preparato, locale pulito
    +. Spedizione fulminea, imballaggio curatissimo
    +. La torta era squisita, i bambini ne vanno ancora matti
    +. Un'interfaccia limpida, si impara in cinque minuti
    +. Assistenza impagabile: mi hanno richiamato in dieci minuti
    +. siete stati davvero carini, torno volentieri
    +. Prodotto robusto e rifinito bene
    +. Tutto liscio come l'olio
    +. È un piacere usarla ogni mattina
    +. Mi sono innamorata della nuova grafica
    +. Ambiente rilassante e musica azzeccata
    +. Finalmente qualcuno che ascolta i propri utenti
    +. Onesti e trasparenti, cosa rara
    +. Bel lavoro ragazzi
    +. Spiegazione chiara ed esauriente, il miglior canale sull'argomento
    +. Lettura avvincente, l'ho finito in una notte
    +. Che figata questo aggiornamento!!
    +. Spettacolari le vostre candele, profumano tutta la casa
    +. Il tecnico è stato paziente e competente
    +. Non potevo chiedere di meglio
    +. Sono rimasta piacevolmente sorpresa
    +. Applausi
    +. Ne è valsa la pena aspettare
    +. Il ristorante più romantico della città
    -. Esperienza da dimenticare
    -. Atteggiamento arrogante del direttore
    -. Materiale di plastica scadente, si è rotto subito
    -. Camera sporca e rumorosa, bagno microscopico
    -. Mi hanno addebitato due volte lo stesso ordine
    -. Pubblicità invadente ovunque
    -. È diventata pesantissima e consuma memoria
    -. Risposta sgarbata da parte dell'operatore
    -. Che tristezza vedere un marchio così ridotto così
    -. La pasta era scotta e il vino imbevibile
    -. Dopo due lavaggi è scolorita
    -. Sempre la solita solfa, nessuno vi controlla?
    -. Trama noiosa e personaggi insopportabili
    -. Il corriere ha mentito: nessuno ha suonato al citofono
    -. Mi avete fatto perdere un'intera mattinata
    -. Traduzione oscena, piena di sgrammaticature
    -. siete dei pagliacci
    -. Prezzi esagerati per porzioni ridicole
    -. Mi sento preso per il culo
    -. Il login con Google mi dà errore da tre giorni
    -. Aggiornamento inutile, avete peggiorato la ricerca
    -. Ho chiesto aiuto quattro volte: silenzio assoluto
    -. Odore nauseante appena aperta la scatola
    -. Mi dispiace ma per me è no
    -. Attesa infinita al telefono, poi cade la linea
    -. Un incubo configurarlo
    -. Video fuorviante, il titolo promette altro
    -. La qualità è crollata negli ultimi mesi
    -. L'app scalda il telefono e muore la batteria
    -. Comportamento poco serio
    -. Hanno falsificato le recensioni, vergogna
    -. Ancora nessun rimborso dopo un mese
    =? A che ora chiude la cucina?
    =. Vorrei prenotare un tavolo per sei persone sabato sera
    =? Spedite anche in Svizzera?
    =. Ho inviato la ricevuta al vostro indirizzo di posta
    =. Uso la versione 4.1 su Windows 11
    =. Il pacco è in giacenza al centro di Bologna
    =? Qual è la differenza tra il piano base e quello avanzato?
    =? Potete aggiungere l'esportazione in CSV?
    =. Domani vi mando le misure della finestra
    =. Il file audio dura dodici minuti
    =? Ma il parcheggio è gratuito?
    =? Sto cercando il numero di serie, dov'è scritto?
    =. Abbiamo ricevuto la vostra richiesta e la stiamo elaborando
    =. La nuova edizione esce a settembre
    =? Si può usare anche senza connessione?
    =. Cambiate indirizzo di consegna in via Roma 12
    =. La tesi parla della storia economica del paese
    =. Mio fratello ha il modello grande, io quello piccolo
    =? Serve una chiave speciale per aprire il coperchio?
    =. Il prossimo incontro è libero e aperto a tutti
    =. Seguo il canale dal 2019
    =. La prima parte è in inglese, la seconda in italiano
    =? Avete anche il caffè decaffeinato?
    =? Il cane può entrare nel locale?
    ~. Cibo saporito ma servizio lentissimo
    ~. Bella idea, realizzazione pessima
    ~. Comode le scarpe, peccato che il colore stinga
    ~. Regia magistrale, finale deludente
    ~. Posizione comoda, però la stanza era minuscola e umida
    ~. Funziona bene quando funziona, poi si impianta senza motivo
    ~. Commessa simpatica, cassa disorganizzata
    ~. Audio ottimo ma microfono inascoltabile
    """)
}
