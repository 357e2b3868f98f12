/// The commonest pairs and triples of letters: after the language's name, lines of `cost ngram…`, where the cost is the
/// negative binary logarithm of its frequency, in halves; `_` is the edge of a word.
/// Made from the profiles of langdetect 1.0.9, which were made from Wikipedia. Copyright 2014-2015 Michal "Mimino" Danilak
/// and, for language-detection, 2010-2014 Cybozu Labs, Inc.; Apache License 2.0. Changed: case folded, cut, rounded.
extension LanguageTable {
  static let west = """
    @en
    10 e_
    11 _a _t _th n_ s_
    12 _i an d_ er he he_ in th the
    13 _c _in _o _of _s a_ is of_ on or r_ t_ y_
    14 _a_ _an _b _f _is _m _p _w al and ar as at ed ed_ en er_ es f_ in_ is_ it nd nd_ of on_ re ri st te ti
    15 _co _d _h _r an_ as_ co de es_ h_ ic ing io ion l_ la le li me ne ng ng_ nt o_ ra ro se to
    16 _e _fo _l _ma _n _re _to _wa al_ am ate ati ca ce ch di ea el ent fo g_ ha hi ia il ll m_ ma na ni om or_ ou
    16 si st_ ta ter tio un ve wa
    17 _ca _de _g _on _pr _se _st ac be ci ct ec et for ge ho ie ist lo ly ly_ mi nc no ns nt_ ol pa pe pr re_ rs rt
    17 sh so ted th_ to_ tr ur us was
    18 _al _ar _as _ba _be _bo _by _ch _di _fi _fr _ha _he _it _j _k _mo _no _or _pa _so _u _un _wh _wi ad ai all
    18 ame at_ ba ber bo by by_ c_ ce_ ch_ com con ee em en_ eri ers est fi fr her ian ic_ ica ig ir it_ iv ive k_
    18 lan le_ mo ne_ oc ot oun ow po pro ric rn rom rs_ ry ry_ ss sta str te_ ts ts_ ty ty_ uni ut ver vi we wi
    19 _at _br _hi _la _le _li _lo _me _mi _na _ne _po _ro _s_ _si _sp _su _te _v _we ain ali ar_ are art ast ay cal
    19 can cti da der ect era ere ern fro ge_ his ia_ id ies ine int ish ite ith iti ity ll_ man me_ men mer mp nal
    19 nat nce nde ns_ nte om_ ona ons op ort os out ove own par per ral ran rd res rn_ se_ sh_ ste tat tic tor tra
    19 tu ul us_ ve_
    20 _ac _am _au _bu _en _fa _ge _gr _ho _mu _pe _pl _ra _sa _sc _sh _tr _vi _wo age anc ani ant ard ari ary ase
    20 ass ay_ bor cat cha chi cia cou de_ dis ear eas eat ele emb enc ese ess eve hat hic ial ich ide igh ill ina
    20 inc ind lat ld_ lea lin lis lit lle mar mbe min nit nor nti omp one ord orm orn our pla pre rat rd_ rea red
    20 ren rin rit rou rt_ rth sed ser sin sio son ss_ sti tes tha tin tri tur und unt use ust uth wit wn_ wor
    21 _ce _cl _cr _da _ea _fe _ga _ja _ju _pu _ri _us act als am_ ana ang bli cen ces cie ck_ col cor ct_ den des
    21 din ds_ eco een el_ ell eng et_ ew_ ey_ gen ger ght gra har ho_ ici ict il_ ini ire ita les lia lic lly loc
    21 ls_ mat mil mon ndi nes new ngl nis now nta ntr ny_ oca oli oll ome omm ong ont ope ore ori ous por pri rch
    21 rec ree rel ria rie ris she shi sit sou spe ssi sto tal tan tar ten thi tiv ton um_ ure ut_ war whi who
    @it
    10 a_ e_
    11 _d i_ o_
    12 _a _c _di _s di el l_
    13 _de _i _p al an at co de del di_ ell en er in la la_ ll n_ ne nt on re ri ta to to_
    14 _co _e _in _l _n _u _un _è_ ar ca el_ es ia ic io it le li lla na ne_ or ra st te ti un
    15 _f _la _m _ne _r _t _è ato ci da ent ia_ il ion is le_ ma me nel ni no no_ one re_ ro se si ta_ te_ tr tt un_
    15 è_
    16 _al _ca _da _e_ _g _il _o _pr _si as ce ch com con et gi ica il_ in_ lo na_ nd nte ol om pa pe per po pr so
    16 ti_ zi zio
    17 _a_ _b _ch _ma _pa _pe _re _se _st _su _v al_ ale all am ant art ata ca_ che da_ do eg er_ ese ett gio he he_
    17 ie im io_ ist ita li_ ll_ lo_ men mi mo nc nti on_ os par r_ ra_ ran rt s_ sa sc se_ ss sta ter tra tto tu ua
    17 una ve vi
    18 _an _fr _mo _no _po _ri _so _te _tr ag ali anc ari ati att az azi bi co_ d_ dal ec ed em era eri ess est fi
    18 gl gli ico ina iv lle me_ mu ng ni_ nta nto oni op ore ori ot ov pi pre pro qu rat ri_ ro_ si_ str su tan tat
    18 tic tor tà_ ur ut va
    19 _ab _ar _ba _ci _es _fa _fi _gr _l_ _le _me _or _pi _qu _sa _sc _vi ab abi ac ad and ano are ass ba bit cat
    19 cc ces chi cia col de_ do_ ea egi ei ei_ ene ere fr fra ge gr hi ian ici id ig ime inc ine int ip ipa ir ito
    19 itt itu iz lia lt ma_ man mp mun nce nci nn ns oc og olo ome omu ona ond ono ont pri reg res ria ric rti sit
    19 so_ sp ssi ste sti t_ tal ten tri tro tte tti tua tà uat ue une uni us ver vo za à_
    20 _do _fo _fu _ge _gi _ha _i_ _li _lo _mi _na _o_ _ra _ro _sp _ve agg ame an_ ana ani ann app ara ast ate can
    20 car ce_ cen cit cor dei dip dis enz ero ers esi fic for ggi gra ial ide ie_ ien ili ima ing ini ino ità ive
    20 izi izz lic lin lit llo mar min mo_ mon nal nat nda nde ndi ndo ntr ola oli ort ost ott po_ pol qua que ret
    20 rie rim rin rio ris rit rov rte sa_ sci sco sen ser son sse sso sto tim tiv tre tta ura va_ ven za_ zza
    21 _am _as _br _ce _cr _ec _ed _it _pu _va acc alt asc bli cal cip den der dia dic ea_ eco ed_ ede edi egl ele
    21 emi end ern err ert es_ gen ice ich igl ile imo ior ire iti iva lan les mat mer nch nia nic nit nom nsi nza
    21 olt oma omp ope opo ord orm ove ovi por pos ral rea ren rma ron rto san sio spe ssa tin tit tur ua_ uto vin
    21 vol zat
    @es
    10 _d _de a_ e_
    11 _e de de_ n_ o_ s_
    12 _c _l en es la
    13 _a _en _es _la _p _s an ci co el el_ en_ er es_ l_ la_ nt os_
    14 _co _el _m _u _un _y_ ad al ar as as_ ca do ent in na na_ on or os ra re ri st ta te un
    15 _f _t _y da do_ ia ic ión lo ma no nte pa po r_ ro te_ ti to ue ue_ y_ ón_
    16 _ca _i _lo _o _po _pr _qu _r _re _se ac aci ado al_ am ant ció com con da_ del di est ia_ ica id ie io is it
    16 ió le li me nc nd ne ni om or_ pe qu que ra_ se si to_ tr un_ una ón
    17 _a_ _al _b _di _g _h _in _ma _n _pa _q _su ada at br ca_ ce cia dad ec ida il io_ ist ll los men mi mo nci
    17 no_ ol on_ par por pr ran re_ res ro_ rt sa se_ so sta su ta_ ur vi
    18 _fu _no _pe _si _v ab ad_ an_ anc ar_ art ba bi bre can ch cio co_ cu d_ ed eg em era ero esp fu fue ga gi gu
    18 ha ici ico ido ien im ina ion las mb mo_ mu ns nta nto oc ona per pro sp str ter tra tu ua ve
    19 _an _ar _ba _ci _cu _fr _ha _j _me _mi _mo _mu _o_ _sa _so _te _tr ale ali ame ana and ano ara ari añ bl ces
    19 cid cie ct den des dis dos ea eci enc ene ep er_ eri esa et fi fr fra ge go gr hi ig ili inc int ir ita ito
    19 iv les lia lla lo_ ma_ man mar mbr mp mun nal nes ng ntr ob omo one pi ria rio rit rm rr rte sa_ sc ste su_
    19 tad tal tam tic tor tri tro ui ul uni us va za ía ía_
    20 _ac _ch _do _fa _gr _ju _le _li _na _or _pu _ro _ta _vi ami año bla cad cal car cas dep der dor edi egi end
    20 err ers ert fic for gen gió go_ gra ial ian ide ier ill ino itu iza lac lan le_ mer mil min nac nce nda nde
    20 ndo ne_ ner nic nid nti obl oci omu ono ons ont ori orm ort ovi pañ pec pre pri rad ral ras rec reg ren ric
    20 rma rta spa spe sti sto tan ten tes tos tre tua ura
    21 _as _au _bo _ce _cr _ex _fe _fi _fo _ge _hi _má _pi _pl _ti _to _va _ve act all alm ama amb ani arr ast ata
    21 ati ber cci cen cha chi cip cor cos cto cul das dic ect ela ele ell emb ena eno ens epa ere ern esc esi fam
    21 ie_ iem ime ing ini ios is_ lar lic lid lle mad mbi mie mon más ndi noc nom nor nos ntó oca ol_ olo omb omp
    21 ond ora ore pla po_ pob qui rac rea rie rim rin ron ros rov rra rti san ser sit so_ son tar tas tie tin tiv
    21 tur tón uad ual uda uen uer ues ula und us_ ver vin ás_ és_ ña_
    @fr
    8 e_
    10 _d
    11 _de _l es s_ t_
    12 _e de de_ es_ le n_
    13 _a _c _le _p _s _un a_ an en la le_ nt on re st
    14 _es _la _u ar er est et_ in is it l_ la_ ne ne_ nt_ on_ r_ ra re_ st_ te ti un
    15 _co _en _et _f _l_ _m _pa _r _à_ ai al at co en_ ent et ie il io ion li me ns ns_ or ou pa par qu que ri ro
    15 se u_ ue un_ une ur é_
    16 _au _b _d_ _da _du _i _n _o _pr _t _à ans ant ati au ce ch d_ da dan des du du_ el em eu i_ iqu is_ les ll
    16 lle ma men na ni om po ran rt si ta te_ tio tr ue_ ur_ à_
    17 _dé _fr _g _ma _po _qu _so _su _v _é ais am art ca ce_ ci com con di dé eme er_ eur ic ie_ ien ill iq ir lo
    17 me_ mi nc nd nn no oi our pe pr ré sa se_ so ss to té ui us ut ve vi ée ée_
    18 _an _ca _ch _di _h _il _in _j _mo _no _ou _q _re _ré _sa _se _si _ét ac ag ain ale ali anc and ar_ as au_ ba
    18 br ct ec ell fr fra ge gi ha he il_ in_ ine ire ise ist it_ mm mo nce nne nte né ol omm onn ons ont ort pro
    18 qui res rs rs_ sit son su tre ts_ tu té_ us_ ér ét
    19 _al _ar _ba _ce _fa _fo _gr _li _lo _né _pe _pl _ro _tr _vi air ait al_ an_ anç ap bre cha che ers fo ge_ gr
    19 hi ia ica ier int ita itu iv lan lie lis lu man mar mp mu mun ng ntr nça né_ o_ oc ois os ou_ pl pou rie rt_
    19 rte rti sse ste sur tai tem ter teu th tra ui_ ul ux_ x_ çai ère éri éta
    20 _a_ _am _ap _av _do _el _fi _ha _jo _me _mi _or _te _th age all ang ari ass aut aux cie cti dép ect el_ emb
    20 enn ens ess for gio gne gra he_ iss ite iti ité ive lem lit mbr mme mmu mon nal nat nd_ nde nes nis nom née
    20 omp ond ori ouv pe_ rat rd_ ren ric ris rit rou rég sio ssi sti str tal tan tat tes tie tiq tué ues uni ure
    20 urs ut_ uve uée ver égi épa éra
    21 _ac _be _bo _br _cr _ex _ga _ho _ja _je _ju _mu _na _pi _ra _st _to _éc act ami ani ann app ard as_ at_ ate
    21 ave ble cal can ces chi col cou don déc eau ec_ enc end ern err ert esp ett eux gue ial ici ieu ign ili ina
    21 inc ing ini ins ir_ isé ièr jou lai log lon lus mai mat mil min mor mér nci nda ndi nie nor nta nti nts oir
    21 oli olo ona ord orm oup ous per plu por pos pre pri pré rai ral rem rme roi ron rre rés sai san ser sou sta
    21 sé_ ten tin tit ton tri tro tte tur uis uit upe ute uti ve_ vil ées és_ été
    22 ara ven
    @de
    10 er n_
    11 _d ch de e_ en en_ er_ in r_
    12 _de ei is st t_
    13 _a _e _ei _i _s an che der ein ge he ie in_ nd s_ sc sch te un
    14 _b _in be d_ es ie_ ist m_ nd_ ne on re st_
    15 _be _di _g _is _m _u _un _v _w al ar au ch_ di die el es_ h_ ic ich ine isc it le li me ng nt on_ or ra ri se
    15 und
    16 _au _f _ge _h _k _l _n _p _vo and as at den em et g_ gen ha hen la na nde ne_ ng_ ni rt si ste ta ten ter ti
    16 ung ur us ver vo
    17 _al _da _im _mi _o _r _si _st _t _ve _z a_ am aus ber da de_ des eg eit ent ers he_ her hr ig il im im_ ind
    17 ion it_ l_ lan lic ll ma mi ns rd rei ro rs ss sta te_ tr ts us_ ut ve von wa we ze
    18 _an _c _er _ha _j _ma _re _sc _se _wa _we _wi _zu ac ach ad an_ ar_ as_ ba bi cha cht das eb eh eic eis ell
    18 em_ ere eri ern ert est et_ eu eut fe gr hi ht i_ ien ier ige ik io ir is_ ka ke lle ls lt men mit nen ner
    18 nge nis nn nte ol om pr rde ren rg rn rt_ ru sa sp to tsc tt tu um wi zu
    19 _am _ba _en _fr _fü _gr _he _ka _la _li _me _na _pr ah all als alt ani ann art ati auf bei ben chi chn dem
    19 deu ed ei_ el_ eme end ens f_ ft ge_ gem ger ges gi hei hn ho hre iel ing ite k_ kan le_ len ler lie lo ls_
    19 mei no nt_ nz ode ort os pa pe ran rie rte sen sie so sse str tei tel th tio tra tte uch uf um_ unt uts war
    19 wei z_ zei
    20 _bi _br _co _ja _ko _le _no _od _po _sa _so _sp _te _wu adt aft ahr al_ ale ali ame ang ant ass ate auc bez
    20 chl chs dt_ ebe ech ede ege eil ele ene erb erg ese ess ete ft_ für geb haf hau hne ht_ ied ins kre lei lin
    20 lis lt_ lte man mer ngs nst ord pie pro rch rd_ re_ reg rg_ rin ris rn_ rsc rst run se_ sei ser sis spi tad
    20 tan tis tli tun uf_ ur_ urd wer wur ür_
    21 _ab _ar _bu _ch _du _es _fa _ho _kr _ku _mo _ne _ni _or _pa _ro _th _tr _um _ze _zw age am_ ami amm anz at_
    21 att bes bis bur chr chw cke det egi ehe elt ena eng era erd erk erl err eru erw esc eze fen fer for fra gel
    21 gra gt_ hal han hr_ hte ieg ies ika il_ ili ini int ird iss iti itt jah ker mal mar mme nac nal nat nes net
    21 nie nne nnt nor ns_ nsc oli ona or_ par per pol rat rec rge ric rik rts sel sge sic sin sit spr ssi sti tal
    21 tem the tig tor tri tst tur tz_ urg uss vor wal wes wie wir zen zu_ übe
    @pt
    9 a_
    10 _d e_ o_
    11 _de de de_ s_
    12 _a _c _e
    13 _co _p _um ad an co da do do_ en es m_ ma os_ ra te
    14 _n _o _s _u _é_ al ar as ca da_ er ia in ma_ na nt or os re ri st ta um ão_
    15 _a_ _da _do _e_ _es _f _m _no _po _se _é ado as_ ci com em ent es_ ia_ ic id is l_ li me na_ nd no no_ nte om
    15 on po r_ ro se to tr um_ uma ão é_
    16 _b _em _l _na _o_ _pa _pr _r _re _t ade al_ am at ce con dad di el em_ est ha ica ida io it la lo nc ni or_
    16 pa pe pr qu ra_ ro_ rt si te_ ti to_ un
    17 _ca _di _fo _g _h _ha _i _ma _pe _qu ab ada ant ca_ dos eg ei ens fo i_ il io_ ir ist ita le men mi mo ns nto
    17 ol om_ par por que ran sa se_ so sta ste str ta_ ter tra tu ue ue_ ve ção
    18 _an _as _ce _ci _in _j _k _km _q _su _te _v ac ai ali ame and ano ara art aç açã ba bi br cen cia cid co_ den
    18 ea ec eir end et foi ga gi gu hab ho ico im is_ iv min mo_ mu mun n_ nci nde ndo ne oc oi oi_ ort ou ou_ per
    18 pro reg res ria sa_ ss su tad tan ten tes u_ ua ui ul und ur va vi çã
    19 _al _ba _br _en _fr _lo _me _mu _os _ou _sa _ár abi ais anc ar_ ast ati bit bra cal can ch das des dia ea_
    19 egi egu ela er_ era eri esa esp fi fra ge giã go gr ha_ he ide ido ina ini int ion iro ito iva iz iza ião km
    19 la_ liz lo_ mp nal nce nda ng nh nic nsi nta ntr oca od omu ona pel pi pos ras rat re_ rea ric rio rte sid
    19 são tal tam tic tiv tri una uni ura us ut va_ ver za zad ár áre
    20 _ad _am _ar _at _ch _ex _fa _fi _gr _jo _la _li _mi _mo _or _si _so _tr _ve _vi ab_ adm ana asi car ces cio
    20 dep dis dmi dor eci ele elo epa ess for gra gun ho_ ian ias ici ime ira lan lia loc mai man mar nas nha nis
    20 nor nos nso ome omo on_ ond ons ont ora orm oss pre pri rad rin rit rta seg sil sti tem tor tos tro tur ua_
    20 ula
    21 _ao _au _cr _el _fe _fu _ga _ge _ho _ja _ju _le _ri _ro _sã _ta _to aci ale am_ ama anh ari ass bro cas cha
    21 cip cor cri cul der el_ ema emb ena enc erc ere ern ero err ers ert eró esc ese esi eu_ fic go_ gue ial ie_
    21 il_ ile inc ing ipa le_ lei lho lic lin lme mbr me_ mer mpo ndi nia nid nom nst nti odo omp ore ori ost pal
    21 pol pul qua qui ral ram rec rei rma ros rov rti rtu rói sen so_ sos sso ssu sui tin tre ui_ us_ ári ês_ óid
    21 ões
    @nl
    9 n_
    10 e_ en en_
    11 _d _de de er t_
    12 _e _i an de_ ee in s_
    13 _ee _h _in _v _va aa an_ een el et_ ge he is te van
    14 _a _b _en _g _ge _he _is _o _s ar ch er_ et het ie in_ is_ la me nd nt on or r_ ri se st va
    15 _m _p _t _w al at be d_ em ent es ij it le li ne oo oor re ro se_ te_
    16 _be _c _k _l _ma _n _r a_ aat am and der di el_ eme ers ie_ l_ ma na nde ng ns ra rd rs sc sch ta ti ts ui
    16 uit ve
    17 _di _f _me _op _pl _st _te _u _ui _vo _wa _we _z aan aar ans as at_ ats dee den ed eel eg ei erd est g_ gem
    17 gen ha ic ijk il ing it_ k_ ke laa lan m_ mee men nd_ ni nse nt_ nte o_ oe ol om ond op or_ pa pe pla rs_ rt
    17 sta ste tel ten ter to tr ts_ ur ver vo wa we wo
    18 _al _co _do _j _on _re _ve aak ak akt art as_ ber che cht co da die dis do ede eer ek ens ere eri es_ gi he_
    18 hi ho ht i_ id ig ij_ io isc ist jk ka kt kt_ lij ll lo ls lt lt_ maa mi ner ng_ nge no nwo on_ one op_ ord
    18 ot ou p_ pl pr ran rd_ rde ren rl si ss sse taa tu un us vi voo was wer won zi
    19 _am _ar _da _fr _gr _ho _ka _la _na _ne _no _pa _pr _to _wo _zi ac ad al_ ame ant ar_ ari ati ba bi ce cha
    19 doo ds egi eld ele eli elt end ep erl ev fra ge_ gel gio gr ia ich ijn inw io_ iss jk_ ken ld le_ len lle ls_
    19 mer met ndi ne_ ns_ par per pro re_ reg ric rij ron rte st_ str tem th tie tri us_ y_
    20 _aa _an _ba _bi _bo _br _ca _ch _du _ha _hi _ja _ko _le _li _mi _mo _of _oo _po _ro _sa _sc _sp _wi aal ach
    20 ad_ ali als am_ ang arr ate bes ch_ chi ct_ dep dt_ ege eid eke els epa erk eve geb ger ges gro ht_ id_ ien
    20 ier ige ika ili ill ind ion its ië_ jn_ kaa ke_ lie lin naa nds ned nne of_ ont ort ot_ ove raa rie rik rla
    20 rli rro rt_ sem sen stu tal the tuu ty_ uur ven vin wor zij
    21 _au _fi _lo _pe _ri _se _si _so _th _ti _vi _ze aam ale all alt ami ani ard are bel bij cie com dat del ds_
    21 dui ebr ech ed_ ein ek_ ell emb ene eni erg ern ert erv ete eur ezi gez gra hap hee hei hij hoo ia_ ict ide
    21 iek ijd inc ine int ita ite jke ker ld_ lde lig man mar mbe na_ nat nci nen nie nis noo nst om_ ome ona ong
    21 oni orm ost oun ovi ppe rdt rin rov rst sla spe sti tad tij tio ton tot tra tse uid unt ur_ url uss val vla
    21 vol waa wee ze_ zie
    @ca
    10 _d a_ s_
    11 _de de e_
    12 _a _e _l de_ en es l_
    13 _c _p _s al an el el_ er es_ i_ la la_ n_ nt re t_ ta un
    14 _el _i _i_ _la _m _u _un ar at ca ci na on or r_ ra ri st
    15 _a_ _al _co _es _f _l_ _t _és al_ am at_ co d_ del en_ ent ia ia_ ic in it le ma me na_ ni nt_ qu se te un_
    15 és és_
    16 _b _ca _d_ _en _o _pe _qu _r _re _se _v _é ac ad ant da di er_ est is ió_ li ll ls ls_ men nc ne om pa pe per
    16 que ro si ti tr ue va ó_
    17 _an _di _fo _g _h _ma _n _pa _pr _q _va as c_ com con da_ eg els et fo ica ici il ita ió les mb no ns o_ ol
    17 os par po pr ra_ ran re_ rt sa sta ta_ tat to ts ts_ tu u_ ua ue_ una ur va_
    18 _am _fr _in _le _mu _no _po _si _te ab aci ada amb ame anc any ar_ art ba br ca_ ce cia cip ció ct des do ec
    18 em era fi fr fra ga gi gu ha id ie im io ip ir ist lo m_ mi mo mp mu mun nd nic ns_ ny oc ona ons or_ ou pi
    18 pro res rr so ss tan ter tre uni us ut ve vi ès_
    19 _ar _ba _ha _j _ll _me _mo _o_ _sa _so _su _tr als an_ ari bre cat cès egi ei ell ep esp eu fou ge gr ic_ ig
    19 ina ion ipi is_ itu lla mar mb_ nci ncè nia nta nts ny_ om_ ou_ pi_ reg ria rs rta sa_ sc ser sit str tal tam
    19 ten tic tor tra tua uat ul us_ y_ à_ ès
    20 _ac _ci _fa _fi _gr _mi _or _ta _vi ali all ana ara ata ats car cio dep dis ect eix eni epa eri err ers esc
    20 eu_ for gió gra ial ill int ir_ it_ lan le_ lia lit ll_ lle ma_ man nal ner nes nom nte nti ntr on_ one ont
    20 ord ori orm ort os_ pre ral rat ren ri_ ric rs_ rt_ sen st_ ste sti tar te_ tes tri ues ura ver
    21 _aq _ce _cr _do _ex _fe _ga _ge _hi _ju _mé _na _oc _pi _ro _to _ve abi act ade ado ala ale alm alt and ans
    21 aqu arc arr ass ast ate bar bit ble cal can cci cel cie col cs_ cte cul den der dia dor egu emp ena enc ene
    21 ere ern et_ eta fer fic gen hab ida ide ies ili ime inc ine ins itz ix_ lar lic mat mer min mon més nat nit
    21 nor nya ol_ ome omp ora ost pel por pos pri qua qui rac rad rd_ rec ret rim rin rit rma rra rre rti san se_
    21 seg seu ssi tem tit tro tur tza ual ula uta val ven ya_
    22 _br _du _fu _jo _li _lo _pl ang ani are ati ava ber cap cas cor cri ele emb erm ert ess fin ini iu_ len lli
    22 lme mbr me_ mes nda ne_ oma ove pol ris rme rop ut_ ón_
    """
}
