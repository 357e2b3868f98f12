import Foundation
import InboxConnect
import InboxConnectors
import InboxModel
import InboxUI
import TerminalKit

/// A program that writes words: it gets a conversation as JSON on its standard input, and what it prints is the text.
struct PipeProgram: Sendable {
  /// How many of a conversation's messages it gets: the newest.
  static let messages = 50
  /// Characters.
  private static let longestText = 100_000

  let programs: any ProgramRunner
  let storePath: String
  let secrets: SecretFile
  /// Seconds.
  var limit: TimeInterval
  let now: @Sendable () -> Date
  let wording: Wording

  func run(_ line: String, _ detail: ConversationDetail, _ kind: Draft.Kind, _ text: String) async -> PipeEnd {
    let moment = now()
    var record = ContextRecord(
      event: "pipe", at: moment, message: detail.messages.last { $0.direction == .inbound },
      detail: DetailRecord(detail, now: moment, wording: wording))
    record.draft = ContextRecord.Draft(kind: kind, text: text)
    guard let json = try? RecordEncoder.line(record) else {
      return .failed(reason: wording.hooks.notStarted("not JSON"))
    }
    let end: ProgramEnd
    do throws(ProgramFailure) {
      end = try await programs.run(words(line), input: Data((json + "\n").utf8), limit: limit)
    } catch {
      switch error {
      case .notStarted(let reason): return .failed(reason: wording.hooks.notStarted(reason))
      case .hung: return .failed(reason: wording.hooks.tookTooLong(Int(limit.rounded(.up))))
      }
    }
    guard end.status == 0 else {
      return .failed(reason: wording.hooks.ended(Int(end.status), complaint(end.complaint)))
    }
    let written = Sanitizer.clean(String(decoding: end.output, as: UTF8.self)).trimmingCharacters(in: .newlines)
    guard written.count <= Self.longestText else {
      return .failed(reason: wording.composer.pipedTooMuch(Self.longestText))
    }
    return .wrote(written)
  }

  private func words(_ line: String) -> [String] {
    ["/usr/bin/env", "MOOT_STORE=\(URL(filePath: storePath).path)", "/bin/sh", "-c", line]
  }

  /// The first line that says something, without what accounts sign in with.
  private func complaint(_ text: String) -> String {
    let hidden = ((try? secrets.read()) ?? [:]).values.flatMap { Array($0.credentials.secrets.values) }
    let lines = text.split(whereSeparator: \.isNewline)
    let line = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return Sanitizer.cleanLine(ServerWords.clean(String(line), hiding: hidden))
  }
}

extension PipeProgram {
  init(_ session: Session) {
    self.init(
      programs: LiveProgramRunner(), storePath: session.storePath,
      secrets: SecretFile(path: session.world.places.secrets), limit: session.configuration.pipeLimit,
      now: session.world.now, wording: session.wording)
  }
}
