/// What people write in an inbox, with the language it is in.
/// Tuned upon: the reader was made with these texts in view, so what it gets right here flatters it.
enum LabelledLanguages {
  static let texts: [(language: String, text: String)] = lines.flatMap { language, text in
    text.split(separator: "\n").map { (language: language, text: String($0)) }
  }

  private static let lines: [(String, String)] = [
    (
      "en",
      """
      When will my order arrive? I have been waiting for two weeks.
      The new update crashes every time I open the settings page
      Thank you so much, the support team was great!
      Is there any way to export my data?
      Please stop sending me these emails
      Love this place, we will come back next summer
      """
    ),
    (
      "it",
      """
      Quando arriva il mio ordine? Aspetto da due settimane.
      L'ultimo aggiornamento si blocca ogni volta che apro le impostazioni
      Grazie mille, il servizio clienti è stato fantastico!
      Si può esportare la cronologia dei messaggi?
      Smettetela di mandarmi queste email
      Posto bellissimo, torneremo l'estate prossima
      """
    ),
    (
      "es",
      """
      ¿Cuándo llega mi pedido? Llevo dos semanas esperando.
      La última actualización se cierra cada vez que abro los ajustes
      Muchas gracias, el equipo de soporte fue estupendo
      ¿Hay alguna forma de exportar mis datos?
      Dejen de enviarme estos correos, por favor
      """
    ),
    (
      "fr",
      """
      Quand est-ce que ma commande va arriver ? J'attends depuis deux semaines.
      La dernière mise à jour plante chaque fois que j'ouvre les réglages
      Merci beaucoup, le service client a été formidable
      Est-il possible d'exporter mes données ?
      Arrêtez de m'envoyer ces messages
      """
    ),
    (
      "de",
      """
      Wann kommt meine Bestellung an? Ich warte seit zwei Wochen.
      Die neue Version stürzt jedes Mal ab, wenn ich die Einstellungen öffne
      Vielen Dank, der Kundendienst war großartig
      Kann ich meine Daten irgendwie exportieren?
      Bitte schickt mir diese Mails nicht mehr
      """
    ),
    (
      "pt",
      """
      Quando chega a minha encomenda? Estou à espera há duas semanas.
      A nova versão fecha sempre que abro as configurações
      Muito obrigado, a equipa de suporte foi excelente
      Existe alguma forma de exportar os meus dados?
      Não consigo entrar na minha conta desde ontem
      """
    ),
    (
      "nl",
      """
      Wanneer komt mijn bestelling aan? Ik wacht al twee weken.
      De nieuwe versie loopt vast als ik de instellingen open
      Hartelijk dank, de klantenservice was geweldig
      Kan ik mijn gegevens ergens exporteren?
      Stop alsjeblieft met het sturen van deze mails
      """
    ),
    (
      "ca",
      """
      Quan arriba la meva comanda? Fa dues setmanes que espero.
      La nova versió es tanca cada vegada que obro la configuració
      Moltes gràcies, l'equip de suport va ser molt amable
      """
    ),
    (
      "pl",
      """
      Kiedy przyjdzie moje zamówienie? Czekam już dwa tygodnie.
      Nowa wersja zawiesza się za każdym razem, gdy otwieram ustawienia
      Bardzo dziękuję, obsługa klienta była świetna
      Czy mogę gdzieś pobrać moje dane?
      """
    ),
    (
      "tr",
      """
      Siparişim ne zaman gelecek? İki haftadır bekliyorum.
      Yeni sürüm ayarları her açtığımda çöküyor
      Çok teşekkürler, destek ekibi harikaydı
      Verilerimi dışa aktarabilir miyim?
      """
    ),
    (
      "cs",
      """
      Kdy přijde moje objednávka? Čekám už dva týdny.
      Nová verze spadne pokaždé, když otevřu nastavení
      Moc děkuji, zákaznická podpora byla skvělá
      """
    ),
    (
      "ro",
      """
      Când ajunge comanda mea? Aștept de două săptămâni.
      Noua versiune se închide de fiecare dată când deschid setările
      Mulțumesc mult, echipa de suport a fost minunată
      """
    ),
    (
      "hu",
      """
      Mikor érkezik meg a rendelésem? Két hete várok rá.
      Az új verzió mindig összeomlik, amikor megnyitom a beállításokat
      Nagyon köszönöm, az ügyfélszolgálat csodálatos volt
      """
    ),
    (
      "id",
      """
      Kapan pesanan saya sampai? Saya sudah menunggu dua minggu.
      Versi baru selalu berhenti setiap kali saya membuka pengaturan
      Terima kasih banyak, tim dukungan sangat membantu
      """
    ),
    (
      "sv",
      """
      När kommer min beställning? Jag har väntat i två veckor.
      Den nya versionen kraschar varje gång jag öppnar inställningarna
      Tack så mycket, kundtjänsten var fantastisk
      """
    ),
    (
      "da",
      """
      Hvornår kommer min bestilling? Jeg har ventet i to uger.
      Den nye version går ned, hver gang jeg åbner indstillingerne
      Mange tak, kundeservice var fantastisk
      """
    ),
    (
      "fi",
      """
      Milloin tilaukseni saapuu? Olen odottanut kaksi viikkoa.
      Uusi versio kaatuu aina kun avaan asetukset
      Kiitos paljon, asiakaspalvelu oli mahtava
      """
    ),
    (
      "ru",
      """
      Когда придёт мой заказ? Я жду уже две недели.
      Новая версия вылетает каждый раз, когда я открываю настройки
      Большое спасибо, поддержка была отличной
      """
    ),
    (
      "uk",
      """
      Коли прийде моє замовлення? Я чекаю вже два тижні.
      Нова версія вилітає щоразу, коли я відкриваю налаштування
      Дуже дякую, служба підтримки була чудова
      """
    ),
    (
      "bg",
      """
      Кога ще пристигне поръчката ми? Чакам вече две седмици.
      Новата версия се срива всеки път, когато отворя настройките
      Много благодаря, екипът по поддръжката беше чудесен
      """
    ),
    ("ja", "注文はいつ届きますか？二週間待っています。\n設定を開くたびにアプリが落ちます\nありがとう"),
    ("zh", "我的订单什么时候到？已经等了两个星期了。\n每次打开设置就崩溃\n谢谢"),
    ("ko", "주문한 물건이 언제 도착하나요? 두 주째 기다리고 있어요.\n설정을 열 때마다 앱이 꺼져요"),
    ("ar", "متى يصل طلبي؟ أنتظر منذ أسبوعين.\nشكرا جزيلا"),
    ("hi", "मेरा ऑर्डर कब आएगा? मैं दो हफ्ते से इंतज़ार कर रहा हूँ।\nबहुत धन्यवाद"),
    ("el", "Πότε θα έρθει η παραγγελία μου; Περιμένω δύο εβδομάδες.\nΕυχαριστώ πολύ"),
    ("he", "מתי תגיע ההזמנה שלי? אני מחכה כבר שבועיים."),
    ("th", "สินค้าของฉันจะมาถึงเมื่อไหร่"),
    ("fa", "سفارش من کی می‌رسد؟ دو هفته است که منتظرم."),
  ]
}
