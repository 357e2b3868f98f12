/// The commonest pairs and triples of letters: after the language's name, lines of `cost ngram…`, where the cost is the
/// negative binary logarithm of its frequency, in halves; `_` is the edge of a word.
/// Made from the profiles of langdetect 1.0.9, which were made from Wikipedia. Copyright 2014-2015 Michal "Mimino" Danilak
/// and, for language-detection, 2010-2014 Cybozu Labs, Inc.; Apache License 2.0. Changed: case folded, cut, rounded.
extension LanguageTable {
  static let north = """
    @sv
    11 en en_ n_ r_
    12 _s a_ an ar de er t_
    13 _a _d _e _f _i _i_ d_ e_ er_ i_ in s_ st
    14 _de _en _fö _m _o _oc _t _är ch_ el et ka la ll m_ nd och om ra re ri sk ta te ti är är_
    15 _av _b _h _k _p _so _v _ä al an_ and ar_ at av_ ch den et_ fö för ge h_ il ing is l_ le li me na ng ns oc om_
    15 on or so som tt ör
    16 _g _ha _l _me _n _r _st _ti _u _va ad am are av be da de_ ed es g_ ha ig ik ill k_ ka_ ma nde ne ni nsk ol
    16 re_ ro rs sa se sk_ ska sta ter tt_ un v_ va var ve
    17 _an _fr _in _ma _på ade ans as att ber dd_ der det ell ens era eri es_ ett fr föd ga gen isk it ke ko kt lan
    17 ll_ med na_ nd_ ng_ nin no nt on_ pe på_ ra_ rn rt si til to tr us ven ver vi å_ öd ödd ör_
    18 _be _c _et _j _ka _ko _sa _se _sk _sv _vi ad_ ag as_ ati ba bo ck dd des di ds ed_ em ent ers gr han he id ie
    18 io ion ist kan ler lig lla lle lo ls man mi mm nge nn ns_ ot pa pp pr på rd rik rk rna ru rå sam sp ss st_
    18 ste str sv sve ta_ ten ts und ur ut vä än ån
    19 _al _at _ba _dö _el _fi _fo _gr _he _la _li _no _pr _re _si _sp _un _ut _vä all ari art at_ br del död el_
    19 ela els ern fi frå gar ger har ho ien ika ike in_ iv kom kr la_ lar lin lä mar men mer nor nte ock one or_
    19 ord pel pro rad ran ren rg rån sen ser son spe sti sto tad tal tar tio tor tra tta upp änd ån_ öd_ örs
    20 _am _ar _bl _bo _br _da _fa _ge _ja _ju _mi _mo _na _om _pa _pe _po _ro _ta _te _tr _up al_ ale ame ann ant
    20 ara ast ate da_ dan dra eda emb est ete for ga_ gra id_ ig_ iga ige inn ins kal kar ker kri kt_ lag len lit
    20 mbe mma nar nat nda nds nen ner nga ngs nis nna nne nom nst oli omm ons org ort par per rat ri_ rie rig rin
    20 ris rs_ rst rt_ tan tat te_ tet tis ts_ tte ust vid äst ång år_ öre
    21 _bi _co _di _fe _fl _ho _hu _jo _kr _le _lä _mu _or _ri _sl _sy _th _to _ve _år ag_ age ala alb ali aml amm
    21 amn ark arn ars bet bil ck_ cke ds_ ele end erg erk ess ets fin fra fte ge_ gru het hol ia_ ik_ ina ind ino
    21 int is_ ite iti itt ive kap ken kon lad las lat let lis lls lm_ län met min mmu mun nal ndr nt_ oll olm ori
    21 ors ott pol pri ram rar rd_ rde res ret rg_ rit rka rsk run sa_ sin sko skr sso tem the tid tik uar um_ ung
    21 uni us_ van vis ätt åde
    @da
    10 er er_ r_
    11 de e_ en en_ n_ t_
    12 _e _s et_
    13 _a _d _de _er _f _i _i_ _o an et g_ i_ nd or re st te
    14 _b _en _k _m _og _t d_ den der ed el ge in le me ne og og_ s_ sk ti
    15 _af _fo _h _l _me _p _v af af_ al and ar at be de_ es fo for ig il is k_ ke l_ li ll lle m_ nde ng ns om on
    15 ra ri se ter ve
    16 _g _n _r _so _st _ti a_ det ed_ ere f_ ha ing ke_ la ler lig ne_ om_ or_ re_ ro sk_ so som ste ta til un
    17 _be _da _et _fr _ha _in _ko _på _u am ans ar_ da del ds dt ede ell els em end eri es_ est fr ge_ gen ger he
    17 ie ige ik il_ ind io ion isk ka ko lan ls ma med mm na nd_ ng_ nge ni nsk nt ol på_ rs rt ru si ske te_ to tr
    17 va ver vi å_
    18 _an _bl _c _el _ka _la _li _ma _no _pr _re _sa _si _sk _ud _va _ve ad ag an_ as at_ ati av ba bl dan di dt_
    18 eg el_ ens ent ern ers ev fra gge gr ho id ill ist it iv kom kr ld le_ lev lo lse men mer mi mme ner nin no
    18 ns_ od on_ op ord ov pe pr på ra_ rd ret rk rn rne sa se_ sen sp st_ sta sti str tio tte ud und us v_ var ør
    19 _al _at _ba _br _fi _fø _gr _he _ho _om _op _se _sp _vi al_ ang ber ble bo br by ek eli ene ev_ fi fø gg gi
    19 gn gs gt_ har ide ien ig_ igg ive je kan ken kke lde man mmu mu mun ndt net nne nor nte old omm one ove pro
    19 red ren rg rik rin ser ss sto ten tt ur ved y_ ær
    20 _am _ar _by _fa _fl _hv _ki _mi _mo _na _pa _po _ro _sy _te _tr _ty _un age ale ame amm ant ark art ate avn
    20 bet by_ des dre em_ ete fte fød før gne han hav hed her hol ika in_ ins is_ ker kri len lin mar met min nal
    20 nds nen nes ngs nis nst ogn org orm ors ort per pil ran rd_ rde reg rer res rg_ rie rig ris rke rst rt_ rte
    20 sam ska sog spi tal tat tet tid tis tor tra une ve_ ven ødt
    21 _bo _ca _co _di _ga _ge _ke _kr _le _mu _ne _or _ov _pe _sl _ta _th _to _væ abe ade ald ali all alt amt ann
    21 att ave ban bel ben bes bor bru byg dli dst eds egn ele enn erg eve fil gan gel get gn_ gru hvo igt ik_ ikk
    21 ilm ine irk iti jer kab kal kon kre ld_ lem les let lit lla lli lsk lt_ me_ mel mes nav ndr nel nse nt_ ode
    21 ogs ons ore par pri rat rk_ rme rre rs_ rsk run rup sid sig skr sse syd så_ tan ted teg tem tik tiv tre tru
    21 tys um_ us_ ves vet vis vor vær ysk år_ ære ørs øst
    @fi
    9 n_
    10 a_
    11 en
    12 an en_ in is ta
    13 _j _k _o _s ai al i_ in_ ka la li on on_ sa se si st
    14 _m _on _p _t _v aa an_ el ist it ja ja_ ll ma ne sa_ ss ta_ te ti tt va ä_
    15 _a _e _ja _jo _l ar as at e_ er es et ii ik il ine jo ki ko ku le mi na nen ni nt oi ol ri s_ ssa sta t_ to
    15 tu tä un uo us
    16 _h _ka _n _r _se _ta aan ais all de ee ei ia ie im ise itt ke ks la_ lla lu me nn ok os pa ra sen su ul ut uu
    17 _al _ko _ku _ma _mu _ol _sa _si _su _va _vu _y ain ak ala am ass au een ell est ett he ht iin io ir iss ka_
    17 kk ksi lai li_ lis lli lo lt lä mu na_ nna ns o_ oli om or ot pe pi re ro si_ ste sä taa tta ty tä_ uk vi vu
    17 vuo än ää
    18 _i _ke _ki _la _pe _to _tu _yh aa_ aj ap ast at_ av den di ek eli em eri ess ha ia_ ill imi int isi iv jok jä
    18 kan kä le_ lin lk lle lm lä_ maa mis mä nk no ois oit oka per pu rj rk ru sin sk so sti suo sä_ tai tel tet
    18 ti_ toi tti u_ um ur ust uv val ve yh än_
    19 _b _el _en _ha _he _ju _kä _li _lu _me _ni _pa _pi _po _ra _te _vi aja ali alt alu ama ans ari ava eis ens
    19 ent et_ hi id ide ien ika ikk ina ita ite joi kai kau kka kse kun kuu lan llä lta man men min mm ng nin nne
    19 nta oh oll oma ome onn po rin rja se_ see ses sii sis ssä sto stu stä suu tal tar tee ten tii tte ttu ttä tu_
    19 uks ulu un_ unn uom uon us_ uva va_ vat vä yht yt ään
    20 _es _jä _le _mi _my _no _pu _so _ti _ve aal aat ai_ aik ail ait aks ana ani ann ant arj ark ati att aup elm
    20 elt esi ete ian iik iit ija ila ilm ime ing ion irj its itä iva iä_ jan jul kaa kal kas ki_ kil kin kir kki
    20 koi kon kuv käy lii lka lma lue ma_ mal mer mi_ net nim nis nka nki nni nsa nsi nte nti ohj oim oin ole oni
    20 ori osa osi oss ost ova pal pun ran ri_ ris rit rus saa sia sit tam tan tav tei ter tie tin tio to_ tse tun
    20 tää ulk umi uod uot ut_ utt uus uut van yhd yks äis äyt
    21 _ai _an _as _et _lä _mo _ne _os _pä _ro _th _yl alb ale alk apa ee_ eel eks ele elä enn eru esk eta hti hty
    21 iel iet imm inn isu itu ity jai jon jär ken kes kie kko las lev lok luv mat mes met myö nan nto ode oku onk
    21 ott pai pää rik san sar sek sel sij sim sku taj til tis ton tty tus ude uka unt uol upu uri uta uu_ uul uun
    21 uur voi ytt ää_
    """
}
