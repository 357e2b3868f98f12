extension Phrasebook {
  /// The Matrix room where people get help.
  static let supportChats: [Phrase] = [
    Phrase("en", "hi all, sync has been spinning since this morning, anyone else?"),
    Phrase("en", "how do I get the old editor back? asking for my muscle memory"),
    Phrase("en", "I deleted a notebook by accident 😱 is there a trash somewhere?"),
    Phrase("en", "export to PDF cuts off wide tables on {system}, is that known?"),
    Phrase("en", "the app says \"storage full\" but I only have {count} notes"),
    Phrase("en", "can I use it without an account, just locally?"),
    Phrase("en", "what's the difference between archive and trash? the help page says \"archiving archives a note\" 🙃"),
    Phrase("en", "{version} keeps asking for my password every hour. {device}. I logged out and in again, no luck"),
    Phrase("en", "does anyone know whether tags survive the import from CSV?"),
    Phrase("en", "my reminders fire twice, once on the phone and once on the desktop. can I turn one off?"),
    Phrase("it", "ciao, come faccio a recuperare una nota cancellata ieri?"),
    Phrase("de", "moin, kann man die Seitenleiste links ausblenden? bei mir nimmt sie den halben Bildschirm"),
    Phrase("es", "hola, no puedo adjuntar fotos de más de 10 MB, ¿es un límite?"),
    Phrase("fr", "bonjour, la synchro est bloquée à 99 % depuis {days} jours, une idée ?"),
    Phrase("pl", "cześć, gdzie zmienia się język interfejsu?"),
    Phrase("ja", "こんにちは。端末を変えたらタグが消えてしまいました。戻せますか？"),
    Phrase("ko", "안녕하세요, 다크 모드 자동 전환은 어디서 설정하나요?"),
    Phrase("hi", "नमस्ते, क्या पुराने फ़ोन से नोट्स लाने का कोई तरीका है?"),
    Phrase("ar", "السلام عليكم، كيف أغيّر حجم الخط في المحرر؟"),
    Phrase("pt", "oi gente, alguém mais com erro 503 ao compartilhar caderno?"),
  ]

  /// The Matrix room of people who build things around the app.
  static let devChats: [Phrase] = [
    Phrase("en", "the plugin API returns 200 with an empty body when the note is locked. shouldn't that be 423?"),
    Phrase("en", "reproduced it: sync + rename within 2 s = the old title wins. last write loses, literally"),
    Phrase(
      "en", "PR is up for the Vim mode fixes, reviews welcome. `dw` at the end of a line no longer eats the next one"),
    Phrase("en", "does anybody have a working setup for {system}? the build wants a header that I don't have"),
    Phrase("en", "memory after opening {count} notes: 1.4 GB. I think we keep every rendered page"),
    Phrase("en", "here is the stack trace: `EXC_BAD_ACCESS in -[NoteTable pasteCell:]` and nothing else useful"),
    Phrase("en", "who broke main? 😄 the date tests fail in every time zone east of Berlin"),
    Phrase("en", "I wrote a small tool that turns notes into flash cards, feedback welcome"),
    Phrase("en", "can we get the schema of the export format documented? I'm guessing field names by now"),
    Phrase("en", "benchmarks on {device}: cold start 410 ms, warm 90 ms. {version} is 18 % faster than the one before"),
    Phrase("de", "der Importer verschluckt sich an Windows-Zeilenenden, Patch kommt heute Abend"),
    Phrase("ja", "IMEの変換中に自動保存が走ると、変換が確定してしまいます。再現手順を書きました。"),
    Phrase("es", "¿el token de la API caduca? a mí me deja de funcionar cada {days} días"),
    Phrase("pl", "testy przechodzą lokalnie, a w CI nie. zgaduję: strefa czasowa"),
  ]

  /// The Matrix room for everything else.
  static let smallTalk: [Phrase] = [
    Phrase("en", "good morning from a very foggy Trieste ☕"),
    Phrase("en", "what are you all writing today? I'm on chapter {count} and hating it"),
    Phrase("en", "my keyboard arrived! it is louder than my neighbour's dog"),
    Phrase("en", "anyone going to the conference in {days} days?"),
    Phrase("en", "I named my sourdough \"Backlink\" because it always comes back 🍞"),
    Phrase("en", "unpopular opinion: paper is a note app with infinite battery"),
    Phrase("en", "friday playlist anyone? 🎶"),
    Phrase("en", "TIL that you can drag a tag onto another tag to nest it. {days} years of my life…"),
    Phrase("it", "buon pranzo a tutti 🍝"),
    Phrase("de", "Feierabend! Bis morgen zusammen 👋"),
    Phrase("es", "¿alguien más despierto a estas horas? 🌙"),
    Phrase("ja", "おつかれさまです〜🍵"),
    Phrase("ko", "주말 잘 보내세요!"),
    Phrase("fr", "petit sondage : plutôt café ou thé pour écrire ?"),
    Phrase("tr", "herkese iyi haftalar 🌻"),
    Phrase("zh", "今天下大雨，適合在家寫東西 🌧️"),
  ]
}
