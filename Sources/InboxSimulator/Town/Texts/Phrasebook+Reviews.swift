extension Phrasebook {
  /// Reviews in the App Store.
  static let reviews: [Phrase] = [
    Phrase(
      "en", "Crashes every time I open a note with a photo since {version}. I rely on this for work. Please fix.",
      title: "Unusable since the update", rating: 1),
    Phrase(
      "en", "Lost two weeks of notes after signing in on my new {device}. Support sends the same text over and over.",
      title: "Lost my notes", rating: 1),
    Phrase(
      "en", "Was a one-time purchase, now it's a subscription. I paid for \"lifetime\". Whose lifetime?",
      title: "Bait and switch", rating: 1),
    Phrase(
      "en", "Free trial ended after 3 days instead of 14 and I was charged for the year. Still waiting for my refund.",
      title: "Charged too early", rating: 1),
    Phrase(
      "en", "Battery drain is insane. {count} minutes of background activity a day for a NOTES app?",
      title: "Eats my battery", rating: 2),
    Phrase(
      "en", "Sync works on Wi-Fi only. On mobile data it just spins. Was fine before.",
      title: "Sync broken on mobile data", rating: 2),
    Phrase(
      "en", "The widget shows yesterday's note. Every day. Kind of poetic, but no.", title: "Widget lives in the past",
      rating: 2),
    Phrase(
      "en", "Good app, but the iPad version is just a stretched phone screen. Use the space!",
      title: "Needs a real iPad layout", rating: 3),
    Phrase(
      "en", "Does what it says. I'd give five stars if I could change the font in exports.", title: "Solid", rating: 3),
    Phrase(
      "en", "Nice, but why no Apple Pencil? My handwriting feels discriminated against.", title: "Almost there",
      rating: 3),
    Phrase(
      "en", "Lovely and fast. Missing: folders inside folders inside folders. Yes, three levels. I'm that person.",
      title: "Great, with one wish", rating: 4),
    Phrase(
      "en", "Reliable for years. The new search is brilliant. One star off because dark mode flashes white at start.",
      title: "Very good", rating: 4),
    Phrase(
      "en", "Finally a note app that respects me. No ads, no nagging, no \"AI\". Just notes. Worth every cent.",
      title: "Exactly what I wanted", rating: 5),
    Phrase(
      "en", "I have ADHD and this is the only app that I still use after {days} months. Quick capture saved my job.",
      title: "Life changing (really)", rating: 5),
    Phrase("en", "Five stars. 📝✨", title: "👌", rating: 5),
    Phrase(
      "en", "Had a problem, wrote to them, it was fixed in the next version. When did that last happen to you?",
      title: "People who listen", rating: 5),
    Phrase(
      "it", "Dall'ultimo aggiornamento non si apre più. Ho provato a reinstallare, niente. {device}.",
      title: "Non funziona più", rating: 1),
    Phrase(
      "it", "Abbonamento troppo caro per quello che offre. Peccato, prima era ottima.", title: "Troppo cara", rating: 2),
    Phrase(
      "it", "Ottima per prendere appunti a lezione. Mancano solo le formule matematiche.", title: "Quasi perfetta",
      rating: 4),
    Phrase("it", "Semplice, veloce, senza pubblicità. La consiglio a tutti!", title: "Finalmente!", rating: 5),
    Phrase(
      "de", "Nach dem Update sind alle Schlagwörter weg. Der Support antwortet seit {days} Tagen nicht.",
      title: "Schlagwörter verschwunden", rating: 1),
    Phrase("de", "Tut, was sie soll, aber der Abgleich dauert ewig.", title: "Langsamer Abgleich", rating: 3),
    Phrase(
      "de", "Die beste Notiz-App, die ich kenne. Keine Werbung, klare Oberfläche, faire Preise.",
      title: "Klare Empfehlung", rating: 5),
    Phrase(
      "es", "Se cierra sola cada vez que intento compartir. Imposible trabajar así.", title: "Se cierra sola", rating: 1
    ),
    Phrase("es", "Muy buena, pero le falta poder escanear documentos.", title: "Le falta poco", rating: 4),
    Phrase(
      "es", "La uso todos los días para mis clases. Rápida y sin complicaciones. ¡Gracias!", title: "Imprescindible",
      rating: 5),
    Phrase(
      "fr", "Impossible de me connecter depuis {days} jours. Mot de passe correct, réinitialisé deux fois.",
      title: "Connexion impossible", rating: 1),
    Phrase(
      "fr", "Très bonne application, mais la traduction française est parfois approximative.", title: "Bien, mais…",
      rating: 4),
    Phrase("pt", "Perdi tudo depois de trocar de telemóvel. Não recomendo.", title: "Perdi as minhas notas", rating: 1),
    Phrase("pt", "App linda e leve. Uso na faculdade todo dia. 💚", title: "Amei!", rating: 5),
    Phrase(
      "pl", "Po aktualizacji {version} aplikacja zawiesza się przy starcie. Proszę o szybką poprawkę.",
      title: "Nie działa", rating: 1),
    Phrase("pl", "Najlepsza aplikacja do notatek. Szybka i bez reklam.", title: "Polecam", rating: 5),
    Phrase("uk", "Дуже зручно, але бракує нагадувань за місцем.", title: "Майже ідеально", rating: 4),
    Phrase("tr", "Abonelik fiyatı bir yılda iki katına çıktı. Yazık.", title: "Çok pahalı", rating: 2),
    Phrase("ja", "アップデート後、起動するとすぐ落ちます。{device}です。早急に対応をお願いします。", title: "起動しなくなりました", rating: 1),
    Phrase("ja", "シンプルで使いやすいですが、縦書きとふりがなに対応してほしいです。", title: "あと一歩", rating: 4),
    Phrase("ja", "毎日の日記に使っています。広告がなくて気持ちがいいです。", title: "最高のメモアプリ", rating: 5),
    Phrase("ko", "동기화가 자꾸 끊겨요. 유료인데 너무하네요.", title: "동기화 오류", rating: 2),
    Phrase("ko", "가볍고 빨라서 좋아요. 강의 필기용으로 추천합니다!", title: "추천해요", rating: 5),
    Phrase("zh", "更新後圖片都打不開了，客服也沒有回覆。", title: "更新後無法使用", rating: 1),
    Phrase("zh", "介面乾淨，速度很快，希望能加入手寫辨識。", title: "很好用", rating: 5),
    Phrase("hi", "ऐप अच्छा है पर सदस्यता बहुत महँगी है।", title: "थोड़ा महँगा", rating: 3),
    Phrase("hi", "पढ़ाई के नोट्स के लिए सबसे अच्छा ऐप। ⭐", title: "बहुत बढ़िया", rating: 5),
    Phrase("ar", "التطبيق يتوقف عند إضافة صورة. أرجو الإصلاح سريعًا.", title: "يتوقف باستمرار", rating: 2),
    Phrase("ar", "أفضل تطبيق ملاحظات استخدمته. بسيط وسريع ويدعم العربية.", title: "ممتاز", rating: 5),
  ]
}
