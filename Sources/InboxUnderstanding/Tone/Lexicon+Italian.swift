extension Lexicon {
  static let italian = made(
    praise: [italianPraise], blame: [italianBlame],
    negations: "non mai nessun nessuna nessuno niente nulla senza ne neanche nemmeno neppure",
    stronger: """
      molto molta molti molte tanto tanta tanti tante davvero veramente troppo troppa troppi troppe estremamente assolutamente
      incredibilmente proprio super particolarmente totalmente completamente decisamente cosi assai
      """,
    weaker: "abbastanza poco quasi piuttosto leggermente parzialmente appena",
    turns: "ma pero tuttavia purtroppo eppure invece anche-se sebbene",
    splitsAtApostrophe: true)

  /// Praise, in fifths. Stems cover gender, number and `-issimo`.
  static let italianPraise = """
    16 meraviglios* eccezional* straordinari* fantastic* stupend* magnific* strepitos* fenomenal* perfett* impeccabil*
    14 ottim* eccellent* splendid* bellissim* bravissim* buonissim* gentilissim* velocissim* adoro amo amiamo squisit*
    12 innamorat* entusiast* complimenti felicissim* favolos* delizios* superlativ* top insuperabil* incantevol*
    11 felic* content* soddisfatt* soddisfacent* consigliatissim* consigliat* consiglio graditissim* brav* adorabil* simpatic*
    10 bello bella belli belle buono buona buoni buone buon bene benissim* piacevol* piace piaciut* piacciono gentil* grazie
    10 gradit* gradevol* apprezz* cordial* disponibil* professional* premuros* affidabil* elegant* fresc* gustos*
    9 ringrazi* veloc* rapid* puntual* comod* efficient* efficac* pratic* accoglient* util* precis* curat* migliorat*
    8 risolt* funziona funzionano funzionant* giust* facil* semplic* interessant* divertent* sorris* viva evviva auguri festa
    """

  /// Blame, in fifths.
  static let italianBlame = """
    16 orribil* pessim* vergogn* schif* disgust* terribil* tremend* indecent* orrend* odio odiamo odios*
    14 truff* ladri ladro imbrogli* disastr* inaccettabil* inammissibil* vomitevol* fallimentar* peggior* scandalos*
    13 delus* deludent* arrabbiat* incazzat* infuriat* incompetent* maleducat* cafon* offensiv* insult* assurd* ridicol*
    12 inutil* inutilizzabil* insoddisfatt* scadent* spazzatura merda cazzo rott* difettos* danneggiat* bruciat* sprecat* spreco
    11 problem* guast* errore errori reclam* lament* sbagliat* mancant* manca mancano pessimament* ignorat* bloccat* bloccan*
    10 brutt* male cattiv* scortes* lent* ritard* rimbors* crash caduto cade costos* caro cara sporc* trist* stanc* noios*
    9 difficil* complicat* scomod* impossibil* confus* incomplet* vuot* perso persa persi perse annullat* scadut* freddo fredda
    8 dispiac* purtroppo dubbi* disagi* attesa aspett* bug lagga impiantat* scarso scarsa scarsi scarse debol* rumoros*
    """
}
