extension Lexicon {
  static let english = made(
    praise: [englishPraise, englishShopPraise], blame: [englishBlame, englishShopBlame],
    negations: """
      aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither never no nobody none nor not
      nothing nowhere shouldnt wasnt werent without wont wouldnt hardly rarely barely
      """,
    stronger: """
      absolutely amazingly completely deeply especially exceptionally extremely fully greatly highly hugely incredibly particularly
      pretty really remarkably so such super thoroughly too totally truly unbelievably utterly very way
      """,
    weaker: "almost fairly kinda less little partly slightly somewhat sorta bit",
    turns: "but however although though yet except",
    manners: """
      would love
      would like
      id love
      id like
      wed love
      wed like
      love to
      happy to
      glad to
      quick question
      sorry to bother
      sorry for bothering
      sorry for the bother
      sorry if this
      thanks in advance
      thank you in advance
      kind regards
      best regards
      best wishes
      good morning
      good afternoon
      good evening
      good day
      no worries
      no problem
      no rush
      no reply needed
      no answer needed
      would you recommend
      do you recommend
      can you recommend
      could you recommend
      what do you recommend
      not sure
      wasnt sure
      report back
      as well
      as well as
      kind of
      great deal of
      great deal more
      would be nice
      would be great
      would be good
      would have been nice
      sounds like
      looks like
      ok if
      """,
    praising: """
      nailed it|you rock|you guys rock|hats off|well done|cant wait|looking forward|look forward to|keep it up
      keep up the|exactly what i|game changer|life saver|top notch|spot on|second to none|cant complain|cant fault
      big fan|huge fan|worth every|worth it|saved my|saved me|saves me|made my day|five stars|hands down|blew me away
      blown away|could not be happier|couldnt be happier|keeps getting better|gets better and better|better and better
      i like|we like|i really like|really like|also like|like it|like this|like how|i liked|really liked|liked it
      so kind|bang for|no brainer|no complaints|well worth|works well|worked well|very well|so well|really well
      well made|well built|well designed|well written|well thought|well organized|well organised|cant say enough
      cannot say enough|dont get any better|doesnt get any better|doesnt get better|cant beat|cant go wrong
      cant get enough|worth the money|working fine|works fine|not let you down|wont let you down|not let me down
      not disappointed|not disappoint|couldnt be easier|easier than|for the price|what a buy|pleasantly surprised
      no problems|no issues|without a hitch|like a charm|like a dream|as advertised|as promised|so far so good
      stars up|ten stars|10 stars|5 stars|hard to beat|blows away|says everything|no nonsense|easy on the eyes
      would buy again|will be back
      """,
    blaming: """
      money back|charged twice|charged me twice|double charged|charged double|no reply|no answer|no response|no way to
      no button|no option to|used to be|used to work|used to love|used to like|waste of|not worth|fed up|sick of
      tired of|rip off|stay away|steer clear|please stop|stop sending|stop asking|stop calling|give up on|gave up on
      giving up|no longer works|no longer work|down the drain|let down|let me down|who in their right|you call this
      you call that|nobody cares|no one cares|who cares|downhill|thanks for nothing|half baked|falls apart|fell apart
      comes off|came off|fell off|falls off|keeps throwing|keeps closing|keeps asking|keeps kicking|keeps stopping
      keeps logging|keeps failing|keeps crashing|dont buy|do not buy|never again|delete my account|close my account
      eyes bleed|features removed|removed half|raised the price|raised your prices|raised prices|eats my|eats up
      dont like|didnt like|doesnt like|do not like|did not like|really wanted to like|wanted to like|not like it
      stopped working|quit working|stops working|quits working|look elsewhere|looking elsewhere|go elsewhere
      cheaply made|too expensive|too small|too short|too heavy|too big|too loud|too quiet|too many|too long|too late
      too complicated|too hard|sent it back|send it back|sending it back|sent back|send back|sending back|return it
      returned it|returning it|take it back|took it back|had to return|had to send|beware of|forget about it|i wish it
      wish it had|wish they|wish there|one star|1 star|zero stars|what you pay for|cant get through
      couldnt get through|whats the point|should have been|had high hopes|could have been|not recommend|never buy
      asking too much|too bad|in the trash|in the bin|in the garbage|for parts|still waiting|still no|last straw
      how hard can|for no reason|bring back
      """,
    expected: """
      start starts starting work worked working load loads loading open opens opening launch launches log login sign connect
      connects connecting sync syncs install installs arrive arrives arrived shipped delivered respond responds
      responded reply replies replied answers answered response apology apologized apologised save saves print prints
      pair pairs refresh refreshes scroll scrolls close closes read reads play plays recognize recognizes recognise
      recognises charge charges fit fits stay stays last turn
      """,
    subordinates: "when if whether how where what which who why until unless because",
    negationsAgree: false, splitsAtApostrophe: false, superlative: nil)

  /// What people say of shops, parcels and programs.
  static let englishShopPraise = """
    16 slaps incredible exceptional
    13 kudos chapeau bravo congrats flawless flawlessly spotless seamless
    11 speedy prompt promptly sturdy handy effortless superb
    10 affordable versatile stylish simple coolest lightweight rocks simplicity durable compact pros
    9 solid sleek polished intuitive quick quickly fast smooth smoothly reliable fresh recommended recommend fixed
    9 resolved works
    7 fine plus
    """
  static let englishShopBlame = """
    13 uninstalled uninstalling uninstall unsubscribed unusable unacceptable scam scammed ripoff rubbish junk crap
    13 garbage
    12 paperweight unreliable useless lemon substandard tedious shady sketchy outdated unreadable inaccessible
    12 undercooked overcooked soggy stale bland mediocre meh
    11 broken faulty defective unresponsive crashes crashing crashed overpriced misleading ignored rude
    10 noisy loud draining drains broke breaks refund refunds bug bugs buggy glitch glitchy freezes freezing froze
    10 frozen lag laggy damaged leaking leaks stuck missing
    9 flaw flaws drawback drawbacks downside downsides inconvenience inconveniences inconvenient cons sigh skips
    9 skipping flimsy blurry grainy dissapointed dissapointing cumbersome awkward bulky disconnects expensive
    8 cold lukewarm late delayed delay delays slow slower slowly cancel cancelled canceled wrong worse clunky error
    8 errors fails expired empty
    0 discord like sure hope hopefully hoping hoped gift gifts fit ok play played playing true create creating
    0 creates friend friends clearly interested chance wish shoot
    """
}
