/// One kind of message of an archive: what can be said there, by whom and in which channels. A class for the same reason as `Card`.
final class ArchiveShelf: Sendable {
  /// A phrase, cut for filling, with everybody who could say it. A class, so that taking it up costs one reference.
  final class Card: Sendable {
    let phrase: Phrase
    let pieces: [Details.Piece]
    let people: [Person]
    let openers: [String]

    init(_ phrase: Phrase, people: [Person]) {
      self.phrase = phrase
      self.people = people
      pieces = Details.pieces(of: phrase.text)
      openers = ArchiveShelf.openers[phrase.language] ?? []
    }
  }

  let platform: SimulatedPlatform
  let kind: ArchivedMessage.Kind
  /// What its ids begin with.
  let prefix: String
  let channels: [String]
  let hasThreads: Bool
  let cards: [Card]

  private init(
    _ platform: SimulatedPlatform, _ kind: ArchivedMessage.Kind, _ prefix: String, _ channels: [String],
    _ phrases: [Phrase], _ town: Town, hasThreads: Bool = true
  ) {
    self.platform = platform
    self.kind = kind
    self.prefix = prefix
    self.channels = channels
    self.hasThreads = hasThreads
    cards = phrases.map { phrase in
      let speakers = town.people(on: platform, writing: phrase.language)
      return Card(phrase, people: speakers.isEmpty ? town.people : speakers)
    }
  }

  /// The five shelves: mentions, directs, chats, comments, reviews.
  static func all(town: Town) -> [ArchiveShelf] {
    let rooms = ["dev-room", "support", "random"]
    let chats = Phrasebook.supportChats + Phrasebook.devChats + Phrasebook.smallTalk + Phrasebook.answers
    let comments = Phrasebook.comments + Phrasebook.spam + Phrasebook.longReads
    let mentions = Phrasebook.mentions + Phrasebook.answers
    return [
      ArchiveShelf(.mastodon, .mention, "m", ["mentions"], mentions, town),
      ArchiveShelf(.mastodon, .direct, "d", ["directs"], Phrasebook.directs + Phrasebook.answers, town),
      ArchiveShelf(.matrix, .chat, "c", rooms, chats, town),
      ArchiveShelf(.wordpress, .comment, "w", Phrasebook.posts.map(\.slug), comments, town),
      ArchiveShelf(.appStore, .review, "r", ["reviews"], Phrasebook.reviews, town, hasThreads: false),
    ]
  }

  /// Beginnings that multiply the phrases.
  static let openers: [String: [String]] = [
    "en": ["Hi! ", "Hello team, ", "Hey there. ", "Update: ", "Me again. ", "Good morning! ", "Sorry to bother you: "],
    "it": ["Ciao! ", "Buongiorno, ", "Salve. ", "Di nuovo io. "],
    "de": ["Hallo! ", "Guten Tag. ", "Moin, ", "Kurze Frage: "],
    "es": ["¡Hola! ", "Buenas. ", "Buenos días. "],
    "fr": ["Bonjour. ", "Bonsoir, ", "Coucou ! "],
    "pt": ["Olá! ", "Bom dia. ", "Oi, "],
    "pl": ["Dzień dobry. ", "Cześć! "],
    "uk": ["Вітаю! ", "Добрий день. "],
    "tr": ["Merhaba. ", "Selam! "],
    "ja": ["こんにちは。", "お世話になっております。", "はじめまして。"],
    "ko": ["안녕하세요. ", "수고하십니다. "],
    "zh": ["你好，", "請問一下，"],
    "hi": ["नमस्ते। ", "सुनिए, "],
    "ar": ["مرحبًا. ", "السلام عليكم. "],
  ]
}
