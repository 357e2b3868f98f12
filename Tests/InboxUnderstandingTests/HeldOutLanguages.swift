/// Short messages, two in each language that the guesser knows: written without looking at the readers, never tuned upon.
enum HeldOutLanguages {
  static let texts: [(language: String, text: String)] = lines.split(separator: "\n").map { line in
    (language: String(line.prefix(2)), text: String(line.dropFirst(3)))
  }

  private static let lines = """
    ru Приложение вылетает после обновления
    ru Спасибо за быстрый ответ, всё заработало
    uk Коли буде нова версія для айфона?
    uk Дякую, дуже зручно користуватися щодня
    bg Не мога да вляза в профила си от вчера
    bg Много добра програма, благодаря ви
    pl Aplikacja się zacina po ostatniej aktualizacji
    pl Czy można zapłacić przelewem?
    tr Güncellemeden sonra uygulama açılmıyor
    tr Kargo ne zaman gelir acaba
    cs Po aktualizaci mi nejde přihlášení
    cs Děkuji za rychlou odpověď
    ro De ce nu mai merge aplicația pe telefonul meu?
    ro Foarte mulțumit, recomand tuturor
    hu Mikor lesz újra raktáron ez a cipő?
    hu Nagyon szép munka, gratulálok
    id Kenapa aplikasinya tidak bisa dibuka lagi
    id Barangnya sudah sampai, terima kasih banyak
    sv Appen kraschar varje gång jag öppnar den
    sv När kommer nästa avsnitt?
    da Hvornår kommer den på lager igen?
    da Jeg kan ikke logge ind længere
    fi Sovellus ei aukea päivityksen jälkeen
    fi Kiitos nopeasta vastauksesta
    en My order still hasn't shipped
    en could you add a dark theme
    it Il pacco non è ancora arrivato
    it bellissimo video, continuate così
    es ¿Cuándo vuelve a estar disponible?
    es La aplicación se cierra sola desde ayer
    fr Impossible de me connecter depuis ce matin
    fr Merci beaucoup pour votre aide
    de Seit dem Update geht gar nichts mehr
    de Wann kommt die neue Folge?
    pt O aplicativo fecha sozinho toda hora
    pt Vocês entregam em Lisboa?
    nl Ik krijg steeds een foutmelding bij het inloggen
    nl Heel blij mee, snelle levering
    ca No puc entrar al meu compte des d'ahir
    ca Moltes gràcies per la resposta
    el Η εφαρμογή δεν ανοίγει από χθες
    el Ευχαριστώ πολύ για τη βοήθεια
    th แอปเปิดไม่ได้ตั้งแต่เมื่อวาน
    th ขอบคุณมากครับ
    he האפליקציה לא נפתחת מאתמול
    he תודה רבה על העזרה
    hi ऐप कल से नहीं खुल रहा है
    hi बहुत अच्छा वीडियो, धन्यवाद
    ko 어제부터 앱이 열리지 않아요
    ko 답변 감사합니다
    ar التطبيق لا يعمل منذ أمس
    ar شكرا جزيلا على المساعدة
    fa برنامه از دیروز باز نمی‌شود
    fa خیلی ممنون از کمک شما
    ur ایپ کل سے نہیں کھل رہی ہے
    ur آپ کی مدد کا بہت شکریہ
    ja 昨日からアプリが開きません
    ja とても助かりました、ありがとう
    zh 更新以后一直闪退，怎么办
    zh 谢谢你们的帮助
    """
}
