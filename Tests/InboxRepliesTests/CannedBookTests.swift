import InboxModel
import Testing

@testable import InboxReplies

@Suite struct CannedBookTests {
  private let ann = CannedVariables([
    "person.name": "Ann <Lee> & Co", "person.first_name": "Ann", "member.name": "Ana", "account.name": "shop",
  ])

  private func book(_ variants: CannedReply.Variant...) throws -> CannedBook {
    try CannedBook([CannedReply(name: "thanks", variants: variants)])
  }

  private func text(
    _ book: CannedBook, _ variables: CannedVariables? = nil, language: String? = nil, platform: Platform = "mastodon",
    limit: Int? = nil
  ) -> CannedText? {
    book.text(
      "thanks", with: variables ?? ann, language: language, platform: platform,
      limit: limit.map { TextLimit(maximum: $0, rule: .graphemes) })
  }

  @Test("variables are filled in as they are, nothing is escaped")
  func fills() throws {
    let book = try book(.init("Hello {{person.name}},\n{{member.name}} & {{{account.name}}}\n"))
    #expect(text(book)?.text == "Hello Ann <Lee> & Co,\nAna & shop\n")
    #expect(book.text("nix", with: ann, language: nil, platform: "mastodon") == nil)
  }

  @Test("what a stranger calls themselves is text, never a template")
  func hostile() throws {
    let book = try book(.init("Hello {{person.name}}!"))
    let named = CannedVariables(["person.name": "{{member.login}}\n\u{202E}\u{7}evil\u{1B}[31m"])
    #expect(text(book, named)?.text == "Hello {{member.login}} evil[31m!")
  }

  @Test("a variable without a value is a gap to be seen; a section asks for it first")
  func missing() throws {
    let book = try book(.init("Hello {{person.first_name}}, see {{ticket}}"))
    #expect(text(book) == CannedText(text: "Hello Ann, see ‹ticket›", language: nil, missing: ["ticket"]))
    let careful = try self.book(.init("Hello{{#ticket}} ({{ticket}}){{/ticket}}{{^ticket}}!{{/ticket}}"))
    #expect(text(careful) == CannedText(text: "Hello!", language: nil))
    #expect(text(careful, CannedVariables(["ticket": "T-1"]))?.text == "Hello (T-1)")
    let grouped = try self.book(.init("{{#person}}{{first_name}}{{/person}}"))
    #expect(text(grouped)?.text == "Ann")
  }

  @Test(
    "the language of the message chooses the wording, then the house's default, then whatever there is",
    arguments: [
      ("it", "Grazie"), ("it-CH", "Grazie"), ("pt-BR", "Valeu"), ("pt", "Obrigado"), ("pt-PT", "Obrigado"),
      ("de", "Thanks"),
      (nil, "Thanks"), ("es", "Thanks"), ("zh", "謝謝"),
    ] as [(String?, String)])
  func languages(_ language: String?, _ expected: String) throws {
    let book = try book(
      .init("Grazie", language: "it"), .init("Valeu", language: "pt-BR"), .init("Obrigado", language: "pt"),
      .init("Thanks"), .init("謝謝", language: "zh-Hant"))
    #expect(text(book, language: language)?.text == expected)
    let german = try self.book(.init("Danke", language: "de"))
    #expect(text(german, language: "fr") == CannedText(text: "Danke", language: "de"))
  }

  @Test("a platform's own wording comes first, and one that is too long gives way to one that fits")
  func platforms() throws {
    let book = try book(
      .init("A long, long thank you", language: "en"), .init("Thank you so much", language: "en", platform: "mastodon"),
      .init("Thanks", language: "en"))
    #expect(text(book, language: "en")?.text == "Thank you so much")
    #expect(text(book, language: "en", platform: "wordpress")?.text == "A long, long thank you")
    #expect(text(book, language: "en", limit: 10)?.text == "Thanks")
    #expect(text(book, language: "en", limit: 4) == CannedText(text: "Thanks", language: "en", excess: 2))
  }

  @Test(
    "what is wrong in a template is told with its place",
    arguments: [
      (
        "Hello {{person.nam}}", CannedProblem.unknownVariable(variant: 1, name: "person.nam", suggestion: "person.name")
      ),
      ("{{#ticket}}{{tickt}}{{/ticket}}", .unknownVariable(variant: 1, name: "tickt", suggestion: "ticket")),
      ("{{^ticket}}{{xyz}}{{/ticket}}", .unknownVariable(variant: 1, name: "xyz", suggestion: nil)),
      ("Hello\n{{person.name", .badTemplate(variant: 1, line: 2, column: 14)),
      ("{{#ticket}}x", .badTemplate(variant: 1, line: 1, column: 13)),
      ("{{> header }}", .badTag(variant: 1, tag: "{{>")), ("{{$block}}{{/block}}", .badTag(variant: 1, tag: "{{$")),
      ("{{% CONTENT_TYPE:HTML}}x", .badTag(variant: 1, tag: "{{%")), (" \n", .noText),
    ])
  func problems(_ template: String, _ problem: CannedProblem) {
    #expect(throws: problem) { try book(.init(template)) }
  }

  @Test("names are unique and not empty")
  func names() {
    let reply = CannedReply(name: "a", variants: [.init("x")])
    #expect(throws: CannedProblem.duplicateName("a")) { try CannedBook([reply, reply]) }
    #expect(throws: CannedProblem.noName) { try CannedBook([CannedReply(name: " ", variants: [.init("x")])]) }
    #expect(throws: CannedProblem.noText) { try CannedBook([CannedReply(name: "a", variants: [])]) }
  }

  @Test(
    "a first name is one only when it looks like one",
    arguments: [
      ("Ann Lee", "Ann"), ("Anne-Marie", "Anne-Marie"), ("ann_lee42", nil), ("J. Smith", nil), ("李", nil), ("", nil),
    ]
      as [(String, String?)])
  func firstNames(_ name: String, _ first: String?) {
    var facts = ConversationFacts.empty
    facts.identities[0].name = name
    let variables = CannedVariables(facts, account: "@shop", member: Member(login: "ana", name: "Ana Ruiz"))
    #expect(variables.values["person.first_name"] == first)
    #expect(variables.values["member.first_name"] == "Ana")
    #expect(variables.values["account.platform"] == "mastodon")
    #expect(variables.values["ticket"] == nil)
  }

  @Test("every name that is offered can be used")
  func offered() throws {
    for name in CannedVariables.names {
      let book = try book(.init("{{\(name)}}"))
      #expect(text(book, CannedVariables([name: "value"]))?.text == "value", "\(name)")
    }
  }
}
