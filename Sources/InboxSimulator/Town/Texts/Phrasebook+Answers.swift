extension Phrasebook {
  /// What people say to our replies: thanks, and sometimes one more question.
  static let answers: [Phrase] = [
    Phrase("en", "That did it, thank you so much! 🎉"),
    Phrase("en", "Works again. Thanks for the quick help!"),
    Phrase("en", "Oh wow, a real person. Thank you, I'll try that tonight."),
    Phrase("en", "Hmm, I tried that and it still happens. Anything else I could check?"),
    Phrase("en", "Thanks! And is there a way to do the same on the phone?"),
    Phrase("en", "Perfect. You might want to put that into the help pages."),
    Phrase("en", "Okay, sent you the logs. It's {version} on {device}, by the way."),
    Phrase("en", "Fair enough. Thanks for being honest about it."),
    Phrase("en", "Great, that's all I needed to know 👍"),
    Phrase("en", "Sorry for the tone earlier, it was a long day. Thank you."),
    Phrase("it", "Funziona, grazie mille! 🙏"),
    Phrase("it", "Grazie per la risposta. Ho provato, ma il problema c'è ancora."),
    Phrase("de", "Super, jetzt klappt es. Vielen Dank!"),
    Phrase("de", "Danke! Gilt das auch für die Webversion?"),
    Phrase("es", "¡Solucionado, muchas gracias!"),
    Phrase("es", "Gracias, pero sigue igual. ¿Qué más puedo probar?"),
    Phrase("fr", "Parfait, merci beaucoup pour votre aide !"),
    Phrase("fr", "Merci. Et sur tablette, c'est pareil ?"),
    Phrase("pt", "Obrigada! Já está a funcionar 😊"),
    Phrase("pl", "Dziękuję, działa! 👏"),
    Phrase("uk", "Щиро дякую за допомогу!"),
    Phrase("tr", "Çok teşekkürler, düzeldi!"),
    Phrase("ja", "解決しました。ありがとうございます！"),
    Phrase("ja", "返信ありがとうございます。試してみましたが、まだ同じです。"),
    Phrase("ko", "감사합니다! 이제 잘 돼요 😊"),
    Phrase("zh", "可以了，謝謝你們！"),
    Phrase("hi", "धन्यवाद, अब ठीक चल रहा है!"),
    Phrase("ar", "شكرًا جزيلًا، تم الحل!"),
  ]

  /// What others say when they join in.
  static let echoes: [Phrase] = [
    Phrase("en", "same here, {device}"),
    Phrase("en", "+1, would love that too"),
    Phrase("en", "Had this as well. Signing out and in again helped, at least until the next restart."),
    Phrase("en", "Works fine for me on {system}, maybe it depends on the version?"),
    Phrase("en", "following this 👀"),
    Phrase("en", "Try Settings › Help › Rebuild index. It takes {days} minutes, but then it's fine."),
    Phrase("en", "couldn't have said it better"),
    Phrase("it", "Anche a me, stesso identico problema."),
    Phrase("de", "Bei mir genauso, seit {version}."),
    Phrase("es", "A mí también me pasa 🙋"),
    Phrase("fr", "Pareil ici. Quelqu'un a une solution ?"),
    Phrase("ja", "私も同じです。"),
    Phrase("pt", "Comigo também!"),
    Phrase("ko", "저도 같은 문제예요."),
    Phrase("pl", "U mnie to samo."),
    Phrase("ar", "نفس المشكلة عندي."),
  ]

  /// What our team answered before the program came.
  static let teamReplies: [String] = [
    "Thanks for telling us! We could reproduce it, and the fix is in the next update.",
    "Sorry about that. Could you send us the log (Settings › Help › Copy log)? Then we'll find it.",
    "Thank you, that made our day! 💙",
    "Yes, it does: open the notebook's menu and choose Share. No account needed on the other side.",
    "Good idea. It's on our list, and your message just moved it up a bit.",
    "We're looking into it right now and will write here as soon as we know more.",
    "Nothing is lost: it's in the trash for 30 days, and conflict copies are under \"Recently changed\".",
    "You're right, and we're sorry. A refund is on its way.",
  ]

  /// What our account posts by itself.
  static let announcements: [String] = [
    "Acme Notes 4.2 is here: a faster search, locked notes, and 61 small repairs. Thank you for every report! 📝 #AcmeNotes",
    "Sync is slow for some of you this morning. We're on it. Your notes are safe on your devices.",
    "Friday question: what is the oldest note that you still keep? 👇",
    "We're looking for five people who use screen readers and want to break our beta. Boosts welcome 💙 #a11y",
  ]

  /// The blog's posts: title and text.
  static let posts: [(title: String, slug: String, text: String)] = [
    (
      "Acme Notes 4.2: find everything, lose nothing", "acme-notes-4-2",
      "Search is ten times faster and finds words inside PDFs. Notes can be locked. And we repaired 61 things, most of them reported by you."
    ),
    (
      "What happened on Tuesday", "what-happened-on-tuesday",
      "For three hours, sync was down. No note was lost. This is the whole story, with the graphs and with our mistakes."
    ),
    (
      "Our prices from next year", "prices",
      "We haven't changed our prices for four years. Now we must. Here is what changes, what doesn't, and why."
    ),
    (
      "How we keep your notes private", "privacy",
      "Your notes are encrypted before they leave your device. We can't read them, and that has consequences that you should know."
    ),
    (
      "Shared notebooks: a first look", "shared-notebooks",
      "Plan a trip, run a club, write a book together. Shared notebooks come to everybody's devices this season."
    ),
    (
      "The people behind the help desk", "help-desk",
      "Four people, three time zones and one very old coffee machine: meet the team that answers you."
    ),
  ]
}
