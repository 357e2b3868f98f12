extension Phrasebook {
  /// Public mentions on Mastodon.
  static let mentions: [Phrase] = [
    // Crashes and bugs.
    Phrase(
      "en",
      "{version} crashes the moment I paste a table from Excel. {device}, {system}. Happens every single time, happy to send logs 🪲"
    ),
    Phrase(
      "en",
      "Since yesterday's update the search finds nothing that I wrote before June. The notes are there, the search just doesn't see them."
    ),
    Phrase(
      "en", "is it just me or does the cursor jump to the end of the note whenever sync finishes? Driving me slowly mad"
    ),
    Phrase(
      "en", "The dark theme turns code blocks into dark grey on slightly darker grey. My eyes! Screenshot on request."),
    Phrase(
      "en",
      "Your web clipper saves the cookie banner instead of the article. On the bright side, I now own {count} beautiful cookie banners."
    ),
    Phrase(
      "en", "Bug: undo after a drag and drop restores the text but not the checkbox state. {version} on {system}."),
    Phrase(
      "en",
      "VoiceOver reads every toolbar button as \"button, button, button\". I can't tell bold from delete. Please fix this, I depend on it."
    ),
    Phrase("en", "Reminder set for 09:00 fired at 08:00. Daylight saving strikes again? I'm in Lisbon if that helps."),
    // Questions.
    Phrase("en", "Quick question: can I share a notebook with somebody who doesn't have an account?"),
    Phrase(
      "en", "How do I export everything as Markdown, attachments included? The help page still shows the old menu."),
    Phrase("en", "Do you plan a Linux ARM build? Asking for me and my {count} Raspberry Pis."),
    Phrase("en", "Is there a keyboard shortcut to move a line up or down? I refuse to believe that there isn't."),
    Phrase("en", "Where is my data stored, exactly? Our works council wants a country, not a continent."),
    Phrase(
      "en",
      "Thinking of moving {count} notes over from another app. Has anybody done that? Does the import keep the dates?"),
    // Praise.
    Phrase("en", "I've tried every note app under the sun and came back to this one. Fast, quiet, mine. Thank you ❤️"),
    Phrase(
      "en", "Wrote my whole thesis in it, {count} pages, handed it in today. You were in the acknowledgements. No joke."
    ),
    Phrase("en", "The new quick capture is *chef's kiss*. Two keys and the thought is safe."),
    Phrase(
      "en",
      "My dad is 81 and keeps his garden diary in Acme Notes. Whoever made the large type mode: you made his year. 🌱"),
    Phrase("en", "Support answered me on a Sunday within an hour. On a SUNDAY. Who hurt you? (Thank you!)"),
    // Wishes.
    Phrase("en", "One wish: let me pin notes per folder, not only globally. That's it. That's the post."),
    Phrase("en", "Please, please, please: a read-only lock for notes. My cat edits my shopping list. 🐈"),
    Phrase("en", "Would love backlinks that show the paragraph and not only the title. #pkm #notetaking"),
    Phrase("en", "Any chance of an API? Even a tiny read-only one? I promise to build something silly with it."),
    // Anger.
    Phrase("en", "Third time this month that sync ate a note. THIRD. What exactly am I paying for?"),
    Phrase(
      "en",
      "So you doubled the price and the first thing the new version does is log me out on all devices. Great. Just great."
    ),
    Phrase("en", "I've been waiting for an answer to ticket {count} for {days} days. Is anybody there?"),
    Phrase(
      "en", "Cancelling today. Not because of the price, because nobody listens. The offline bug is two years old."),
    // Other languages.
    Phrase("it", "Da quando ho aggiornato alla {version} i promemoria suonano un'ora prima. Succede anche a voi?"),
    Phrase("it", "Finalmente il tema chiaro si legge anche al sole ☀️ Bravi, davvero."),
    Phrase("it", "Domanda veloce: si può stampare una nota senza il titolo in fondo alla pagina?"),
    Phrase(
      "it", "Ho perso gli appunti di un'intera riunione. Non è la prima volta. Qualcuno può aiutarmi, per favore?"),
    Phrase("it", "Sarebbe bello poter cambiare il colore delle cartelle. Io ne ho {count} e mi perdo sempre 😅"),
    Phrase(
      "de",
      "Seit {version} stürzt die App ab, sobald ich ein PDF anhänge. {device}, {system}. Protokoll kann ich gern schicken."
    ),
    Phrase("de", "Gibt es einen Weg, Notizbücher mit dem ganzen Verein zu teilen, ohne dass jeder ein Konto braucht?"),
    Phrase("de", "Großes Lob für die neue Suche! Endlich finde ich auch Wörter mit Umlauten. 👏"),
    Phrase("de", "Warum braucht eine Notiz-App meinen Standort? Das hätte ich gern erklärt, bevor ich zustimme."),
    Phrase("es", "¿Soy el único al que no le sincroniza desde anoche? Tengo {count} notas esperando."),
    Phrase("es", "¡Qué maravilla el modo sin conexión! Trabajé {days} días en la sierra sin perder nada ⛰️"),
    Phrase("es", "¿Para cuándo un widget para la pantalla de bloqueo? Lo pagaría con gusto."),
    Phrase(
      "fr",
      "Depuis la mise à jour, les accents disparaissent quand je colle du texte. « é » devient « e ». Un correctif est prévu ?"
    ),
    Phrase("fr", "Merci pour le mode machine à écrire, c'est un bonheur pour rédiger le soir."),
    Phrase("fr", "Peut-on désactiver les suggestions ? Je sais encore ce que je veux écrire 😉"),
    Phrase("pt", "A atualização {version} deixou o teclado por cima do texto. Não vejo o que escrevo! {device}."),
    Phrase("pt", "Parabéns pela equipa de apoio, resolveram o meu problema em dez minutos. Nota máxima 🙌"),
    Phrase("pl", "Od wczoraj synchronizacja kręci się w kółko i nic. Czy to awaria, czy tylko u mnie?"),
    Phrase("pl", "Dziękuję za poprawkę polskich znaków w wyszukiwarce. Mała rzecz, a cieszy! 🇵🇱"),
    Phrase("uk", "Чи планується український переклад довідки? Готова допомогти з перекладом безкоштовно."),
    Phrase("tr", "Son güncellemeden beri bildirimler gelmiyor. {device} kullanıyorum. Ayarlarda bir şey mi değişti?"),
    Phrase("ja", "{version}にアップデートしてから、表を貼り付けるとアプリが落ちます。{device}です。ログを送れますので連絡ください。"),
    Phrase("ja", "縦書き表示に対応していただけるとうれしいです。小説の下書きに毎日使っています📖"),
    Phrase("ja", "検索がとても速くなりましたね！ありがとうございます。仕事が早く終わりました。"),
    Phrase("ko", "업데이트하고 나서 위젯이 하얗게만 나와요. {device}입니다. 해결 방법이 있을까요?"),
    Phrase("ko", "메모 잠금 기능 정말 좋아요. 이제 일기도 여기에 씁니다 🔒"),
    Phrase("zh", "更新到 {version} 之後，貼上圖片就會閃退，請問什麼時候會修正？"),
    Phrase("zh", "終於支援直接手寫標題了，謝謝你們！👍"),
    Phrase("hi", "नया अपडेट आने के बाद से नोट्स सिंक नहीं हो रहे हैं। कृपया जल्दी ठीक करें 🙏"),
    Phrase("hi", "हिंदी में खोज अब बहुत अच्छी चलती है। धन्यवाद!"),
    Phrase("ar", "بعد التحديث الأخير أصبحت القوائم تظهر من اليسار إلى اليمين. هل من حل؟"),
    Phrase("ar", "شكرًا لكم على دعم اللغة العربية، التطبيق صار أجمل بكثير 🌙"),
    Phrase("ar", "هل يمكنني تصدير جميع الملاحظات (حوالي {count}) إلى ملف PDF واحد؟"),
  ]

  /// Private messages on Mastodon.
  static let directs: [Phrase] = [
    Phrase(
      "en",
      "Hi, I was charged twice this month: once on the 3rd and once on the 5th. Order numbers on request. Could you check, please?"
    ),
    Phrase(
      "en",
      "I think I found a security problem in shared links: by counting up the last part I could open a note that isn't mine. I haven't told anybody. Where can I report this properly?"
    ),
    Phrase(
      "en",
      "Hello! I'm a journalist with a technology magazine and writing about small software companies that refuse advertising. Could I speak to somebody this week? My deadline is Friday."
    ),
    Phrase(
      "en",
      "My father passed away and I'd like to save his notes before the subscription ends. I don't have his password. Is there anything you can do?"
    ),
    Phrase(
      "en",
      "Please delete my account and all data, as is my right under the GDPR. Username is my handle here. Confirm in writing, please."
    ),
    Phrase("en", "I'm a teacher, 120 pupils. Is there a school licence? The web page only talks about \"teams\"."),
    Phrase(
      "en",
      "We run a small podcast about writing tools and would love to have one of you as a guest. 40 minutes, remote, very friendly hosts 🎙️"
    ),
    Phrase(
      "en",
      "Somebody pretends to be you: an account with your logo asked me for my recovery key. I didn't give it. Screenshots attached in my next message."
    ),
    Phrase("en", "I can't get into my account since I changed my phone number. The code goes to the old one. Help?"),
    Phrase(
      "it", "Buongiorno, ho chiesto il rimborso {days} giorni fa e non ho ancora ricevuto risposta. Potete verificare?"),
    Phrase("it", "Sono una docente: esiste una licenza per le scuole? Siamo in {count} tra studenti e insegnanti."),
    Phrase(
      "de", "Guten Tag, ich brauche für die Buchhaltung eine Rechnung mit ausgewiesener Umsatzsteuer. Wo finde ich die?"
    ),
    Phrase("es", "Hola, me han cobrado la versión de equipo y yo solo quería la personal. ¿Me lo pueden cambiar?"),
    Phrase("ja", "請求書の宛名を会社名に変更したいのですが、どこから設定できますか？"),
    Phrase("ar", "مرحبًا، لم يصلني رمز التحقق منذ {days} أيام. هل يمكنكم المساعدة؟"),
    Phrase("pt", "Olá! Queria saber se os meus dados ficam guardados na União Europeia. É para o meu trabalho."),
  ]
}
