extension Phrasebook {
  /// Comments under the blog's posts.
  static let comments: [Phrase] = [
    Phrase("en", "Congratulations on the release! The changelog alone was a pleasure to read."),
    Phrase("en", "Great post. One question: does the new encryption also cover attachments, or only the text?"),
    Phrase("en", "I'm on {system} and can't find the update. Is the rollout staged?"),
    Phrase("en", "Honestly, I preferred the old icon. But the speed is impressive, so I'll forgive you."),
    Phrase(
      "en",
      "You write \"coming soon\" about shared notebooks since spring. Could you give us a date, or at least a season?"),
    Phrase("en", "Small correction: the screenshot in the second section shows version 4.1, not {version}."),
    Phrase("en", "As somebody with dyslexia: thank you for the font setting. It makes a real difference."),
    Phrase("en", "Does this mean the lifetime licences don't get the new sync? That would be very disappointing."),
    Phrase(
      "en",
      "I followed the migration steps and ended with {count} duplicates. How do I clean that up without clicking {count} times?"
    ),
    Phrase("en", "Love the behind-the-scenes posts. More of the database stories, please!"),
    Phrase("en", "We use this with a team of {count}. The one thing that holds us back is single sign-on. Any news?"),
    Phrase("en", "The link to the press kit is broken (404)."),
    Phrase("en", "Will the price change affect people who already pay yearly? The post doesn't say."),
    Phrase("it", "Ottimo articolo! Avete in programma anche una versione per i tablet più vecchi?"),
    Phrase("it", "Mi piace la nuova grafica, ma i caratteri sono troppo piccoli per chi ha qualche anno in più."),
    Phrase("de", "Danke für den ausführlichen Bericht. Werden die Sicherheitsprüfungen auch veröffentlicht?"),
    Phrase("de", "Bei mir dauert der erste Abgleich nach dem Update über {days} Stunden. Ist das normal?"),
    Phrase("es", "Muy interesante. ¿Habrá descuento para estudiantes este año?"),
    Phrase("fr", "Article passionnant, merci. Une version PDF serait-elle possible ?"),
    Phrase("pt", "Finalmente! Estava à espera disto há meses. Obrigado à equipa toda."),
    Phrase("pl", "Świetna wiadomość. Czy wersja przeglądarkowa też dostanie tryb offline?"),
    Phrase("ja", "更新ありがとうございます。学生割引は来年も続きますか？"),
    Phrase("ja", "記事の内容、とても参考になりました。次回も楽しみにしています。"),
    Phrase("ko", "좋은 글 감사합니다. 가족 요금제도 생기나요?"),
    Phrase("zh", "請問這次更新會支援舊款平板嗎？謝謝。"),
    Phrase("hi", "बहुत बढ़िया लेख। क्या छात्रों के लिए छूट मिलेगी?"),
    Phrase("ar", "مقال رائع، شكرًا. متى تتوفر المزامنة دون اتصال؟"),
    Phrase("uk", "Дякую за чесну розповідь про збій. Такої відвертості бракує іншим."),
    Phrase("tr", "Elinize sağlık, çok hızlı olmuş. Eski yedekler yeni sürümde açılıyor mu?"),
  ]

  /// What waits in the held queue and should not get out of it.
  static let spam: [Phrase] = [
    Phrase("en", "Great article! I earn $7,482 per week from home, ask me how >>> http://easy-money.example/start"),
    Phrase(
      "en",
      "BEST REPLICA WATCHES 90% OFF!!! http://watches.example http://watches.example/rolx http://watches.example/sale"),
    Phrase(
      "en",
      "Hello dear, I am a prince and need a trustworthy partner for the transfer of 18.5 millions. Write me: prince@mail.example"
    ),
    Phrase(
      "en",
      "Your site has {count} SEO errors! We put you on page 1 in {days} days, guaranteed. Reply YES for a free audit."),
    Phrase("en", "casino bonus no deposit ♠♥♦♣ http://lucky.example?ref=4711 casino bonus no deposit"),
    Phrase(
      "en",
      "I was sick for years until doctor Omoboye cured me with herbs. Contact him on whatsapp, may you be blessed too."),
    Phrase("en", "nice post thx"),
    Phrase("es", "Préstamos rápidos sin aval, respuesta en 24 horas: http://prestamos.example"),
    Phrase("de", "Potenzmittel ohne Rezept, diskreter Versand!!! http://pillen.example"),
    Phrase("zh", "代開發票 加微信 {count} http://fapiao.example"),
  ]

  /// Texts that take a whole screen.
  static let longReads: [Phrase] = [
    Phrase(
      "en",
      """
      I have used this app every day for {days} years and want to give back some honest, detailed feedback. Please don't take it as a rant.

      First, the good. Startup is instant, the editor never gets in my way, and the export just works. I moved {count} notes \
      between three computers and lost none. That alone puts you ahead of everybody else that I tried, and I tried them all: \
      the famous green one, the one with the blocks, the one that is really a database, and the one that is only a folder of text files.

      Second, the things that hurt. Search treats \"résumé\" and \"resume\" as different words. Tags are case-sensitive, so I have \
      \"Work\", \"work\" and, on one very bad Monday, \"WORK\". The mobile keyboard hides the last line of a long note. And when two \
      devices edit the same paragraph, the conflict copy appears at the bottom of the list with the same title and the same date, \
      which makes it almost impossible to tell which one is which.

      Third, what I would do. Show conflict copies next to the original, with the name of the device. Fold case and accents in search, \
      with a switch for those who care. Let me merge tags by dragging one onto the other. And write down, in one place, what exactly \
      happens to a note between the moment I type and the moment it is safe. I'd gladly read ten pages about that.

      Fourth, a small story. My grandmother dictated her recipes to me over one winter. I typed them into a notebook called \
      \"Nonna\". She died in spring. The notebook is still there, with her odd measures (\"as much flour as it takes\") and \
      the notes I made about how she laughed. So when I say that sync must never lose anything, I am not talking about to-do lists.

      Thank you for reading this far. Keep going, and please keep it simple.
      """),
    Phrase(
      "en",
      """
      Steps to reproduce, as asked:

      1. Open a shared notebook on two devices.
      2. On the first, switch to flight mode and rename a note.
      3. On the second, move the same note to another notebook and delete the old one.
      4. Go online again on the first.

      Expected: the note has its new name in its new place.
      Actual: it is in both places with the old name, the attachment is lost in one of them, and the activity list says \
      \"0 changes\". {version}, {device} and {system}. It happens in about one of three attempts, more often when the attachment is large \
      (tested with 3, 12 and 48 MB). I kept the database and the logs of both devices and can send them, but they contain private \
      notes, so please tell me how to do that safely.
      """),
    Phrase(
      "it",
      """
      Scrivo per raccontarvi come uso l'applicazione, magari può essere utile ad altri.

      Tengo un quaderno per ogni corso, uno per le ricette e uno per i viaggi. La mattina apro l'elenco delle cose da fare, la sera \
      scrivo due righe sul giorno passato. Dopo {days} mesi rileggere quelle righe è diventato il momento più bello della settimana.

      Che cosa manca? Un modo semplice per cercare dentro le immagini, e la possibilità di bloccare una nota perché non venga modificata \
      per sbaglio. E una cosa piccola, ma per me importante: l'ordine alfabetico mette le parole con l'accento in fondo, così \
      \"È successo\" finisce dopo \"Zucca\".

      Per il resto, grazie di cuore. Continuate così!
      """),
  ]
}
