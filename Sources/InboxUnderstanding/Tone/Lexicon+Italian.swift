extension Lexicon {
  static let italian = made(
    praise: [italianPraise, italianShopPraise], blame: [italianBlame, italianShopBlame],
    negations: "non mai nessun nessuna nessuno niente nulla senza ne neanche nemmeno neppure",
    stronger: """
      molto molta molti molte tanto tanta tanti tante davvero veramente troppo troppa troppi troppe estremamente assolutamente
      incredibilmente proprio super particolarmente totalmente completamente decisamente cosi assai
      """,
    weaker: "abbastanza poco quasi piuttosto leggermente parzialmente appena",
    turns: "ma pero tuttavia purtroppo eppure invece anche-se sebbene",
    manners: """
      buon giorno
      buona sera
      buona giornata
      buona serata
      buon lavoro
      buon pomeriggio
      grazie in anticipo
      grazie mille in anticipo
      mi piacerebbe
      sarebbe bello
      scusate il disturbo
      nessun problema
      va bene
      mi consigliate
      mi consigli
      mi consigliereste
      cosa consigliate
      cosa mi consigliate
      quale consigliate
      ci consigliate
      """,
    praising: """
      tanto di cappello|giu il cappello|come si deve|quello che cercavo|quello che volevo|proprio cio che
      mi avete salvat*|mi ha salvat*|mi avete risolto|vi devo una|ti devo una|che bomba|una bomba|una favola
      a meraviglia|non vedo l ora|niente male|mica male|ho detto tutto|vale ogni|vale tutti|ne vale la pena
      vale la pena|numero uno|numeri uno|siete i migliori|ci torner*|ci ritorn*|torneremo|tornero|una certezza
      di gran lunga|non delude|continuate cosi|avanti cosi|alla grande|dieci e lode|cinque stelle|a gonfie vele
      e una goduria|mai piu senza|non posso piu farne a meno|liscio come l olio|di un altro pianeta
      non potevo chiedere di meglio|non si puo chiedere di meglio|ne e valsa la pena|e valsa la pena|vale il prezzo
      niente da dire|nulla da dire|niente da ridire|nulla da ridire|a regola d arte|fatto bene|fatta bene|fatti bene
      fatte bene|ben fatt*|meglio di cosi|migliore di sempre|il top|al top|una garanzia|una bonta|da leccarsi i baffi
      da non perdere
      """,
    blaming: """
      non parte|non partono|soldi buttati|buttato soldi|buttare soldi|ridatemi i soldi|ridatemi|rivoglio i soldi
      da buttare|roba da matti|alla larga|perdita di tempo|tempo perso|che palle|fa pena|fanno pena|non compratel*
      non comprate|non compro piu|non fidatevi|non vi fidate|mai piu|una volta era|era meglio|si stava meglio
      prima funzionava|peggio di|sempre peggio|peggio spesi|si chiude da sol*|si spegne da sol*|si riavvia da sol*
      si chiude sempre|due volte l|l ordine due volte|avete tolto|avete rimosso|avete eliminato|avete alzato
      avete peggiorato|avete rovinato|basta con|smettetela|non ne posso piu|non se ne puo piu|presa in giro
      presi in giro|prese in giro|non c e modo|non c e verso|nessuno si degna|non si degna*|non frega|non gliene frega
      non importa a|non e possibile che|chi ha avuto la bella idea|e questo sarebbe|e questa sarebbe|complimenti eh
      bravi eh|un furto|di male in peggio|disdico|ho disdetto|mi sono cancellat*|ancora aspettando|sto ancora aspett*
      lasciamo perdere|lasciate perdere|troppo caro|troppo cara|troppo cari|troppo care|piu caro|piu cara|un po caro
      un po cara|consuma la batteria|consuma troppo|consuma un sacco|da dimenticare|preso per il culo
      presi per il culo|presa per il culo|poco serio|poco seria|poco seri|poco chiaro|poco chiara|poco pulito
      poco pulita|fa cagare|fa schifo|fanno schifo|lascia a desiderare|lasciano a desiderare|lascia molto a desiderare
      addebitato due volte|pagato due volte|mai arrivat*|mai ricevut*|nessuna risposta|nessun rimborso
      nessuna soluzione|ancora niente|ancora nulla|non va bene|non va piu|non vanno piu|che delusione|che tristezza
      ho perso tempo|fatto perdere
      """,
    expected: """
      riesco riesce riusciamo riescono riusciamo apre aprono aprire carica caricano entra entro entrare
      entriamo accedere accedo arriva arrivano arrivato arrivata arrivati arrivate risponde rispondono risposto
      risposta risposte rispondete legge leggono leggere vede vedono sente sentono collega collegano connette
      connettono installa scarica sincronizza stampa salva scuse consegnato consegnata spedito spedita
      """,
    subordinates: "quando se che come dove cosa quale chi perche finche",
    negationsAgree: true, splitsAtApostrophe: true, superlative: "issim")

  /// What people say of shops, parcels and programs, and what Pattern's readers of books rate otherwise.
  static let italianShopPraise = """
    14 adoro
    13 figat* impagabil* spettacol* formidabil* imparagonabil* insostituibil*
    12 innamorat* superlativ* top godur* goduri* chapeau
    11 soddisfacent* consigliatissim* consigliat* consiglio graditissim* robust* solido solida solidi solide
    11 azzeccat* competent* cortes* educatissim* disponibilissim* applausi promosso promossa
    10 buono buon bene piace piaciut* piacciono gradit* apprezz* disponibil* professional* elegant* fresc* intuitiv*
    10 fluido fluida scorrevol* stabile esaurient* esaustiv* celere celeri tempestiv* fulmine*
    9 ringrazi* rapid* puntual* efficac* pratic* accoglient* precis* curat* migliorat*
    8 finalmente risolt* funziona funzionano funzionant* facil* sorris* viva auguri festa
    """

  static let italianShopBlame = """
    16 vergogn* schif* disgust* odiamo
    14 truff* ladri ladro imbrogli* disastr* inammissibil* vomitevol* fallimentar* peggior* scandalos* vergognatevi
    14 tradit* tradisc*
    13 delus* arrabbiat* incazzat* incompetent* maleducat* cafon* offensiv* insult* assurd* fregatur* fregat*
    13 ingannevol* irrispettos* menefreghis* immangiabil* imbevibil* inascoltabil* invivibil* incubo
    12 disinstall* sconsigl* bocciat* fasull* taroccat* mah inutilizzabil* scadent* spazzatura cazzo rott* difettos*
    12 danneggiat* bruciat* sprecat* spreco invadent* disorganizzat* inaffidabil* impreparat* nauseant* pagliacc*
    12 falsificat* peggiorat* rovinat* marcio marcia ammuffit*
    11 strappat* scheggiat* graffiat* ammaccat* macchiat* scollat* spezzat* crepat* scolorit* buggat* crasha*
    11 malfunzion* instabil* esagerat* esos* spropositat* irraggiungibil* irreperibil* incompatibil* rallent*
    11 problem* guast* errore errori reclam* lament* mancant* manca mancano pessimament* ignorat* blocc* impall*
    11 fradic* illeggibil*
    10 scortes* lent* ritard* rimbors* crash caduto cade costos* sporc*
    9 complicat* scomod* impossibil* incomplet* vuot* perso persa persi perse annullat* scadut* freddo fredda
    8 peccato rumor* dispiac* dubbi* disagi* attesa aspett* bug lagga impiantat* scarso scarsa scarsi scarse debol*
    8 rumoros*
    """
}
