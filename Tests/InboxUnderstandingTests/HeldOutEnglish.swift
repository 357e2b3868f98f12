/// Written without looking at the readers, and held out at first: then 43 of 80 tones were right, and 71 of 80 questions.
/// The readers' words and rules were mended by the kinds of mistakes it showed, so it is tuned upon since; `SecondHeldOut` is not.
enum HeldOutEnglish {
  static let texts = HeldOutText.read(
    """
    +. been using this for three years now and it just keeps getting better
    -. Latest update broke the widget on my Pixel 7, shows a grey square since tuesday
    =? does the yearly plan renew by itself or do i have to do something
    -. Opens, spins, closes. Opens, spins, closes. Uninstalled.
    +. honestly didnt expect much but wow 😍
    ~. Lovely design but it eats my battery like there is no tomorrow
    =? Is the source for the plugin on GitHub somewhere?
    =. Steps to reproduce: open the settings, tap on Account, rotate the phone
    -. Paid for premium and still get ads. Give me my money back.
    -? why was my comment removed
    +. thx for the quick fix, works again on 14.2
    -. Two weeks and not a single reply from your support
    =. I'm on Fedora 41 with Wayland, kernel 6.11
    +. My grandma can use it and that says everything
    -. this used to be good
    =? what's the song at 3:42
    +. Chapeau to the whole crew, you nailed it
    -. Oh great, another subscription. Just what I needed.
    =? anybody else see the login page in German all of a sudden
    ~. The driver was super friendly, the soup arrived cold though
    +? This tutorial saved my weekend! Could you do one about webhooks too
    -. I want to delete my account and there's no button for it. Shady.
    =. Attached the log file as requested
    -. Who in their right mind thought a hamburger menu on a 32 inch screen was a good idea?
    +. five minutes from download to my first invoice, can't complain
    =? Any chance of a Linux build
    -. Dont buy the blue one, colour comes off in the wash
    -. screen reader says "button button button", so for blind people like me it's unusable
    +. no ads, no tracking, no nonsense. this is how you do it
    =. Version 3.1 here, Windows 11
    -? I was charged twice for order 88213, can somebody look into this
    +. ok this slaps
    -. meh
    ~. Content is top notch, audio quality is not
    =? When you say "coming soon" do you mean this year
    =. We moved last month, the new address is 14 Harbour Lane
    -. I have been a customer since 2009 and I have never been treated like this
    +. You guys rock 🤘
    -. The checkout page keeps throwing me back to the cart
    =? hi, im looking for the manual of the K300, where would i find it
    +. Never had a single crash in all these months
    -. Worst 12 bucks I've spent this year
    =? Would it be possible to export to CSV instead of PDF?
    -. so basically you raised the price and removed half the features. cool cool cool
    +. Subscribed after the first minute
    =. Adding my vote for this one
    -? still waiting on a refund from september, whats going on
    +. Kudos for answering on a Sunday!
    -. the new font makes my eyes bleed
    ~. Love the idea, hate the execution
    =? Which of the two would you recommend for a beginner
    =. I'll try that tonight and report back
    -. Can't log in anymore since the password reset, the mail never arrives
    +. Exactly what I was looking for, bookmarked
    -. Please stop sending me newsletters, I unsubscribed four times already
    =? is this compatible w/ the old charger
    +. Who needs a gym when you have this app? Best habit I picked up this year
    -. 👎👎👎
    +. 🔥🔥
    =. Same question as Tom above
    -. Your courier threw the parcel over the fence and it rained all night
    ~? Really nice theme, sadly the mobile menu doesn't open on iPhone. Known issue?
    =? let me know if you need a beta tester
    -. It's not a bug, it's a feature, right? Three releases and nobody cares
    +. I was about to give up and then found your post. Thank you stranger
    =. The meeting of the user group is on Thursday at seven
    -. Crashes every. single. time.
    +. Solid update, the search finally finds things
    =? how much is shipping to norway
    -. You call this customer service?
    +. Wasn't sure at first, now the whole family fights over it
    =? I wonder if there will be a paperback edition
    -. took 40 min to get a table we had RESERVED, and nobody said sorry
    ~. Food great as always, but the music was way too loud to talk
    =. Following
    +. Congrats on the 1.0!
    -. Fake reviews everywhere, don't trust the stars
    =? do you guys have a discord or something
    -. documentation is two versions behind and half the links are 404
    +. big fan of the new dark mode, easy on the eyes
    """)
}
