extension Lexicon {
  static let english = made(
    praise: [englishPraise, englishShopPraise], blame: [englishBlame, englishShopBlame],
    negations: """
      aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither never no nobody none nor not
      nothing nowhere shouldnt wasnt werent without wont wouldnt hardly rarely barely
      """,
    stronger: """
      absolutely amazingly completely deeply especially exceptionally extremely fully greatly highly hugely incredibly particularly
      really remarkably so such super thoroughly too totally truly unbelievably utterly very way
      """,
    weaker: "almost fairly kinda less little partly slightly somewhat sorta bit",
    turns: "but however although though yet except",
    splitsAtApostrophe: false)

  /// What people say of shops, parcels and programs.
  static let englishShopPraise = """
    13 flawless flawlessly spotless seamless
    11 speedy prompt promptly sturdy handy effortless superb
    9 quick quickly fast smooth smoothly reliable fresh recommended recommend fixed resolved works
    """
  static let englishShopBlame = """
    13 unusable unacceptable scam scammed ripoff rubbish junk crap garbage
    11 broken faulty defective unresponsive crashes crashing crashed overpriced misleading ignored rude
    10 refund refunds bug bugs buggy glitch glitchy freezes freezing froze frozen lag laggy damaged leaking leaks stuck missing
    8 late delayed delay delays slow slower slowly cancel cancelled canceled wrong worse clunky error errors fails expired empty
    """
}
