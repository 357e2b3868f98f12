/// English words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the lexicon of VADER 3.3.2: C.J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text", 2014. Copyright (c) 2016 C.J. Hutto; MIT License, whose text stands in the article
/// beside this. Changed: without signs, weak words and what shops say of themselves; rounded.
extension Lexicon {
  static let englishBlame = """
    20 rapist
    19 raping slavery
    18 fatality fu hatefulness hell kill killed killings motherfucker murder murderer rape raped rapers rapes
    18 suicidal suicide terrorism terrorist torturers
    17 apocalyptic brutalizing cancer catastrophe devil evil evilly excruciation faggot fucked horrific killing
    17 murdered raper shittiest tragedy twat villains
    16 abhorrent abuse abusive angriest betray brutal brutalises brutalizes bullied cocksucker crisis dead devastate
    16 devastating devastative dickhead direful disaster doomed dreadfulness enslave evildoer evildoing evillest
    16 evilness excruciating faggots fatally fucker fuckface fuckhead fucktard fuking hated hatred heartbroken
    16 hellish hopelessness horrifyingly kia killer killers molests murderee murderees murderers murdering murderous
    16 murderously nigger pissed poisoners racism rapists scumbag shithead sluttiest terrorise terrorised terrorises
    16 terrorisms terroristic terrorists terrorize terrorized terrorizes vile violence whore worst
    15 abusivenesses bastards betrayed bitchiest brutality brutally destructive devastated disgustedly dismal
    15 douchebag dx foetor fubar horridnesses infuriated murders racist saddest terrified terrorising terrorizing
    15 torturing traumatization whores
    14 abduction abhors abusively afu agonizing anger anguish anguishing antagonizing assassination assassinations
    14 assault assaultive assholes attacker attackers bastardly bastardy betrayal bfd bitch bitchery bitches
    14 brutalise brutalised brutalising brutalize bullshit bullying chaos condemnation contempt corpse criminals
    14 crude cruel cruellest cruelly cruelness cruelty cunts damnified death degrading degradingly depression
    14 despaired despairs despising destruction devastates devastator devastators devilry devils deviltry die
    14 disastrous disgust disgustingly dishonest dooming doomsday dreaded dreadfully drown drowned enraging eviller
    14 evils excruciate excruciatingly fatalities fearing ffs fraud fuckers fuming furious fury greediest
    14 grievousness grim harassers harshest hate havoc heartbreak heartlessly heartlessness horrendous horrifically
    14 horrifies horrifying horror horrors humiliation injustice insanity irate jackasses joylessness laziest
    14 loathing maddest miserableness miseries misery molestations molesting moronic motherfucking murderousness
    14 negative nfc obliterate obscene offensively painfulness pathetic perverts poisoner poisoning poisonous
    14 poisonously poisons rageful remorselessness repulse retarded ruin ruinate ruination ruinous scam scams
    14 sinister slut sluts sluttier sob stab stealing terrifying terrorization torture torturous totalitarianism
    14 tragically traumatic traumatically traumatise travesty treasonous ugliest ugliness unlovable villainess
    14 villainously villainousness violent violently virulent war warmonger warmongers weep whored wickedest
    14 wrathful wtf
    13 abuser abusers abuses alarmingly ban bankrupt bastardising bfe bitched bitchily bitchiness brutalities
    13 cheating cocksuckers compassionless crappy cruelest damnation damnatory destroying destroys destructionist
    13 died disasters disgustful distraught dumbass dumbhead enrage fascist fired gloom harassments harmfully
    13 harmfulness harming humiliatingly hurtfully idiotic illegal infuriates killingly lousiest lowbred miserliness
    13 murderesses nastinesses nasty perversity petrifying po prejudicial punishers punishing rage rancidity
    13 rancidness riot rob robber ruinously sadden savageness shamed shit shitheads shitty sin sinful starved
    13 stressfully stupidnesses terriblenesses terribly terrifies terrors tortured victimizing villain villainy
    13 violater wars whoremonger woebegone
    12 abandonment abducted abhorred abused abusiveness aggravate agonised agonises agonize agonizes agonizingly
    12 angered angers angrier angry appall arrogance ass assaulted assaulting assaults assfucking bad bastard
    12 bastardised bastardises bastardization bastardize bastardizing betraying betrays bitcheries bitchy bitterest
    12 blameworthy brutalizations brutalized casualty chastise cheated cheater choke condemns conspiracy
    12 contemptuously crestfallen crime criminal crudest crueler crueller cruelties curse cwot damaging damnifying
    12 damnit danger dangered dangering dearth degradation dehumanizing dejecting depressed depressingly despairing
    12 despisement despisements destroy destroyers destruct destructing destructions destructively destructiveness
    12 destructs devastatingly devilishness devilkin devilled dick dirtiest disappointment disconsolate disgusted
    12 disgusting disheartenment dissatisfying distress distressfulness distrusted disturbing disturbingly doa
    12 doomsdays downhearted dreadfuls dreading dullsville dumb dumbest effin egotist enemy evildoers evildoings
    12 evilest fail failed failing failure fatal fearfullest felonies felony fiasco fkm foetid foreclosures frauds
    12 fraudster fraudsters fraudulence frightful frustrated fuck fuked goddam goddammed grieving grouchiest
    12 harassed harasser harasses harassing harassment harm hatefully hating horrible horribleness horribly horrid
    12 horridness horrified horrify hostility humiliate humiliations hurt hurter hurtful idiot ignoramuses
    12 impolitenesses incompetence indignation infuriating insult insulted insultingly irritant irritation joyless
    12 kills lamebrained lazier liar liars livid loneliest loser losers lousy lying mofo molester mourningly mourns
    12 naggiest nastier nastiest negativity neglected nfw numbskull obnoxiously offending offensiveness outcry
    12 outrage outraged outrages pain painfully panic pervert perverted petrified petrifies pissants pita poison
    12 poisonings pollute poorest poverty prblms prejudice prejudicialness prison prisoner prisoners puke punish
    12 punitive racists raging rancid rancidly reek regrettable rejected rejectee rejection remorseless retard
    12 revenge revengeful riots rotten rudest sabotage saddened sadder savagery savages scandalous shamefaced
    12 shamefulness shamefulnesses sick sickened sickening sluttishness slutty snafu sobs sorrow sorrowed sorrower
    12 sorrowfully sorrowfulness spite spited spitefully spitefulnesses starves steals stench stenchful stenchy
    12 stinkard stinking stinkpot strangled stressful stricken stupid stupider stupidest stupids sucker suckers
    12 suffer sufferers swindle tard terrify terror thief thieves threat threatening torturer tortures tragical
    12 trapped traumatised traumatism traumatize traumatizing troublesome troubling trustless uglinesses ugly
    12 unethical unhappier unhappiest unhappiness unhealthy unjust unloving unprofessional viciousness victimising
    12 victimization victimize villainies violated violaters violates violating violations violative violator wanker
    12 warmongering warred weakest weepiest whoredoms whoresons wicked worsen wth
    11 aching agonized angering annoyer antagonistically arrogant blaming bomb bsod bully catastrophic chaotic
    11 chastised collapse contemptuous cunt damage damnify damns dangers darkest deject dejected depress depresses
    11 depressions despairingly desperations destroyed destructivity deviling disappointing disgrace disheartened
    11 disheartenments disheartens dismaying disparaging dissatisfaction dissatisfy distressful distressingly
    11 dolorous doomsdayer doomster drowns enemies failings fear feared fearful fearfuller fearfully feuded fools
    11 fraudulent frightening grief grouch harass harms harsher hateful haters heartbreaker heartless heroin
    11 hopelessly hostilely illnesses imbecile infected infuriate insulting jailed loathe lousier lowlifes lunatic
    11 mad maddening masochistic menace miserable molesters moron murderess neglects numbskulls overreacts
    11 perpetrator perversely pitiful poisoned pollutes powerless prosecution punishment qq rejects repressors
    11 repulsed revengefulness rudely saddening savagely scandals scare scary screwed shameful sickener sickeners
    11 sluttish sorrowful spammer steal stealers stolen suffered thieve threateningly torturously tragics traumas
    11 traumatises traumatizations troublemakers uglier uglification uglifying unhappinesses uninvolved violate
    11 violation wasted whoreson wickeder wickednesses
    10 abandon abandoned abandoner abandoners abductions abhor abusing accident admonished affectionless aggravated
    10 aggravates aghast agitated agitators agonise amort angerly anguishes animosity annoy antagonism antagonist
    10 antagonize appalled appallingly appalls apprehension arguing arrested arrests arrogances ashamed atab attack
    10 attacked attacking attacks aversion awful badly banish bankster banned bastardise bastardizations bastardized
    10 beating belittle belittled bereave bereaved bereaves bitchier bitterer bitterly blamed blamer blamers block
    10 bloody broken brutalization btd burden censor chagrin cheat cheaters choked chokes choking chucklehead
    10 condemned contagion contemptibilities contemptibleness contradictious coward criticise criticism crudeness
    10 crudenesses cruder crushes cry crying damaged damager damagers damages damagingly damningly dangerous
    10 dangerously dangerousness deceit deceitful deceived deception defeat defeated defeatists defeature defective
    10 defectively defector degradative degrade degrader degraders degrades dehumanized dejects denied denounces
    10 depressively deprival deprive deprived depriving desperation despises despondent destroyer destructed
    10 destructionists devastations devilish devilment dipshit dire dirty disabling disadvantageously
    10 disagreeablenesses disappointed disappointingly disappointments discouragement discouragers discourages
    10 discouraging discredited disdain disgraced disgusts dishearten dishearteningly disillusioned dismayed
    10 dismayingly disparage displeased disrespected dissatisfactions dissatisfactory distrustful distrusting
    10 disturbers disturbs doomful dread dreadful dullnesses dumbheads dumbness embarrassment emptiness eviction
    10 eviler excruciations expel exploited exploiting fag failures fake falsify faultfinding faultier faultiest
    10 faultily faults fightings flawed flunked flunker foe foes foetors fool foolishnesses forbidding forbiddingly
    10 forced foughten frantic freak freakish freeload frightened frighteningly frightfulness frustrate frustrates
    10 frustrating frustratingly frustration frustrations fucks furiously futile gloomed gloomful glum goddamn
    10 goddamns goddams greedier greedily grievance grieved griever grieves grievous grimaced gross grossest
    10 grouchier grouchiness grouchy guiltier harmed harsh hates haunted heartbreakers heartbreaking heavyhearted
    10 helpless helplessness heroinism hooliganism hopeless horrendously horribles hostilities hurters hurtfulness
    10 hurts hypocritical hysteria idealess ignorami ignoramus illiteracy immoral immoralist immorally imprisoned
    10 incapacitated incensed incompetent inconsiderate inferiorities inferiorly infringement insincerely insipid
    10 insulter insulters intimidated intimidating irrationalist irresponsible irritable irritants irritated
    10 irritating irritatingly irritative jealous jealousies jealously jeopardy killjoy lamely lament lamentations
    10 lamenting libelous loathed loathes lowbrow lowlight lowlives ludicrousness lugubrious madness maniac
    10 meaningless melancholiac melancholy mindless misbehave miserably misrepresentation mocks molest molestation
    10 molested moochers moodiest mope mournfuller mourning nasties nastily neglect neglectful neglectfully
    10 neglectfulness nme notorious obliterated obnoxious obnoxiousness offends offensive oppressed outrageous
    10 outraging painful panicked panicking panics passionless penalty perjury persecute perverseness perversive
    10 pessimisms pessimistically petrifaction phobias pisser pitilessly polluted polluters poor prejudiced
    10 problematic problematically pukes punishable punished punisher punishes raged rages reeked reeking regretful
    10 regretfully regrettably regretters rejecting rejections remorselessly resentful resentfulness resentment
    10 resentments revenger revengers revenges ridicule robs rude ruder rudesby ruined ruiner ruins sad saddens
    10 sadness savage savaged savageries scandal scared scaremonger scaremongers scaring screwiest selfish
    10 selfishnesses severely shame shamefacedly shamefacedness shamefully shamelessnesses shattered shits shittier
    10 shylock sicken sickeningly sickens sins sluttishly sluttishnesses smartass smothers smuggler smuggling snob
    10 snobbery snubbed snubs sobbed spamming spiteful stabbed stabs stank starve stealings stinkiest stresses
    10 stressors stupidities stupidity stupidly suck sucked suckered suckering sucky sufferer suffering suffers
    10 suspended swindling terrible terribleness thieveries thievery thoughtless threatened threating tired
    10 totalitarian tragedies tragic traumatising treason troubled troublemaker troublers troubles troublesomeness
    10 troublous troublously uglies uglify uglily unacceptable unattractive undeserving undesirable uneasiest
    10 unemployment unfair unfortunate unfortunates ungrateful unhappily unintelligent uninvolving unloved
    10 unlovelier unloveliest unloveliness unlovely unpleasant unsavory unworthy upsetter upsetters upsetting
    10 vexation vexing victimhood villainesses villainous violators vitriolic vulture warring weak weaker weakliest
    10 weapons weeper weeping weepings wept whoredom whorehouses whoremaster whoremongers wickedly wickedness
    10 widowed woeful woefulness woes worriedly worriments worrisomely worrisomeness worrit worry worse worsened
    10 worsening worsens worser worthless wreck wrong wronged zealot
    9 adversity aggressiveness agitating agony angrily anguished annoyances annoys argumentatively arrogantly
    9 avoider bastardies bastardizes beaten bitter bittered blamable blamably broke burdensome charmless cheats
    9 comfortless complainer conflictive criticised crushed damnableness damnifies defecting defectiveness
    9 defectives degraded dehumanize denies depressor deprivation deprivations despiser destructibility detain
    9 devastation devilling disadvantage disadvantageous disagreements discomfort discontented discourage
    9 discouragements discouragingly disheartening dismay dismays disqualified disrespect dissatisfies distressed
    9 distrust distrustfully downcast dullards dumpish duped dysfunction egotistically emptiest enrages erroneous
    9 exasperated fails faithlessness fakes faking fcol fearfulness fears flunkey flunks flunky foeman fooleries
    9 foolery foolishly foolishness forbidden freaking freakout fumed gloomiest gloominess glooming goddamned
    9 gossipping greenwash grimaces grimy grossness guiltiness guilty hater heartbreakingly heartbreaks homesickness
    9 homesicknesses hysterics ill impatience impolitely impoliteness indignant injury insecure insecureness
    9 insecurities insecurity insensitivity insincere insults intimidation irritably irritate jackass lame lies
    9 loneliness lonesomeness lowery lowliest miser misunderstanding mock mourn mourners mournfulness nagger
    9 neurotically pained pains pathetically perverse pitifuller pitiless polluter prejudices prejudicing
    9 problematical promiscuity prosecutes protesting puked puking punishments rebelliously recession regret
    9 rejectees rejecters rejective rejector repressing ridicules ridiculing sadly scornful sedition shitting
    9 smother snub somber stampede starving stress stressor struggling tantrum temper threateners threats ticked
    9 trauma troublemaking troublesomely ugh uglifies uneasinesses unfulfilled ungratefully unhappy useless vain
    9 victimized victimizer warfares waste weaken weakly weakness weepier weirdo whines wiseass woe worrier worries
    9 worrywart yucky
    8 abandoning abandonments ache ached acrimonious adversarial adverse adversities afflicted agitate agitatedly
    8 agonising amoral amorality angriness annoyed annoyers annoying antagonistic antagonists appalling argued
    8 arguer argues argument argumentative argumentive arguments ashamedly aversive avoidance bamboozle bamboozled
    8 bamboozles battle battlefield battleground battles bitterish bitterness blameful blamefully blames
    8 blameworthiness blind blocking botheration bothering boycotted boycotting brainwashing bummer burdened
    8 burdeners burdens careless carelessnesses chastises chastising cheerless cheerlessness clueless coerced
    8 collision complain complained complainingly complains complaints condemn conflicting conflicts confrontational
    8 confrontations confusedness contagions contemptible contradictors cowardly crap crash crazily craziness cried
    8 cries criticising criticize criticized criticizer criticizers criticizing crushing cynical cynicism cynicisms
    8 damn damnable damnably damned debt decay decayed decayer decayers decaying decays deceive deceives defeating
    8 defeatist defeatures defected defections defects deficit degradations dehumanizes demoralized denier
    8 depressant depressants depressible depressing depressive depressives depressors depriver deprives deriding
    8 desperately desperateness despised despisers destructible detained detention deviled devilishly devilries
    8 deviltries difficult difficultly disadvantaged disadvantageousness disadvantages disagree disagreeable
    8 disagreeableness disagreeably disagreement disappoint disappointedly disappoints discomfortable discomforted
    8 discomforting disconsolation discord discouraged discourager disillusionment disillusionments disillusions
    8 dislike disliked dislikes disorder disoriented disparages dispute disputing disregarded disruption
    8 dissatisfied distorted distractible distraction distractive distresses distressfully distressing
    8 distrustfulness disturb disturbance disturbed doom doomsayers doomsaying doomsayings doomsters doubt doubtable
    8 doubter douche drained dubious dull dullard dulled duller dullest dumber dumbfounded dumbs dump dumped
    8 dumpiest dumps dumpy dupe eerie egotists embarrassable embarrassed embarrasses embarrassing embarrassingly
    8 embarrassments emergency emptinesses enraged enslaved enslaves error exhausted exhausting exhaustion expelling
    8 expels fallen falsified farce fatalisms fatiguingly fault faultfinders faultiness fearsome feuding fight
    8 fighting fights flu flunkers flunking fooled foolhardier foolhardiness fooling foolisher forbidder forbidders
    8 freakiest freakouts freaky freebooter freeloaded freezingly friendless fright frightens frightfully frighting
    8 funeral funerals glamourless gloomier gossiping grave gravely graveness gravesides greed greediness grievances
    8 grieve grievously grime grimier griminess grimmer grouching guiltiest gullibility gullible hacked haunt
    8 helplessnesses hesitatingly hindrance hooligan hostile hurting idealless ignorance ignorantly ignore ignoring
    8 illness immoralism immoralists impatiently impolite inability inadequacies inadequacy inadequate
    8 inadequateness inadequatenesses incapable inconvenience ineffectuality inferior inhibit inhibition injured
    8 insane interrogated interruption interruptions intimidator intimidators irrationalism irrationalists
    8 irrationalities irrationality irrationally irritabilities irritableness irritates irritations isolation jaded
    8 jealousness joylessly killjoys lackadaisical lags lamebrain lamentable lamentably laments lamest lazy lied
    8 lonelinesses lonely lonesome lose losing losses louse lousiness lowballed lowest lowlier lowlife ludicrous
    8 lunatics madly maniacally manipulated manipulating masochism masochist masochistically melancholias menaced
    8 mess messy misbehaved misbehaves misbehaving mischief misers misinformed misleading misreporting mistaken
    8 mistaker mistakers mistakes misunderstand mockeries mocking mooch moocher mooching moody mourner mournful
    8 mournfully nag nagana nagged naggers nagging naggy neglecter neglecters neglecting nitl nonsense obsessional
    8 obstacle obstacles offender offenders offenses oppressive optionless overload overreacted overweight
    8 painfuller paining panicky paranoias paranoids peril persecuting perverter pessimism pessimist pessimistic
    8 petrify phobia piss pissant pissing pleasureless poorer prblm prejudicially pricklier problem problems
    8 profitless promiscuously prosecute prosecuted provoke punishabilities punishability quaking rancidnesses rash
    8 rebeldom reckless reeker reekers refusing regretfulness regrets regretted regretter regretting reject rejecter
    8 rejectingly reluctancy repressible repression repressions repressively resented restrict restricted
    8 restricting ridiculed ridiculer ridiculers ridiculous ridiculousnesses rigged riskiest riskinesses robing
    8 rudeness ruinable ruinated ruinates ruinating ruinations ruing scapegoat scarer scarey scold scorn scream
    8 screamers screaming screwup seditious seduced selfishness severe severed severer severest shames shitted shock
    8 shocking shocks shylocking shyster slam sleeplessness sluggish smartasses smear smuggest smuggle smuggled
    8 smuggles smugnesses snobbily snobbishnesses snobby sobbing sore sorrowing sorrows spam spammers spitefulness
    8 stealable stealer stenches stingy stink stinker stinkier stinko stinky strained stressing strikes struggles
    8 stubborn stubborner stubbornnesses stunk stupidness sucks sulking sullen suspicion suspicions suspicious
    8 suspiciously sux swindles talentless tantrums tenseness tenser tensioner tensions threaten threatens traumata
    8 traumatized trembling trouble tumor turmoil uglified unappreciated uncomfortable uncomfortably
    8 uncontrollability uncontrollable uncontrollably unconvinced undermined undermining unease uneasiness uneasy
    8 unfocused unfriendly ungratefulness unkind unprotected unsatisfied unsecured unstable unsuccessful
    8 unsuccessfully unsupported unwelcome upset upsets uptight uselessly uselessness vicious victimised
    8 victimizations victimizers victimizes wasting weakener weakhearted weaklier weaknesses weepies whine
    8 whoremasters wimpish wiseasses witch woefully worriers worriment worrisome worrywarts
    7 accidentally accuses aggressed aggressivities agitates agitator alarmed antagonized argue arguers arrest
    7 avoided avoiders avoiding blame bother boycotts burdening carelessness chagrined combat confusingly contagious
    7 contemptibly contradictoriness contradictory contradicts crazy criticizes cynic damnations damning deadlock
    7 deceiving defeater defect defection defenseless denounce deny denying deprivers derailed despise difficulty
    7 dirt dirtier disagreeing disappears discarded disparaged disputed disregards disruptions distorts distracted
    7 distractingly disturbances disturber dork doubtful doubting doubtingly dreads dreary drunk dullness dumbed
    7 dumpier egotism egotistic errors excluded exploits failingly fatigued faulted faulting feud feuds fidgety
    7 fiery firing flop flops flunkies foolhardy foolishest forbiddance frantically freakiness freakishness frighted
    7 frighten frowning gag gossipmongers grimacing grouchily guilts gun hapless haplessness harried helplessly
    7 hesitater hesitaters hesitates hesitating horridly humiliated humorlessness hurtling inconvenient indoctrinate
    7 inflamed inhibitive insecurely insignificant insincerity interrupt interruptive intimidations irrational
    7 irresolute irritability jerk lag lamentation lamented lamer leak lethargy lonelier lonesomes lowermost messed
    7 miserly misgiving mistake misunderstood mlm mooched mooches moodiness moodinesses moronically mumpish naggier
    7 needy neurotic niggas nimy numb numbly obsessing obsession offences ominous perturbed pissers pisses pitying
    7 pressuring prick prickliest rant reluctance repress repressive repressor resentfully resign restlessly
    7 revengefully ridiculously riskier scapegoats scares screwy selfishly shakedowns shameless shamelessly
    7 shamelessness shoot shylocks smileless smothering smugglers smugness snobs spites stifled stressed struggled
    7 strugglers stubbornly suspects tense tensioning thieved threatener toothless tragediennes traumatizes trickers
    7 trivialising troubler unapproved uncertainly uncertainties uncertainty undermines uneasier uneasily unequal
    7 unfortunately unimpressed unimpressive unmotivated virtueless warning weaklings weaponed weeps wimp
    7 wisenheimers worrying
    6 abandons accidents accusations accused adversative aggravating aggress aggression aggressions aggressively
    6 agitational agitations agitative allergic amoralities annoyance antagonisms anti apathetic apathy avoid
    6 awkwardly awol axed ayor battled battlefront bereaving bittering bizarre boredom borers bores boresome boring
    6 botherations bothered bothersome boycott burdener censors childish chuckleheaded collapses collapsing
    6 colluding complainers complaint conflict confrontation confrontationists confronters confused confuses
    6 confusion confusional contentious contradict contradicted contradicting contradictions critical criticises
    6 critics crudely cynically deafening defeatism defeats defectors defenselessness defer delay deprivals derail
    6 derails derision despair despairer despairers desperate difficulties disagreed disagrees disbelieve
    6 discomforts discourageable disguising disillusioning disjointed disliking disorganized disquiet disruptive
    6 distort distract distractable distractibility distracting distracts distrusts dominating dorkiest doubters
    6 doubtfully doubtfulness doubts dumbly dumper dumpiness dumping dynamiter embarrass ennui envyingly exclusion
    6 excruciated exhaust exhauster exhausters fatalists fatigues fatiguing faulty feeble flunk foolhardiest forbid
    6 forbids fought freaked freakier freeloading freeloads frenzy fume gagged ghost gossipped gossipry gossips
    6 gossipy graveless gravers graves gravest graveyard graveyards greedy grimed grimly hardship hesitantly
    6 hesitated hiding hostiles humiliating humorless ignorances ignored ignorer immobilized impatient imperfect
    6 impersonal impose indecisiveness ineffectively ineffectiveness ineffectual ineffectualness inquisition
    6 interrupted interrupters interruptible interrupting interruptor interrupts intimidates isolated isolates
    6 jealousy jealz lack lagged lamebrains lamentableness lamenter lames laughingstocks leaked lethargic limitation
    6 loner lonesomely loose loses loss lossy lost louses lousily lowballs lower lowlinesses lowness luckless madder
    6 maniacs manipulation masochists mia misinformation misinterpreted missed missing mistakenly misunderstands
    6 mocked mockers mockery moodily morons mourned nerd nervousness numbingly nuts obsessionally obsessiveness
    6 obsolete obstinate odd offence offend outrageously outrageousness outrageousnesses paranoiac pathetical
    6 perplexed persecuted persecutes perversion perversions pervertedly pervertedness pesky pettiest phobic phobics
    6 piteous pitied pitier pitiers pities pitifully pitifulness pity pressure pressures problematics provokes
    6 pseudoscience questionable ranter ranters rants rebellious rebelliousness refuse refused repressed represses
    6 resenting resents resignation resignations resigner resigns restlessness restricts riskiness risking scarers
    6 sceptical screamed screams screwer shakedown shakeout shakiest shocked shyness shynesses sillinesses skeptical
    6 skeptically skepticisms smh smog snobbishly spiritless startle stereotype stereotyped stinkers stinkingly
    6 straining strains strangely struggle stuttering submissive suspect suspend suspiciousness tease teased
    6 teaselers teases tempers tensely tensest tension timidity trap trembly trickeries trickiest trickiness
    6 tricksters uncertain uncertainness underestimate undermine unimportant unsettled unsophisticated unsurely
    6 uptightness viciously victimises victims vulnerably vultures walkout warfare warnings weakened weakeners
    6 weakening weakens weakish weakling weapon weepy weirdie weirdly weirdoes whiner whiney wimpiness wiseacre
    6 woesome worn worried worrits zzz
    """
}
