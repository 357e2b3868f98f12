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

  @OptionGroup var store: StoreOption

  /// One thing that was looked at.
  private struct Finding {
    var isWell: Bool
    var text: String
  }

  func perform(in world: World) async throws {
    let path = store.path(in: world)
    var findings = [settings(world), secrets(world), themes(world), terminal(world)]
    findings += await inbox(path, world: world)
    for finding in findings { world.console.line("\(finding.isWell ? "ok" : "!!")  \(finding.text)") }
    let problems = findings.count { !$0.isWell }
    if problems > 0 { throw Failure("\(problems) to mend, see above") }
  }

  private func settings(_ world: World) -> Finding {
    let path = world.places.configurationFile
    do {
      _ = try ConfigurationFile.read(path)
      let exists = FileManager.default.fileExists(atPath: path)
      return Finding(isWell: true, text: exists ? "settings \(path)" : "settings: none at \(path), the defaults stand")
    } catch {
      return Finding(isWell: false, text: error.message)
    }
  }

  private func themes(_ world: World) -> Finding {
    do {
      let library = try ThemeLibrary.read(folder: world.places.themes)
      return Finding(isWell: true, text: "themes \(library.sources.map(\.name).joined(separator: ", "))")
    } catch {
      return Finding(isWell: false, text: error.message)
    }
  }

  private func secrets(_ world: World) -> Finding {
    do {
      let entries = try SecretFile(path: world.places.secrets).read()
      return Finding(isWell: true, text: "secrets for \(entries.count) accounts, readable by you only")
    } catch {
      return Finding(isWell: false, text: error.message)
    }
  }

  private func terminal(_ world: World) -> Finding {
    let term = world.environment["TERM"] ?? ""
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { world.environment[$0] }.first { !$0.isEmpty } ?? "C"
    let speaksUnicode = locale.uppercased().contains("UTF-8") || locale.uppercased().contains("UTF8")
    let note = speaksUnicode ? "" : ": not UTF-8, so lines are drawn in ASCII; export LANG=C.UTF-8 for more"
    guard world.console.isTerminal else { return Finding(isWell: true, text: "terminal: none here") }
    return Finding(
      isWell: !term.isEmpty, text: "terminal \(term.isEmpty ? "(TERM is not set)" : term), \(locale)\(note)")
  }

  private func inbox(_ path: String, world: World) async -> [Finding] {
    guard FileManager.default.fileExists(atPath: path) else {
      return [Finding(isWell: true, text: "store: none yet at \(path)")]
    }
    do {
      let session = try Session.open(path, world: world, mayCreate: false)
      let statuses = try await session.attempt { () throws(StoreError) in
        try await session.store.accountStatuses()
      }
      let outbox = try await session.attempt { () throws(StoreError) in try await session.store.outboxSummary() }
      var findings = [
        Finding(isWell: true, text: "store \(path)"),
        Finding(
          isWell: outbox.needingPerson == 0,
          text: "outbox: \(outbox.pending) on their way, \(outbox.needingPerson) need a decision (moot outbox)"),
      ]
      for status in statuses {
        let health = status.account.health
        let sentence = session.wording.sentence(for: health, account: status.account.name, now: world.now())
        findings.append(Finding(isWell: health == .ok, text: "account \(status.account.name): \(sentence)"))
      }
      return findings
    } catch {
      return [Finding(isWell: false, text: error.message)]
    }
  }
}
