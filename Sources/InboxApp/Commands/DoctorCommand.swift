import ArgumentParser
import Foundation
import InboxModel
import InboxStore
import InboxUI
import TerminalNcurses

/// `moot doctor`: looks at everything that Moot needs, and says what to mend.
struct DoctorCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Checks the settings, the store, the secrets and the terminal.")

  /// Seconds for looking through the store: about a million messages.
  private static let patience: TimeInterval = 10

  @OptionGroup var store: StoreOption

  /// One thing that was looked at.
  private struct Finding {
    var isWell: Bool
    var text: String
  }

  func perform(in world: World) async throws {
    let words = world.wording.doctor
    let findings =
      settings(world, store.path(in: world)) + [secrets(world), terminal(world)]
      + (await inbox(store.path(in: world), world: world))
    for finding in findings {
      world.console.line("\(finding.isWell ? words.well : words.toMend)  \(finding.text)")
    }
    let problems = findings.count { !$0.isWell }
    if problems > 0 { throw Failure(words.problems(problems)) }
  }

  /// How hooks have been doing: those of the settings, or all where the settings cannot be read.
  private func hooks(_ health: [HookHealth], world: World) -> [Finding] {
    let words = world.wording.hooks
    let settings = try? TeamFile.settings(
      world.places.configurationFile, besides: store.path(in: world), wording: world.wording)
    let names = settings.map { Set($0.triage.hooks.map(\.name)) }
    let now = world.now()
    return health.filter { names?.contains($0.hook) ?? true }.flatMap { hook in
      var findings: [Finding] = []
      if let ranAt = hook.ranAt {
        let ago = world.wording.age(of: ranAt, now: now)
        let text =
          hook.problem.map { words.failing(hook.hook, hook.failures, ago, $0) }
          ?? words.works(hook.hook, ago, hook.waiting)
        findings.append(Finding(isWell: hook.problem == nil, text: text))
      }
      if let at = hook.passedOverAt, now.timeIntervalSince(at) < 86_400 {
        let text = words.passedOver(hook.hook, hook.passedOver, HookHealth.mostWaiting)
        findings.append(Finding(isWell: false, text: text))
      }
      return findings
    }
  }

  /// The settings and the themes, which the settings name one of.
  private func settings(_ world: World, _ store: String) -> [Finding] {
    let path = world.places.configurationFile
    var findings: [Finding] = []
    var theme: String?
    do {
      theme = try TeamFile.settings(path, besides: store, wording: world.wording).theme
      let exists = FileManager.default.fileExists(atPath: path)
      findings.append(Finding(isWell: true, text: world.wording.doctor.settings(path, exists)))
    } catch {
      var problems = TeamFile.problems(path, besides: store, accounts: [], wording: world.wording)
      if problems.isEmpty { problems = [error] }
      findings += problems.map { Finding(isWell: false, text: $0.message) }
    }
    do {
      let names = try ThemeLibrary.read(folder: world.places.themes, wording: world.wording).sources.map(\.name)
      findings.append(Finding(isWell: true, text: world.wording.doctor.themes(names)))
      if let theme, !names.contains(theme) {
        findings.append(Finding(isWell: false, text: world.wording.cli.noSuchTheme(theme, names)))
      }
    } catch {
      findings.append(Finding(isWell: false, text: error.message))
    }
    return findings
  }

  private func secrets(_ world: World) -> Finding {
    do {
      let entries = try SecretFile(path: world.places.secrets).read()
      return Finding(isWell: true, text: world.wording.doctor.secrets(entries.count))
    } catch {
      return Finding(isWell: false, text: SecretSentence.of(error, wording: world.wording))
    }
  }

  private func terminal(_ world: World) -> Finding {
    guard world.console.isTerminal else { return Finding(isWell: true, text: world.wording.doctor.noTerminal) }
    let term = world.environment["TERM"] ?? ""
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { world.environment[$0] }.first { !$0.isEmpty } ?? "C"
    let isUnicode = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    return Finding(isWell: !term.isEmpty, text: world.wording.doctor.terminal(term, locale, isUnicode))
  }

  /// Opened without the settings, whose faults are told already.
  private func inbox(_ path: String, world: World) async -> [Finding] {
    let words = world.wording.doctor
    guard FileManager.default.fileExists(atPath: path) else {
      return [Finding(isWell: true, text: words.noStore(path))]
    }
    do {
      let store = try InboxStore.open(.file(path), clock: world.now)
      let examination = try await store.examine(atMost: Self.patience)
      let statuses = try await store.accountStatuses()
      let outbox = try await store.outboxSummary()
      var findings = [
        Finding(isWell: true, text: examination == .sound ? words.store(path) : words.storeUnfinished(path)),
        Finding(isWell: outbox.needingPerson == 0, text: words.outbox(outbox.pending, outbox.needingPerson)),
      ]
      for account in statuses.map(\.account) {
        let sentence = world.wording.sentence(for: account.health, account: account.name, now: world.now())
        findings.append(Finding(isWell: account.health == .ok, text: words.account(sentence)))
      }
      return findings + hooks(try await store.hookHealth(), world: world)
    } catch {
      return [Finding(isWell: false, text: StoreSentence.of(error, path: path, wording: world.wording))]
    }
  }
}
