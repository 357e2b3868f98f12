/// Written without looking at the readers, and held out at first: then 39 of 80 tones were right, and 68 of 80 questions.
/// The readers' words and rules were mended by the kinds of mistakes it showed, so it is tuned upon since; `SecondHeldOut` is not.
enum HeldOutItalian {
  static let texts = HeldOutText.read(
    """
    +. La uso da due anni e non mi ha mai tradito
    -. Dopo l'ultimo aggiornamento si chiude da sola appena la apro
    =? ma l'abbonamento si rinnova da solo o devo fare qualcosa io
    -. Soldi buttati.
    +. ragazzi che bomba 🔥
    ~. Grafica stupenda però consuma la batteria in mezza giornata
    =? Si può pagare anche con il bonifico?
    =. Ho un Samsung A54 con Android 14
    -. Pago il premium e mi ritrovo lo stesso la pubblicità, ridatemi i soldi
    -? perchè avete tolto il mio commento
    +. grazie mille per la risposta velocissima, ora va tutto
    -. Tre settimane che aspetto e nessuno si degna di rispondere
    +. Lo sa usare anche mia nonna, ho detto tutto
    -. una volta era meglio
    =? qualcuno sa come si chiama la canzone al minuto 2:15
    +. Complimenti a tutto lo staff, siete dei grandi
    -. Ah bene, un altro abbonamento. Ne sentivo proprio la mancanza.
    =? succede anche a voi che la pagina esca in inglese
    ~. Il fattorino gentilissimo, la pizza invece è arrivata fredda
    +? Video utilissimo, mi avete salvato la tesi! Ne fate uno anche sulle note a piè di pagina
    -. Non c'è modo di cancellare l'account, roba da matti
    =. Vi ho mandato il file per email
    -. Ma chi ha avuto la bella idea di spostare tutti i pulsanti?
    +. Mai avuto un problema
    =? ci sarà una versione per linux
    -. Non compratelo, dopo un lavaggio è da buttare
    -. Sono ipovedente e con il lettore dello schermo non riesco a fare nulla
    +. Finalmente qualcosa fatto come si deve
    =. Versione 3.1, Windows 11
    -? mi avete addebitato l'ordine due volte, potete controllare
    +. bravi bravi bravi
    -. mah
    ~. Contenuti ottimi, audio pessimo
    =? quando dite "a breve" intendete quest'anno
    =. Abbiamo cambiato casa, il nuovo indirizzo è via Garibaldi 8
    -. Sono cliente dal 2009 e non mi era mai capitato di essere trattato così
    -. Il carrello si svuota ogni volta che provo a pagare
    =? salve, dove trovo il libretto di istruzioni della K300
    +. Ci siamo tornati per la terza volta e ci torneremo
    -. I 12 euro peggio spesi dell'anno
    =? Sarebbe possibile esportare in CSV invece che in PDF?
    -. quindi avete alzato il prezzo e tolto metà delle funzioni. complimenti eh
    +. Mi sono iscritta dopo un minuto
    =. Anche per me, grazie
    -? sto ancora aspettando il rimborso di settembre, che succede
    +. Tanto di cappello, mi avete risposto di domenica!
    -. il nuovo carattere non si legge
    ~. L'idea mi piace, la realizzazione molto meno
    =? Quale dei due mi consigliate per un principiante
    =. Stasera provo e vi faccio sapere
    -. Da quando ho cambiato password non entro più, la mail di conferma non arriva mai
    +. Era proprio quello che cercavo
    -. Basta con queste newsletter, mi sono cancellato quattro volte
    =? è compatibile cn il vecchio caricatore
    +. Chi ha più bisogno della palestra? Con voi mi alleno in salotto e mi diverto pure
    -. 🤬🤬
    +. ❤️❤️❤️
    =. Stessa domanda di Marco
    -. Il corriere ha lasciato il pacco sotto la pioggia, dentro era tutto fradicio
    ~? Tema molto bello, peccato che sul telefono il menu non si apra. È un problema noto?
    =? fatemi sapere se vi serve qualcuno per provare la beta
    -. Tre versioni e il difetto è ancora lì, non frega niente a nessuno
    +. Stavo per arrendermi, poi ho trovato il vostro articolo. Vi devo una birra
    =. L'incontro del gruppo è giovedì alle sette in biblioteca
    -. Si blocca. Sempre.
    +. Ottimo aggiornamento, adesso la ricerca trova le cose
    =? quanto costa la spedizione in sardegna
    -. E questo sarebbe un servizio clienti?
    +. All'inizio ero scettico, adesso in famiglia ce lo litighiamo
    =? Mi chiedevo se uscirà anche in edizione tascabile
    -. 40 minuti in piedi con la prenotazione, e nemmeno delle scuse
    ~. Cibo squisito come sempre, ma la musica era troppo alta per parlare
    =. Seguo
    +. Auguri per il primo compleanno del blog!
    -. Recensioni finte ovunque, non fidatevi
    =? avete un gruppo telegram o qualcosa del genere
    -. La guida è vecchia di due versioni e metà dei link non funziona
    +. il tema scuro è una goduria per gli occhi
    -. Vergognatevi
    =? A che ora chiudete il sabato
    """)
}
