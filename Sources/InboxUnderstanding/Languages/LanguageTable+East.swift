/// The commonest pairs and triples of letters: after the language's name, lines of `cost ngram…`, where the cost is the
/// negative binary logarithm of its frequency, in halves; `_` is the edge of a word.
/// Made from the profiles of langdetect 1.0.9, which were made from Wikipedia. Copyright 2014-2015 Michal "Mimino" Danilak
/// and, for language-detection, 2010-2014 Cybozu Labs, Inc.; Apache License 2.0. Changed: case folded, cut, rounded.
extension LanguageTable {
  static let east = """
    @pl
    11 _w a_ ie
    12 _p _w_ e_ ni w_
    13 _po _s i_ ie_ na ow po st
    14 _n _o _z an ch ch_ cz ki m_ mi na_ nie o_ ra ro rz sk ski wi wie y_
    15 _a _d _g _k _m _na _pr _r _t ar ci dz ej ej_ en er h_ ia in ka ko ne ny od ol on or ta to u_ wa za ze
    16 _b _c _i _i_ _j _l ac al at ce do ec eg ego es go go_ ia_ ic iej im im_ j_ je kie kim la le li no ny_ os owa
    16 owi pr prz re rze sta sz te wo wy yc ych z_ zy ło
    17 _do _gm _je _ko _ma _mi _od _ro _si _st _u _wi _wo _wy _z_ _za ach ad aj am ani as aw ce_ cie czn d_ da dn
    17 dni dzi ed el em gmi iec io is ię jąc ka_ ki_ ma mie min n_ nia ok ols ona oł pa pol pow poł r_ ry s_ si t_
    17 tr tw ty wan we zi zn ów ów_ ąc ła ści
    18 _cz _f _ni _pa _re ak az ał ca ca_ cho ci_ cj cji cy cze de eci ek em_ eni est ew gr ier ii_ ini ię_ ja ji_
    18 ją k_ kow kr ku ku_ ls me mo ne_ nt nyc oc odz oj oje om owe owy oło oś ożo pi rzy sa sc się str ter twi ur
    18 wa_ woj ws ym ym_ ys zo ódz ą_ ę_ łoż ńsk żon
    19 _de _gr _ka _kr _la _li _lu _ob _ok _pi _sz _te _to ają ana ane any ast cki cy_ czy da_ do_ dzt edn ejs ent
    19 ewó eś_ ich icz ieg iel iem ieś ina ion ist jes jew lsc lsk neg nej nic nik od_ oli oni ost owo ośc par pod
    19 pro ran rod row sce sie ska st_ sto ta_ to_ tyc wsk wód ycz yst ze_ zie zna ztw zy_ ąca ący
    20 _a_ _al _an _ba _ch _fr _in _ja _kt _mo _or _sa _sk _sp _sł _ta _tr _ur _wa _we _ws acj ada ali aln ame ami
    20 anc art arz at_ awi ańs cja cow cza dow ech eck ek_ er_ era ero ez_ gra hod iał ien ja_ je_ jed jsk ko_ kon
    20 kra któ lan lat lic lub men mi_ mia naj ncj nio now nym odn oid okr oku on_ ony ora orz ows ość pie ra_ rac
    20 rok rsk ry_ sko ste stw sty sze szy tac tan tor tow tra trz tór ub_ ują war we_ wej wia wni wo_ wy_ za_ zec
    20 zen zez zne zny zon ówn ła_ świ ść_
    21 _ar _bi _br _ci _da _dr _dz _fi _ga _gł _le _me _no _os _ra _rz _se _zn _śr _św acz ad_ ale an_ and ara arc
    21 ars ata ato az_ ał_ ała cha dan ecz egi ele emi en_ enc ers erw es_ esz fra gu_ ias ied ies in_ iow iu_ jsc
    21 kar kic ków la_ le_ leg lin lit mar nac ocz ole one opo pra raz red reg rów sa_ sch sco spo sza sło tar tał
    21 tni tu_ twa two ty_ ur_ woś wyc wys yjn yka ywa zac zcz zes zow zyc zys ące ład łów
    @tr
    11 n_
    12 _b a_ an ar e_ in la r_
    13 _a _d _k an_ da de en er i_ ir ir_ le nd ı_ ın
    14 _bi _s _t _ve _y al bi da_ il k_ lar li ma ra ri ta ya
    15 _e _g _i _m _o _ol _v _ya ak ara arı as bir de_ di el en_ eri es in_ ka lan ler lı me na nda nde ne ni ol re
    15 si te ti ve ve_ ınd
    16 _ba _da _de _h _ka _n _p _sa _ta ad am ası at ay ba dı ek er_ esi et ik ind is ki l_ mi nı on or rı sa st sı
    16 t_ u_ ul un ur ya_ ye ıl ın_ ır ır_
    17 _al _bu _f _ge _ha _il _ku _ma ak_ anı ar_ bu dan den dir dır ed ele em ey ge ha ile ili im ini iy ke kl ku
    17 le_ ll lm lu lı_ m_ ne_ nin nl nın ola ri_ rin rl s_ se si_ sin tı yı ün ür
    18 _an _ar _be _c _l _me _r _se _te _ye _yı _ç _ö _ü adı ala ama ana anl ap aya az ağ aş be bil ca ce edi eki
    18 eni eti gi hi id idi ik_ ine isi it iye iz iş ki_ kt kı len li_ man mı na_ nan nc nla nt nu on_ pa rak rd rk
    18 ro rt ru rı_ rın sı_ sın tan tar to tü tür ulu us va yıl z_ ze ık ılı ını ış ş_ şt
    19 _ad _di _do _en _gö _gü _in _iç _ko _ni _pa _si _so _tü _u _ş ada ah akt al_ alı and ard ari ayı ağl bul ce_
    19 ek_ el_ eli ere et_ fın ilm iri ist iği kar kle ko kur la_ lam let lik lin lla lma lın ma_ mak mas mış ni_
    19 nya nı_ ort ra_ raf ran ras re_ rle sta ste ter tir tır un_ ur_ uru yan yap yo ğı_ ıla ım ığı
    20 _am _bö _dü _fa _fi _he _ke _ki _kı _li _mi _nı _or _po afı aki ali apı ark at_ atı bağ baş bel bu_ böl ca_
    20 der dil doğ ede eme emi end ene erd eya gel gen gün im_ irl iya iz_ içi kan ken kla kta kte kul lge lle lu_
    20 lun lık mer mi_ min miş ndi olu onu par ren ril rla rma san son ta_ te_ tek tem ti_ tin tle tur ula ull una
    20 ver yar ye_ yer yla yon yun zer çin ölg öne ümü üne ürk üze ği_ ğlı ıdı ık_ ına ısı ış_ şti ştı
    21 _ay _bo _bü _ca _ed _fr _gi _gr _is _mo _mü _ne _nü _pr _re _ro _sı _to _yü _ça _öz _şa _şe ahi akl akı ale
    21 alm am_ amı ans ant any arl art ati ava ağı aşı dak di_ diy dur dı_ ekl ekt ell ent erk erl es_ ey_ eği eşi
    21 fil gil gör ika ikl il_ ill imi inc iş_ işt kal kon led lem leş lk_ lli lmi luş mar me_ mek men mes met mla
    21 mle nce nun nıl oğu por ral rde ret rih ris rk_ rke rul sah say su_ tal tik und unu usu uğu vey yal yaz yet
    21 yük ük_ ür_ üre ğu_ ılm ımı ışt
    @cs
    11 e_
    12 _p _s a_
    13 _j _je _n _v je je_ o_ st u_ í_
    14 _a _k _m _o _po _v_ _z ch ch_ en er i_ m_ na ní ní_ ov po ro sk te y_
    15 _a_ _b _d _na _pr _r _se _t an h_ ho ho_ ic in ko la le li lo na_ ne od ou pr ra ta to v_ á_ é_
    16 _h _l _ne _př _ro _st al ar at ce ce_ ck dn do ed el em em_ es ick ka ké ké_ l_ me n_ ni no ně ob ol on or os
    16 ost ou_ pro s_ se se_ t_ ter ti va ve ý_ ých ě_ ře
    17 _by _c _do _f _ko _kt _ob _ve _č ad ak as av byl d_ de ec et is it k_ kt kte ku ky ky_ ký ma mi mo ná ně_ pa
    17 př re ri rá ské so sta tr vo vá ze ého íc ýc če
    18 _i _ja _le _ma _me _od _pa _so _sp _u _vy _z_ _za _če ac am bo by cké cí cí_ da di dní edn ej ení ev il ist
    18 jed ka_ ko_ ku_ ká_ ký_ la_ le_ lov ns nsk nt ny_ ná_ né né_ ním ný ný_ od_ ok om ot ova ová oz pře rov ru
    18 ský sl sou sti str ti_ to_ tu vi vn vní vy vý vě za zn ál án éh ích ím ím_ ří ů_
    19 _ji _ka _kr _li _mo _mě _ná _ně _re _s_ _sl _sv _ta _te _vý _ze _zá ako ast ate ati bo_ cho ci_ cký dy_ ebo
    19 ech ele en_ ent erý esk ice ie_ jak jíc kon kov kéh lní men mi_ neb nic nos nov odn ole ovi ové ový pod pol
    19 pra ran ro_ rod roz slo spo st_ sto ta_ tel tic tra tro tí_ uje van ve_ vá_ ván vé_ vět yl_ zna ém_ ící ým_
    19 čes řed
    20 _al _an _ba _ce _ch _de _dr _fi _ho _hr _in _mi _os _pl _sk _to _tr ace al_ alo ame ani dno do_ dob dru du_
    20 eck ek_ el_ ens er_ eri erá eré es_ est ezi hod ina jí_ kla kol kou kýc lad las lav led len let lic lo_ mu_
    20 měs nej nou nu_ níc níh nýc oce oje oku oli olo on_ pad při pří ra_ rav ric rní roc rok ros ré_ rý_ sko sku
    20 sky ská ste tak tav tin tní tor tov ty_ tře ují us_ va_ vat ven ver vod ví_ výc ze_ zem zen áln ání ást ího
    20 čen ční čás ěst ší_ žen
    21 _ar _be _bo _br _da _di _fo _fr _js _k_ _la _lo _no _o_ _or _oz _sa _si _vo _vz _zn _či ach adn ají ale ali
    21 ant aný at_ cen cha chá cká da_ de_ den dov ede edi ekt eno ený era ern ero eve ečn hla hov hra ház ich ii_
    21 in_ iny ion ite jso kra kém lem li_ lin lit log lou lsk ly_ mat mer mez nam nač nce nik no_ ník ori oto ouž
    21 ove ovn ovo ově ozn pou rat res rsk ru_ ruh ry_ rá_ rál stu stv stá stí stř tar tec tiv tsk tu_ tví tě_ uží
    21 val vel vin vou vý_ yla čas řen ří_
    @ro
    9 e_
    11 a_ i_
    12 _a _c _d n_ re te
    13 _de _p _s al an ar at de de_ in l_ ri st te_ ul ă_
    14 _e _l _m _î _în ca di en er es est ia ic le ni nt or ra ste t_ ul_ un în în_
    15 _a_ _ca _co _di _es _f _o _r _u _un _şi are ce co cu din ea ea_ el ia_ ie in_ it la le_ li lu ma ne on pe pr
    15 r_ re_ ro ta ti tr u_ şi_ ţi
    16 _al _b _i _la _ma _n _pe _pr _t _ş al_ ci ent ie_ ii il is lo lui me mi na nd nu o_ ol om or_ ru se to tu tă
    16 tă_ ui ui_ un_ ur şi
    17 _cu _fo _g _in _o_ _re _se _v ac as at_ ate au car că d_ ec ei ei_ ele em eri fi fo ii_ im io ist iu la_ mu
    17 ntr oc os pa po rea rt s_ sa sc si st_ su tat tul ulu ân
    18 _ac _an _ce _pa _po _ro _sa _st _su ad ai ale ali am an_ ani ap art au_ aţ aţi br c_ ce_ ch com con ct cu_
    18 că_ da du et ge gi ica int ita lor m_ mb mo mp nc ne_ nia no ns nte nă oa op ori ost par pri pro pu ri_ rie
    18 rm rom ră sta str ter tor tre tru um uni us ut ve vi
    19 _ar _au _fi _li _lo _lu _me _mi _mo _nu _or _si _te _tr ace ai_ ari ată ba bi ca_ do ep era ere ez fos ic_
    19 ici ică iei ile ili ilo ine ion iun iv lit lă_ mai man mar men mul mân na_ nd_ nt_ nul num nă_ omâ ona pe_
    19 pen per pre ra_ ran rat ric rin rma ru_ rul ră_ se_ tea tic tra tur une uri va ăr ţie
    20 _ap _ba _da _do _ge _gr _ju _le _mu _no _sc _sp ală ame and ant anu ar_ ara ati atu bri cal cel ces chi cia
    20 cul cur ect edi egi el_ elo emb eni er_ eşt for ial ian ice ina inc ind ini it_ ite itu ită iul lan lic loc
    20 lul mat mbr mun nal ni_ nic nie nit oar oli olo omu on_ ora orm reg ria rii ril rit rte sau scu sit sti să_
    20 ta_ tal tan tel tiv tri ula ume ut_ ză_ şti ţia ţii
    21 _ad _am _as _bi _br _bu _cr _că _du _el _ex _fa _fe _fr _na _ne _pu _so _ti _va _ve _vi act ans ast ato ază
    21 can cat cea col cri cut cţi da_ dat den der des en_ ene erm ern ers es_ esc fer fic gen ger gra iin imp ing
    21 ioa ire ito iza lat lea lia lie lim me_ mer min mit mon nat nce nci nde nea nor nst nta nti ntu nţi oca ocu
    21 omp oni ons ope ord ort ovi pan pol por pul ral raş rec rep res rez rim rio ris rop rti sat ser tar tem ti_
    21 tin tua ude ult umi unt ura us_ ver vin ând âni înt ări ţa_ ţi_ ţio
    22 _ch ane deţ dis ier imb iti iu_ iţi nis uro zat
    @hu
    11 _a _a_ a_
    12 sz
    13 _k al el en i_ k_ n_ s_ t_
    14 _e _m _s _sz _t an e_ eg er et gy l_ le te és
    15 _az _b _eg _f _h _n _v _é _és ak ak_ an_ ar at az az_ ba be egy en_ es in la me ne ny ol or re ta y_ z_ ze ál
    15 és_
    16 _c _i _kö _l _ma _me _p _r ag agy ban cs ek ek_ es_ ez g_ gy_ ha ik is ke kö lt ly ma na nt on os ra ri ro rt
    16 sa sze ti to tt tt_ tá ve án ár ás ó_
    17 _al _be _cs _d _el _g _ha _j _ki _le _ne _o _re _ta _te _va ad ai ai_ ala alá am art as ben da de ele ely em
    17 end ere et_ he ia ik_ já ka ki ko köz let li ll lo lt_ lá mel mi nak nd ok om oz r_ ren se st szt szá ség ter
    17 té us va vá ye za zt zá áb ába ág ég él én ész ül
    18 _am _fe _ke _mi _né aj al_ csa di el_ ent ete ett fe fo ga ge ho ia_ id il int is_ it ja ja_ je lak leg len
    18 lé m_ meg má nek ni nt_ nye ok_ on_ os_ osz ot ra_ rto rá sal so ss sza sá sé ta_ tal tar ti_ toz ul us_ ya
    18 zer zet zi ály ány ék ék_ ér öz ő_
    19 _an _ba _fa _fo _ho _is _je _ka _ko _ké _la _ny _os _pa _ré _ve _vi _vo _vá _ál ae_ ame ara asz at_ ba_ bb_
    19 djá er_ eri esz eze fel for fél gya gye hat jel kor lat lla ly_ lye lád lék mag min mán nem olt orm ors ott
    19 ozó re_ ros rsz rés rül szl ság tel tet tál tás ul_ vag vez vol zen ztá zó_ ádj ág_ ák_ áll ált án_ ána áro
    19 ás_ ébe ég_ én_ ény ól_ ül_ üle
    20 _de _er _ez _gy _he _in _já _mo _má _na _ol _po _so _tö ada ang ar_ ata ati ato atá be_ bel dae dik djé eg_
    20 eke ell elv elő em_ ert erü eti eve ez_ faj gyi hoz ida ika ill jáb jár ker lam lle lov lta lyá mad mer mes
    20 más nag nde ndj nev ni_ ny_ nya nál név oly omá ont oro ová ran ri_ rme rt_ rás sa_ se_ si_ ssz sz_ szi szo
    20 szé te_ tek tes tot tár tés tó_ val ve_ ver vák vár yar yel yik yán zat zik zlo zág ásá át_ élé éne ése ét_
    20 ől_
    21 _ar _bo _es _or _pr _ro _st aj_ ako akú alk alm alo ami and any ass ató ber ból cso dal dar ede els elü eme
    21 ene ese est eté ető gat gi_ hel het ifo in_ ina irá isz it_ iáb ját jéb kai kat kel ket ki_ kúa la_ lan lap
    21 lem lis lom lső lya ló_ ma_ met mi_ na_ nte nté nyo or_ oz_ rak red res rin sok sor ső_ ten tik tin tor tte
    21 ték tén tör usz vel ven vet vál yes yet yi_ zak zon zte zám zés ár_ ára árá ége éve ött özö úak
    @id
    9 an
    10 an_ n_
    11 _d a_ i_ ng
    12 _s ah ah_ al ang da er la ta
    13 _a _b _da _di _k _m _p _se ada ala ar at di en g_ h_ in ka ng_ ra se ya
    14 _me _pe _t _ya ad ak am as ba dal di_ ga ia kan lah ma me pa pe ri sa si te un yan
    15 _ad _ba _be _i _in _ke _te _y ara ata be ber bu dan el em es ia_ ik is k_ ke li na nga nt on r_ s_ t_ tan ter
    15 ti tu u_
    16 _de _ka _l _ma _pa _sa ai aka al_ ama ari at_ da_ dar de e_ eb eng era gan ha il it ja l_ le m_ men nd ne ni
    16 nya per ra_ ran ri_ ru seb si_ ua uk ya_
    17 _h _j _ko _n _o _r _ta _u ag aha ai_ ak_ am_ ar_ asa asi au bua ca ebu ela eri et ika im ing ini ir is_ ko
    17 lam man mer mi mu ngg ni_ nta ny ol or pen re ro sa_ sia st su ta_ tu_ up upa ur us ut wa
    18 _at _c _f _g _ja _la _pr _su _ti ab ali ana and ant ap as_ atu au_ awa ay aya bag ban bi den do don du ek en_
    18 ep er_ ert eru esa esi ga_ gg gi gu han hi hu ian ik_ in_ ind ki ku lan lu ma_ mat mb mp ndo nes ns ntu o_
    18 one ot ota pad pak pat pr pro pu rt rup tah tau ten to tr uah uk_ ul um un_ ung
    19 _an _e _ha _na _ol _si _un _w aa aan abu aga ahu apa ate aw bah bar cam d_ dia dis eba ec eca eh eh_ emb ena
    19 end ent erb erl eta gai ge gga gka has hun id ila ili int io ist ita ju ka_ kar kat kec kot leh lik lo mas
    19 mem na_ nal nan nda ngk nsi ole om on_ ora pan pi po rat rik rk rta sal san sar sat sel ser tak tar tas tuk
    19 ula unt ur_ us_ ut_ vi
    20 _al _bi _bu _fi _je _ju _le _mi _mu _ne _po _pu _ra _re _wi adi agi ain ani any art ati bel bup des dik dir
    20 ebe eka elu eme emi epa erm ers es_ gar gi_ gun ima ina ins ion ir_ iri isa isi kab kal kel ki_ la_ lat lay
    20 let mba mil nak nam ndi nis nja ovi pem rah ras rin ris rle rma rov sta str tem ti_ tim tin tra uan uat una
    20 uni ura uta vin wa_
    21 _ar _as _ca _du _ga _ge _hi _ia _ku _li _mo _or _st _tu _ut _wa aba aja ame amp bat ben but dap dib ega eja
    21 el_ ema emp ene eni enj eny eor erd ere erk ern ger gia har hir ial ida iki il_ imu itu ke_ ken ker kom lai
    21 lau li_ lim lin lis mar mbe mpa mpu mur ndu neg nia nte ona ong or_ par pul rad rak rba ria rka rti rus sam
    21 sek seo sep sik sin sis ste sti tam tel tik tri ua_ uar uga uka uku um_ uru usa usi wan wil yah
    """
}
