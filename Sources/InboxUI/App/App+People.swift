import InboxModel
import TerminalKit

extension App {
  /// Opens what is known of the person of the conversation under the cursor, or of the one that is read.
  mutating func showPerson() -> [Effect] {
    guard let row = selectedRow else {
      desk.say(.info, desk.house.wording.screen.waitsForConversation)
      return []
    }
    let ticket = desk.nextTicket()
    overlay = .person(PersonSheet(row.personID, from: row.id, ticket: ticket))
    return [.loadPerson(row.personID, ticket: ticket)]
  }

  mutating func press(_ key: Key, in old: PersonSheet) -> [Effect] {
    var sheet = old
    let outcome = sheet.press(key)
    overlay = .person(sheet)
    switch outcome {
    case .stays: return []
    case .closes:
      overlay = nil
      return []
    case .opens(let id):
      overlay = nil
      return jump(to: id)
    case .runs(let line): return run(line: line, on: [sheet.conversation])
    case .begins(let text):
      let line = PromptLine(.command, text: text, history: history.lines(of: .command), vocabulary: vocabulary)
      overlay = .line(line)
      return []
    case .refuses(let refusal):
      desk.say(.error, desk.house.wording.sentence(for: refusal))
      return []
    }
  }

  /// Asks how much would be erased; the answer opens the question.
  mutating func surveyErasure(of targets: [ID<Conversation>]) -> [Effect] {
    let ticket = desk.nextTicket()
    erasure = (ticket, targets)
    return [.surveyErasure(targets, ticket: ticket)]
  }

  mutating func receive(_ survey: ErasureSurvey, _ ticket: Int) {
    guard let erasure, erasure.ticket == ticket else { return }
    self.erasure = nil
    let words = desk.house.wording.people
    overlay = .confirmation(
      Confirmation(
        question: words.eraseQuestion(survey.clean), warning: words.eraseWarning, deed: .act(.person(.erase)),
        targets: erasure.targets, advances: false))
  }

  /// The words of this inbox, with those of the person at hand.
  var vocabulary: Vocabulary {
    var vocabulary = desk.context.vocabulary
    guard inbox.reader.isCurrent || overlay?.person != nil else { return vocabulary }
    let shown = overlay?.person?.detail
    let card = inbox.reader.detail?.person
    let dot = " \(desk.glyphs(.middleDot)) "
    func words(_ parts: String...) -> String {
      parts.map { Sanitizer.cleanLine($0) }.filter { !$0.isEmpty }.joined(separator: dot)
    }
    vocabulary.kin = (shown?.suggestions ?? card?.suggestions ?? []).map { other in
      Vocabulary.Numbered(
        number: other.person.value,
        words: words(
          other.handle, other.name, desk.title(of: other.platform), desk.house.wording.people.reason(other.reason)))
    }
    vocabulary.faces = (shown?.faces.map(\.identity) ?? card?.identities ?? []).map {
      Vocabulary.Numbered(number: $0.id.value, words: words($0.handle, $0.name))
    }
    return vocabulary
  }
}

extension Overlay {
  var person: PersonSheet? {
    if case .person(let sheet) = self { sheet } else { nil }
  }
}

extension ErasureSurvey {
  /// With names that can be shown.
  fileprivate var clean: ErasureSurvey {
    var survey = self
    survey.names = names.map { Sanitizer.cleanLine($0) }
    return survey
  }
}
