/// English words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the lexicon of VADER 3.3.2: C.J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text", 2014. Copyright (c) 2016 C.J. Hutto; MIT License, whose text stands in the article
/// beside this. Changed: without signs, weak words and what shops say of themselves; rounded.
extension Lexicon {
  static let englishPraise = """
    17 aml ilu ily magnificently
    16 awesome best cheerfullest ecstacy elated euphoria euphoric excellence excellently freedom glee glorious great
    16 greatest happiest heart hearts joyous love lovingly lya lyl masterpiece paradise peacefullest perfectest
    16 perfectly superb sweetheart vbs
    15 amor brightest brilliantly enrapture exhilarated exultant gorgeous hallelujah heavenlier heavenly honestest
    15 jubilant lovable lyb outstanding perfectness prizewinning rotflol smartest splendor xlnt xoxo
    14 aayf adoration alol amazing ambw beauteousness beautiful beautifully beauty beneficence benevolent bff
    14 blessed blessedest bliss blissful blockbuster brilliance brilliances brilliant celebrate celebrated
    14 celebrates celebrating champion charming congratulation congratulations cutest darling delectable delectably
    14 delicious delight delightful delightfully divinely divinest divinity ecstasy ecstatically ecstatics excellent
    14 exhilarates exuberant fabulousness funnest gleeful glorify gloriously godsend gorgeousness gracefullest happy
    14 heavenliest heavenliness heroical heroine heroism honored honour hurray iluaaf inspire jolliest jollily joy
    14 joyed joyful joyfulness joyously joyousness kissing lifesaver lmao lmso lolz loved lovely lover loverly loves
    14 loving lovingness luckiest lylab magnificent marvelous merriest miracle mirthful overjoyed perfect perfected
    14 perfection pleasure pleasuring positivest precious prettiest pukka rejoicing reward rofl romanticising
    14 rotflmao rotgl sete sfete soulmate splendent splendid success successful successfulness super supremely
    14 sweethearts tenderheartedly tenderheartednesses thankful warmheartedness wd win winner wins won wonderful
    14 wonderfully wonderfulness worshipped wow xd
    13 admirable adore adoring appreciative appreciator beauteously beautifulest beautifulness blesser blesses
    13 bonuses brilliancy cheerier cheery cleverest dearest delighters divine enjoyment enthusiastically fantastic
    13 friendliest funniest gallantry generosities gloriousness gracious hahaha handsomest happily happiness hero
    13 heroic hurrah inspiringly laugh ly lylas mirth pleasantest pleasurably positive positivities praise
    13 praiseworthy proudest proudly ptl remarkable rich romance rotfl securest sophisticated splendiferous
    13 successes supreme treasured trustworthy vwd wowed
    12 aas admirability admirably admiration admired admiringly adorableness adoringly adventuring affection amaze
    12 amazement amoroso amorously appreciated appreciates appreciation award awardable beauteous beauties
    12 beautifications beautify beautifying beloved beneficent beneficially bl blessings bonus brave bravely braver
    12 bravest brightening brilliancies bwahahah champions charmingest cheer cheered cheerful cheerily cheeriness
    12 cheering cheerly cherished cleverly cleverness comfortable complimenting confidence congrats courageous
    12 courageously courteous creditworthy cuteness cuter darlingness dauntless delighted delightedly delightsome
    12 divinize earnest ecstasies ecstatic encourage encouraging energized enjoyed enjoying enjoys enlighten
    12 enlightening enterprising entertainments entertains ethical excellences excellencies excellency excelling
    12 excels excitedly fabulous fascinate fascinating festiveness flawless fondness fun funned fwb gain generosity
    12 generous generousness gla glamorizer glamorizes glamorous glamour gloried glorified glorifier glorifying
    12 glory gorgeously gracefully graciously graciousness grandest grandeur gratifying gratitude handsomeness
    12 happier heartfelt heaven heavenlinesses helpfully heroes heroically heroics honest honorable honorably
    12 honorees honoring honors hooray hopeful humorously humorousness hurrahing hurrays ideal impressing impressive
    12 inspiration inspirational inspirationally intellectual iyq jollied jollier jolliness jolly jollying joyance
    12 joyfuller joyfully joying justice kfy kind kindnesses kisses kudos laughingly liberties liberty lmfao lovers
    12 loyalty luckily magnific magnifical magnifically magnificence magnificences masterpieces merrily merriment
    12 merry merrymakings muah mwah optimism optimist passionate passionately passionateness peace peacefully
    12 peacemakers perfecting perfections pleasant pleasantness pleasantnesses pleasing pleasurable pleasurableness
    12 pleasured positively positiveness positiver positives positivity praises praiseworthiness praising prize
    12 prized prizewinner prizewinners profitableness reinvigorate relaxation rescue respectability revered
    12 rewarding rewardingly richer riches richest roflmao rotflmfao sexy sgtm smiled smilingly splendidness strong
    12 sunnier sunniest superior supremeness supremer survived swak sympathetic talented tgif tia tops treasurable
    12 triumphant triumphantly triumphing trust trustable trustworthily tyvm valuably vibrant vip virtuous visionary
    12 wealthiness welldoer winning winningly winnings wisdom woohoo worshiped wowing xoxozzz yay yummy ywia
    11 admirableness adorability adorable adorations affectionately agreement amazed amazements amazes amusedly
    11 attractively beneficently benignant blessing bravery caring championships charities charmingly cheeriest
    11 cherisher cherishes compassionate confident congratulate courage cutesiest cuties darlings dearie
    11 devotionally dignified energise energises enjoy enjoyer enjoyers enlightened enthusiastic excelled excitement
    11 exciting fascination favorableness festival festively festivity friend friendlies friendly funner glorifies
    11 gracefuller gracefulness gratefulness hagd hagn handsome heroisms heroizes honesty honor honorability
    11 honorableness honorifically honoured honours hugs innovate inspired inspirer intellectualism invincible
    11 jollification joys kinder kindly kmuf laughing laughs laughter laughters lovelies merriness merrymaker
    11 merrymaking motivating nh nicest optimize passions peaceful peacetime perfectivity positivenesses praised
    11 preciously pretty prouder reinvigoration relaxed relaxing respecting rewarded richness romanced romanticism
    11 safely splendorous splendour splendours splendrous strength strengthening succeed succeeding succeeds
    11 successfully sunshine superiorly supremest sweetie sweetness sweets triumphed trustiest trusty virtuosic
    11 wealth wealthier wealthiest
    10 acceptance accomplished admire adorably adorers advantageously affectional affectionate agog agreeability
    10 amazedly ambitious amorousness aok applaud applauding appreciating approval ardent astoundingly astounds
    10 attracting attraction attractive attractivenesses awarding awards beautification beautified beautifuler
    10 beneficial beneficiary benefit benefitting benevolences better blesseder blessers braved braveries braves
    10 breathtaking bright brighten brightened brilliantines brilliants carefulness cares champ championship
    10 charitableness charmed charmer charmers charms cheerfuller cheerfully cheerfulness cheers cherishable
    10 cherishers cherishing classy clever cleverer comedically comforter comforts commend commended compassion
    10 compliment complimentary confidently considerate contentedly courageousness creative creditability
    10 creditworthiness cute cutenesses cutesy cutey cutiepie daringly dearer dearness dears deary dedicated
    10 deliciously delightedness delighter delightfulness delights devotedness devoting devotion dignifies
    10 dignifying dignitary easy effective effectively elegance elegancy elegant elegantly encouragements encourages
    10 encouragingly energetic energised energising energize energizer energizes energizing engagement enjoyable
    10 enjoyableness enjoyments entertaining entertainingly enthused enthusiasm enthusiasms enthusing esteemed excel
    10 excite excitements exciter excites excitingly fab faithful faithfulness fame fantastical fantasticalities
    10 fascinated fascinates faultless faultlessly fav fave favorable favorite favour fearless festive festivities
    10 fiesta fond fondly forgiving fortunate freeing freely friendlier friendliness friends friendship ftw fulfill
    10 funnily funny gallantly gentle gently gift gj glad glamor glamorises glamorized glamorously glamourous
    10 glamours glories glorification good goodness gorgeousnesses graceful grand grandeurs grateful gratefully
    10 gratifyingly gratz grin haha hak handsomely handsomer harmonically harmonious harmoniously harmonization
    10 heartwarming helpfulness heroize heroized heroizing hhoj honester honestly honorarily honoree honourable
    10 honouring hope hug hugz humoring humour humourous hurrahed hurrahs idealised idealises ideality idealizers
    10 idealizes impress impressed impresses impressively improve improved improvement influential innocency
    10 innovates innovative inspirations inspirator inspirers inspires inspirit inspiritingly intellect
    10 intellectualist intelligence intelligent intelligential intelligently interest invigorate invigorates
    10 invigorating invigoratingly jewels jollies jollifications jollify jovial keenest kindness kissable kissably
    10 laughed laughings likeable liveliest lively loyal loyally loyalties luck lucked luckier lulz marvels medal
    10 meritorious merriments mirthfully mml motivated neat neatened nicely nicenesses nicer noble nurtured nurturer
    10 nurtures nurturing okays optimality optimise optimisms optimistically optimized optimizers optimizing passion
    10 peaceably peacefuller peacefulness peacekeeping peacemaker peaces peacetimes perfectibilities perfectively
    10 playful pleasantly pleasantry pleased pleasurability pleasures popularity popularized positivist positivistic
    10 praiser praisers praiseworthily preciousness prettier privileged prizes profit profitable profits prosperous
    10 protected proud proudful radiant reinvigorated rejoice rejoiced rejoices relax relaxedness relief respect
    10 respectable respected respecter respectful respectfulness rewardable rewarders rewards richened richly
    10 richnesses roflcopter romancing romanticisms romanticist romanticizations romantics safe satisfaction
    10 satisfactions satisfiable satisfy satisfying satisfyingly scrumptious sentimentally serene sincerely sincerer
    10 sincerest slaw smarten smarter smartness smiles smiling sociable splendidly splendiferously splendors
    10 sprightly stimulating strengthens strongest suave sunshiny supremo surefooted surely sureness sweet sweeties
    10 sweetly talents terrific thanked thankfuller thankfullest thankfulness thanks thoughtfulness thrilled
    10 thrilling thrillingly tranquiler treasuring triumph triumphal triumphalisms triumphs trueness truest truly
    10 trustability trusted truster trustful trustfulness trusts truthful truthfully urw useful valuable valuables
    10 valued vbg virtuosity virtuoso virtuousness vitalising vwp warmth wealthily welcome welcomely welcomeness
    10 welcomers welcoming wellness winners wise wiseness wisest woo worthy wows wtg
    9 accomplish admirer adored adventurousness affectioned agreeable agreeableness amorous amused amusingness
    9 applause appreciatively approved astounded astounding attracted attractions attractiveness awardee beatific
    9 beautifies beneficiaries bless cared championing champs charity cheerers comfortably comforted complimented
    9 creativeness creditable cutes dearly deliciousness devotions dignify divinities easier easiest efficient
    9 elegances encouragement energetically enjoyably entertainment excitant excitation excitations exonerate
    9 exonerated faith faithfully faiths favored favoring favorites favoured favours ff foaf forgivingness freebie
    9 freebies friending friendlily fulfilled funniness funning gaining generously genial gentlest giggle glamorised
    9 glamorizing grace gratefuller gratifications greetings hahas harmonic harmoniousness harmonise helpful
    9 heroines honesties honourer hopes hoping huggers hugging hurrayed idealistic idealization idealized ideally
    9 improver improves improving inspiring inspiriting intellects intellectualizes interestingness jollity kiss
    9 kissy lighthearted liked likes livelily lmbao lucky magnifico marvel mature merit nice opportunity
    9 optimisations optimizes peaceableness perfecter perfectibility popular popularizer popularly positivisms
    9 powerful proactive progress promoted qt reassuringly reinvigorates rescued respectabilities respective
    9 romantically romanticize romanticizes rotglmao safer safety satisfied satisfies sincereness sparkle
    9 strengthened strengthener succeeded sunny talent tenderly tenderness thankfully tranquility tranquillity
    9 treasures true trustworthiness truths united usefully vindicated virtue virtuosas virtuosos virtuously
    9 vivacious warmhearted wellborn winnable winned wisely woot yw
    8 absolved absolving acceptabilities acceptably acceptances acceptant accomplishes admirals admiralties
    8 admirations admirers admires admiring adorer adores advantageous advantageousness advantages advantaging
    8 adventuresome adventurism adventuristic affectionally affections agree agreeably alive amorist amuse amusement
    8 amusements amuses amusing amusive apologise apologizes applauded appreciate appreciations appreciativeness
    8 appreciators appreciatory approves asset assured assuredly assuring astonished astound attract attracts
    8 awarded beaut beautifier beautifiers beauts beneficences beneficialness benefits benefitted benevolence
    8 blessedly blessedness bold boldest boldly boldness boost boosted brightens brighter brightly brightness calmed
    8 calmer calmest calming calmness calmnesses capable captivated carefree charitable charitablenesses charm
    8 charminger cheerer cheerlead cheerled cherish chuckle clarity clean clear clearly comedian comedic comediennes
    8 comedies comedy comfort comforting comfortingly commitment compassionated compassionately compassionates
    8 compassionating complimentarily compliments contentment convinced convincing convincingly courtesy coziness
    8 creations creatively creativities creativity credit creditably credited credits cutesier cuteys cutie daring
    8 darlingly dear definitely delighting desire determination devoted devotedly devotee devotement devotes dignity
    8 divination divinatory dreams dynamic dynamically dynamism dynamistic eager eagerly eagerness eagers ease
    8 easeful easement easiness easygoingness efficiencies efficiency efficiently elation elegancies empathetic
    8 enchanted encouraged encourager encouragers energization energizations energizers engaged engagingly
    8 enlightens ensure entertained entertainer enthuse enthuses enthusiast excitabilities excitable exhilarating
    8 exonerates ez fantasticality fantasticate favor favorably favorited favourer favourers festivals fiestas fit
    8 flattered flirtation focused foolproof forgivable forgivably forgiven forgiver forgives freed freedwoman
    8 freehearted freeman freemen freeness freenesses freest friended friendships funnier funninesses gained gallant
    8 gga giggled giggliest giggling givers glamorization glamorize glamorizers glorifiers gloriole graces gracile
    8 grander grant gratification gratified gratifies greater greeting grinners grinning growth hardy harmonics
    8 harmonize harmonized harmonizer harmonizers harmonizes harmony healthy heavens helps hilarious holiday
    8 holidays honoraries honorer honorifics honourers hoped hopefully hopefulness huggable hugged hugger humoristic
    8 humorous humors humouring idealism idealist idealistically idealities importance impressionistic
    8 impressionistically impressiveness incentive innocence innovation inspiratory integrity intellective
    8 intellectualities intellectuality intellectualization intellectualize intellectualness intellectuals
    8 intelligencer intelligencers intelligences intelligentsia intelligibility intelligibleness interested
    8 interestedly interesting interestingly invigoration jewel jokester jollities justified jw keen kissed kisser
    8 kissers kk laugher laughers like liking livelier liveliness livelong loyalist lts luckie lucks lylb mercy
    8 meritoriousness merits merrier merrymakers merrythoughts motivate natural neatest niceness niceties nifty
    8 nurtural nurturance nurturant opportune opportunely opportunities optimal optimisation optimised optimises
    8 optimising optimists optimization optimizer palatable pardoning parties partying passional peaceable
    8 peacekeeper peacekeepers peacekeepings peacemaking perfectible perfectionist perfects picturesque playfully
    8 pleasanter pleaser pleases popularise popularities popularizing positivism positivists praying prettied
    8 pretties privilege privileges profitably profiting promised promisers promises promising promote promoting
    8 protect rapturous ready reassurance reassured reassures reassuring recommend reinvigorating relaxedly relaxer
    8 relaxes relaxin relieve relieved reliever relieves relieving relishing resolve resolving respectably
    8 respecters respectfully responsive restful revives rewarder romancers romantic romanticise romanticised
    8 romanticization safeguard safeguarded safeness safest safeties satisfactorily satisfactoriness satisfactory
    8 scrumptiously securer securitizes sincere sincerities smart smartened smartening smartens smarties smartly
    8 smartnesses smarts smile smiler smiley smileys sociableness sociably soothe special splendiferousness
    8 strengths stressless stresslessness stronger strongish stunning supportiveness surefootedly surefootedness
    8 surprisal survivor sympathy tenderhearted terrifically thank thoughtful thoughtfully thrill thrills thx
    8 tranquilest tranquilities tranquilness treat truer trustfully trustily trustiness trusting trustingly
    8 trustingness truthfulness tx ty unified untarnished validate valuableness values vigoroso vindicates virtues
    8 virtuosa vitalization vitalize vitalized warmest warmly warmness wealthy welcomes welldoers welling wellspring
    8 wised wiseliest wish worshipfulness worshipping xp xqzt yeees yvw
    7 advantaged adventures adventuresses adventurist adventurous agreeing applauds assurance assurances assure
    7 assuredness attractants badass benefic benevolently boosting brightnesses certainly charitably chuckling
    7 clevernesses contented contentedness creditabilities daringness delectables determined devote diamond
    7 dignities dynamist easefully easily endorses engage engaging enthusiasts excited exciters exultantly favorers
    7 flexibility forgave forgivingly freehanded funnyman gains gentler gigglers giver giving gladly glamors ha
    7 harmlessly harmonising harmonizing heavenward helper highlight honorary honorific humerous idealise
    7 idealizations idealizing importancy innocent innocently intellectually intelligible irresistible keenness lawl
    7 magnificoes meditative merited motivation neatly np ntmu nurture openness partied partier perfecta perfecters
    7 play played popularizes prays pride promotes proudhearted radiance radiancy reassurances reassure relaxers
    7 relievedly resolvers respectively restored revive robust safeguards safekeeping securely secureness
    7 securitized shared solving strengtheners superiority tenderest thks validates validating value valuing
    7 vitalizes warmish welcomed welcomer wellsprings worships worthwhile
    6 ability absolve absolves acceptable acceptableness acceptation achievable acquitting admiral admiralty admits
    6 adorner adornment adventure adventured adventurer adventuresomeness adventurists adventurously agreeablenesses
    6 alert amorino amusers apologized assures assurgent attachment attractant attractor attractors avid awardees
    6 awarders beautician benevolentness benign benignity blithe bolder bolds boosts calm calmly calms champagne
    6 championed cheerio cheerleaders cheerleading cheerleads chuckled chucklers chucklingly comedians
    6 comfortableness comforters commit competent conciliating convivial cool creating creditableness curious cutely
    6 desirable desirous determinately devotional devotionals diviners doubtlessly dynamical dynamisms eased eases
    6 easygoing embrace endorse endorsement entertain excitability excitants expand fair faithed fan fantasticalness
    6 favorer favouring festivalgoer festivalgoers flatteries flattering flexibly forgivers freebee freebees
    6 freeborn freedoms freedwomen freelance frees fresh funnies funnymen gg gl glamorise glamorising glorioles gn
    6 gracility gracing grandees granting gratify greet hago harmonies harmonised heavenwards helping heros honorers
    6 huge humored humoresque humorist humorists hurraying idealize idealizer immune importantly impressibility
    6 improvements improvers incentives increase inspirators inspirited intellectualistic intellectualized
    6 intelligibly invigorations invigorators inviting invulnerable jaunty jocular join joke joked joyriders kewl
    6 laoj laughableness laughably leet libertinisms lucking magnifications meaningful meritoriously nbd neaten
    6 neatening neatness nicety novel nurturances ok opportuneness optimally optimistic original outgoing painless
    6 pardon pardons partyer perfectionism perfective perfecto playfulness pleasantries popularising popularization
    6 popularize pray profited prominent promise promiser promisingly prospect prospects protects radiantly radiants
    6 redeemed relaxins reliefs relievo rescues respectableness respectfulnesses respects responsible restore
    6 restores restoring riskless romancer romances romanticises romanticists romanticizing secures securing
    6 securities sentimental sentimentalise sentimentality sentimentalization shockproof singleminded smartie
    6 sociabilities sok solidarity soothing sparkles sparkling spirited stable stamina strengthen succeeder
    6 succeeders supportive supremos sure surer surest sureties surprisingly surviving swiftly tenderers tolerance
    6 tranquilly treasure treasurerships trustier trustors truth usefulness vital vitalities vitality vitalizing
    6 vitamin warmer wiser wises wisewomen worship yeah yep youthful
    """
}
