import Testing

@testable import InboxModel

@Suite struct LikenessTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }

    var testDescription: String { "\(first) | \(second)" }
  }

  private func areAlike(_ pair: Pair) -> Bool {
    guard let first = Likeness(of: pair.first), let second = Likeness(of: pair.second) else { return false }
    #expect(first.isAlike(second) == second.isAlike(first), "it goes both ways")
    return first.isAlike(second)
  }

  static let alike = [
    Pair("The app is down", "the app is DOWN!!!"),
    Pair("the app is down", "@acme the app is down 😡😡 https://status.example/x?y=1"),
    Pair("the app is down", "The aaaapp is doooown..."),
    Pair("the app is down", "Is the app down?"),
    Pair("the app is down", "the app is down for me"),
    Pair("is your app down", "hey, is your app down again?"),
    Pair("I can't log in since 4.2.1", "i can’t log in since 4.2.3"),
    Pair("order 4711 has not arrived", "Order 0815 has not arrived"),
    Pair("the app is down", "me@example.org: the app is down"),
    Pair(
      "Since the update my notes don't sync any more between phone and laptop",
      "since this update, my notes don’t sync any more between my phone and laptop!"),
    Pair("Die App stürzt beim Öffnen ab", "die app sturzt beim offnen ab 😭"),
    Pair("L’appli ne s’ouvre plus", "L'APPLI NE S'OUVRE PLUS !!"),
    Pair("La aplicación no funciona", "la aplicacion no funciona hoy"),
    Pair("приложение не работает", "Приложение не работает!!!"),
    Pair("приложение опять не работает", "ПРИЛОЖЕНИЕ НЕ РАБОТАЕТ ОПЯТЬ"),
    Pair("η εφαρμογή δεν ανοίγει", "Η εφαρμογή δεν ανοίγει;"),
    Pair("التطبيق لا يعمل اليوم", "التطبيق لا يعمل اليوم 😡"),
    Pair("ऐप नहीं खुल रहा है", "ऐप नहीं खुल रहा है!!"),
    Pair("应用打不开了", "应用又打不开了！！"),
    Pair("应用打不开了", "@acme应用打不开了https://a.example/b应用打不开了"),
    Pair("服务器挂了，登录不了", "服务器挂了登录不了😡"),
    Pair("アプリが落ちる", "アプリが落ちます"),
    Pair("アプリが起動しません", "アプリがまた起動しません。"),
    Pair("앱이 열리지 않아요", "앱이 열리지 않아요!!"),
    Pair("ＡＰＰ　is　down　now", "app is down now"),
  ]

  @Test("what says the same is alike", arguments: alike)
  func saysTheSame(_ pair: Pair) { #expect(areAlike(pair)) }

  static let unlike = [
    Pair("the app is down", "the app is great"),
    Pair("the app is down", "the site is down"),
    Pair("I can log in again", "I can't log in again"),
    Pair("thanks", "thanks"), Pair("thank you", "Thank you!"), Pair("+1 🎉", "+1 🎉"), Pair("", ""),
    Pair("👍👍👍", "👍👍👍"), Pair("@acme https://a.example", "@acme https://a.example"), Pair("12 34 56", "12 34 56"),
    Pair("a b c", "a b c"), Pair("down down down down", "down down down"),
    Pair("谢谢你", "谢谢你"), Pair("ありがとうございます", "ありがとうございます"), Pair("감사합니다", "감사합니다"),
    Pair("アプリが最高です", "アプリが落ちました"),
    Pair("应用打不开了", "应用打得很好"),
    Pair("服务器挂了吗", "服务器好了吗"),
    Pair("приложение не работает", "приложение хорошо работает"),
    Pair(
      "I love the new update, the app is so fast now, great work everybody",
      "I hate the new update, the app is so slow now, bad work everybody"),
    Pair(
      "How do I export my notes to Markdown on the phone?",
      "How do I import photos from my camera into a note on the laptop?"),
    Pair("the app is down", "the app is down and I also want my money back for the last two months"),
  ]

  @Test("what says something else, or too little, is not alike", arguments: unlike)
  func saysSomethingElse(_ pair: Pair) { #expect(!areAlike(pair)) }

  @Test("what is equal but for signs has the same keys")
  func keys() throws {
    let first = try #require(Likeness(of: "The app is down"))
    let second = try #require(Likeness(of: "@acme the APP is down!! 😡 https://status.example"))
    #expect(first.keys == second.keys)
    #expect(first.keys.count == Likeness.keyCount)
    #expect(Set(first.keys).count == Likeness.keyCount)
    let other = try #require(Likeness(of: "How do I export my notes to Markdown?"))
    #expect(Set(first.keys).isDisjoint(with: other.keys))
  }

  @Test("most of what is alike shares a key")
  func keysFind() throws {
    let found = try Self.alike.filter { pair in
      let first = try #require(Likeness(of: pair.first)).keys
      return Set(first).isDisjoint(with: try #require(Likeness(of: pair.second)).keys) == false
    }
    #expect(found.count * 5 >= Self.alike.count * 4, "\(found.count) of \(Self.alike.count)")
  }

  @Test("a text of any length costs no more than its beginning")
  func longTexts() throws {
    let long = String(repeating: "word after word it goes on and on ", count: 20_000)
    let other = String(repeating: "word after word it goes on and on ", count: 10_000)
    #expect(try #require(Likeness(of: long)).isAlike(try #require(Likeness(of: other))))
  }
}
