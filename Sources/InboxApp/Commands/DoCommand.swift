import ArgumentParser
import Foundation
import InboxModel
import InboxStore

/// `moot do COMMAND`: the command language from a shell.
struct DoCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Carries out one command on conversations, or undoes the last one.",
    discussion: """
      The command is written as on the screen's : line. Examples:
        moot do 'tag +bug -praise' --id 12 --id 31
        moot do 'reply "Fixed in 4.2.1, thank you!"' --id 12
        moot do spam --query 'is:held casino' --dry-run
        moot do 'canned thanks' --query 'burst:12'
        moot do undo
      On a terminal it asks before what cannot be undone; scripts are not asked, but have to say --yes to erase people.
      """)

  @Argument(help: "A command, such as 'done', 'tag +bug' or 'snooze 3d'.")
  var command: [String]

  @Option(name: .customLong("id"), help: "A conversation's number; may be repeated.")
  var ids: [Int64] = []

  @Option(help: "All conversations that match.")
  var query: String?

  @Flag(help: "Only says what would happen.")
  var dryRun = false

  @Flag(help: "Do not ask before what cannot be undone.")
  var yes = false

  @Flag(help: "One JSON object a conversation.")
  var json = false

  @OptionGroup var store: StoreOption

  func validate() throws {
    if !ids.isEmpty, query != nil { throw ValidationError("either --id or --query, not both") }
  }

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    if let macro = session.configuration.triage.macros.first(where: { $0.name == command.joined(separator: " ") }) {
      return try await carryOut(macro, in: session)
    }
    let parsed = try await parse(in: session)
    switch parsed {
    case .undo, .redo:
      try await takeBack(parsed, in: session)
    case .act(let action):
      try await carryOut(action, in: session)
    case .finish(let reason, _):
      try await finish(for: reason, in: session)
    case .canned(let name):
      try await answer(with: name, in: session)
    case .deliver(let decision):
      try await decide(decision, in: session)
    default:
      throw Failure.wrongUse(session.wording.cli.notHere(command.joined(separator: " ")))
    }
  }

  /// The arguments as one command: a single argument is a whole line, several are its words.
  private func parse(in session: Session) async throws(Failure) -> Command {
    let book = session.configuration.triage.escalation
    var vocabulary = Vocabulary().knowing(book)
    vocabulary.canned = session.configuration.triage.titles.map(\.name)
    if !book.targets.isEmpty {
      vocabulary.members = try await session.attempt { () throws(StoreError) in try await session.store.memberLogins() }
    }
    let context = CommandContext(
      now: session.world.now(), zone: session.world.timeZone, member: session.member, vocabulary: vocabulary)
    do throws(CommandError) {
      let line =
        command.count == 1
        ? try CommandLineParser.parse(command[0])
        : CommandLine(verb: command[0], arguments: command.dropFirst().map(NegativeTerm.read))
      return try CommandParser(context).parse(line)
    } catch {
      throw .wrongUse(session.wording.sentence(for: error))
    }
  }

  private func carryOut(_ action: InboxAction, in session: Session) async throws {
    try await carryOut([(action, try await selection(in: session))], in: session)
  }

  /// A person's own command, as one batch.
  private func carryOut(_ macro: Macro, in session: Session) async throws {
    let context = CommandContext(
      now: session.world.now(), zone: session.world.timeZone, member: session.member)
    let commands: [Command]
    do throws(MacroProblem) {
      commands = try macro.commands(in: context)
    } catch {
      throw Failure.wrongUse(session.wording.sentence(for: error))
    }
    let targets = try await selection(in: session)
    var groups: [(InboxAction, [ID<Conversation>])] = []
    for command in commands {
      switch command {
      case .act(let action): groups.append((action, targets))
      case .finish(let reason?, _): groups.append((.done(reason), targets))
      case .finish(nil, _): groups += try await fitting(targets, in: session)
      default: throw Failure.wrongUse(session.wording.cli.notHere(macro.name))
      }
    }
    try await carryOut(groups, in: session)
  }

  /// `done` without a reason: for each conversation the one that fits.
  private func finish(for reason: DoneReason?, in session: Session) async throws {
    if let reason { return try await carryOut(.done(reason), in: session) }
    try await carryOut(try await fitting(try await selection(in: session), in: session), in: session)
  }

  private func fitting(
    _ targets: [ID<Conversation>], in session: Session
  ) async throws(Failure) -> [(InboxAction, [ID<Conversation>])] {
    let known = try await session.attempt { () throws(StoreError) in try await session.store.workflows(of: targets) }
    return Dictionary(grouping: known, by: \.workflow.fittingReason).map { (.done($0.key), $0.value.map(\.id)) }
  }

  /// One batch, so that one undo takes all of it back.
  func carryOut(
    _ groups: [(InboxAction, [ID<Conversation>])], refusedBefore: Int = 0, in session: Session
  ) async throws {
    if !yes { try refuseGaps(in: groups.map(\.0), wording: session.wording) }
    let batch = session.newBatch
    let actor = Actor.member(session.member)
    if !dryRun, !yes {
      for (action, targets) in groups { try await Confirmation(session: session).pass(action, on: targets) }
    }
    var refused = refusedBefore
    var unchanged = 0
    var changed: Set<ID<Conversation>> = []
    for (action, targets) in groups {
      let outcomes = try await session.attempt { () throws(StoreError) in
        dryRun
          ? try await session.store.plan(action, for: targets, by: actor)
          : try await session.store.apply(action, to: targets, by: actor, batch: batch)
      }
      let places = try await places(of: outcomes, in: session)
      for (id, outcome) in outcomes {
        if case .done = outcome { changed.insert(id) }
        if outcome == .unchanged { unchanged += 1 }
        let deed = (verb: action.verb, onPlatform: action.platformVerb, place: places[id])
        if try report(outcome, of: deed, on: id, in: session) { refused += 1 }
      }
    }
    try await tellPlan(of: groups, in: session)
    if !json, changed.isEmpty { tellWhyNothing(groups.allSatisfy(\.1.isEmpty), unchanged, in: session) }
    let verbs = Set(groups.map(\.0.verb))
    let verb = verbs.count == 1 ? verbs.first ?? "" : command.joined(separator: " ")
    try conclude(verb, changed: changed.count, refused: refused, in: session)
  }

  /// What prepared answers leave to fill in is hardly meant to leave the house.
  private func refuseGaps(in actions: [InboxAction], wording: Wording) throws(Failure) {
    for case .reply(let reply) in actions {
      let gaps = CannedGap.all(in: reply.text).map(\.name)
      if !gaps.isEmpty { throw .wrongUse(wording.cli.gapsLeft(gaps)) }
    }
  }

  func conclude(_ verb: String, changed: Int, refused: Int, in session: Session) throws {
    if !json {
      session.world.console.line(
        dryRun ? session.wording.cli.wouldChange(changed, verb) : session.wording.cli.changed(changed, verb))
    }
    if refused > 0 { throw Failure("") }
  }

  /// Why a command changed nothing, where no refusal says it; a rehearsal's plan has said it already.
  private func tellWhyNothing(_ isEmpty: Bool, _ unchanged: Int, in session: Session) {
    if isEmpty {
      session.world.console.complain(session.wording.cli.noneMatch)
    } else if unchanged > 0, !dryRun {
      session.world.console.complain(session.wording.bulk.unchanged(unchanged))
    }
  }

  /// Whether it was refused. A rehearsal's reasons stand in its plan, unless there is none of the deed.
  func report(
    _ outcome: ActionOutcome, of deed: (verb: String, onPlatform: PlatformVerb?, place: String?),
    on id: ID<Conversation>, in session: Session
  ) throws -> Bool {
    let record = OutcomeRecord(
      id: id, verb: deed.verb, outcome: outcome, dryRun: dryRun, verbOnPlatform: deed.onPlatform, place: deed.place,
      wording: session.wording)
    if json {
      session.world.console.record(try RecordEncoder.line(record))
    } else if let reason = record.reason, !dryRun {
      session.world.console.complain("#\(id): \(reason)")
    }
    return record.reason != nil
  }

  func selection(in session: Session) async throws(Failure) -> [ID<Conversation>] {
    if let query {
      let wanted = try await session.query([query])
      let found = try await session.attempt { () throws(StoreError) in
        try await session.store.matching(wanted, member: session.member, limit: Int.max)
      }
      if found.isEmpty { try await session.tellOfNamesUnknown(in: wanted) }
      return found
    }
    guard !ids.isEmpty else { throw .wrongUse(session.wording.cli.noTarget) }
    var seen: Set<Int64> = []
    let wanted = ids.filter { seen.insert($0).inserted }.map { ID<Conversation>($0) }
    let known = try await session.attempt { () throws(StoreError) in
      try await session.store.rows(ids: wanted, member: session.member)
    }
    let found = Set(known.map(\.id))
    if let missing = wanted.first(where: { !found.contains($0) }) {
      throw Failure(session.wording.cli.noSuchConversation(String(missing.value)))
    }
    return wanted
  }

  private func takeBack(_ command: Command, in session: Session) async throws {
    let outcome = try await session.attempt { () throws(StoreError) in
      command == .undo
        ? try await session.store.undo(by: session.member) : try await session.store.redo(by: session.member)
    }
    let sentence =
      command == .undo ? session.wording.sentence(forUndo: outcome) : session.wording.sentence(forRedo: outcome)
    guard case .done = outcome else { throw Failure(sentence) }
    session.world.console.line(sentence)
  }
}
