package import Foundation

/// Somebody or something outside of Moot that escalations are told to.
package struct EscalationTarget: Hashable, Sendable {
  /// How it is told. The words stand in settings and in JSON.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case mail, webhook, github, gitlab, account, command
  }

  /// What it needs to be told in its way.
  package enum Way: Hashable, Sendable {
    case mail(Mail)
    case webhook(URL)
    case github(Forge)
    case gitlab(Forge)
    case account(Messenger)
    case command(Program)
  }

  package var name: String
  package var way: Way
  /// A command whose output is the password, the token or the signing secret.
  package var secretCommand: String?
  /// Its receiver knows what it has had already, by the notice's key: after a doubt it may be told again.
  package var isRepeatable: Bool

  package init(name: String, way: Way, secretCommand: String? = nil, isRepeatable: Bool = false) {
    self.name = name
    self.way = way
    self.secretCommand = secretCommand
    self.isRepeatable = isRepeatable
  }
}

extension EscalationTarget {
  /// Letters, each to one address.
  package struct Mail: Hashable, Sendable {
    package var to: [String]
    package var from: String
    package var server: MailServer

    package init(to: [String], from: String, server: MailServer) {
      self.to = to
      self.from = from
      self.server = server
    }
  }

  /// Who takes letters from us.
  package enum MailServer: Hashable, Sendable {
    /// A program of this machine that takes a letter on its standard input, as sendmail does.
    case sendmail(path: String)
    case smtp(host: String, port: Int, security: Security, user: String?)

    /// How a connection is encrypted.
    package enum Security: String, Hashable, Sendable, CaseIterable {
      /// Encrypted from its first byte.
      case tls
      /// Encrypted before anything is said that matters.
      case starttls
      /// In the clear: only on this machine.
      case none

      package var port: Int {
        switch self {
        case .tls: 465
        case .starttls: 587
        case .none: 25
        }
      }
    }
  }

  /// A project where an issue is opened.
  package struct Forge: Hashable, Sendable {
    /// `owner/name`; on GitLab with all its groups.
    package var project: String
    /// Where its API begins.
    package var api: URL
    package var labels: [String]

    package init(project: String, api: URL, labels: [String] = []) {
      self.project = project
      self.api = api
      self.labels = labels
    }
  }

  /// One of our own accounts, through which people on its platform are told.
  package struct Messenger: Hashable, Sendable {
    /// The account's name.
    package var account: String
    /// Handles or rooms, as the platform writes them.
    package var to: [String]

    package init(account: String, to: [String]) {
      self.account = account
      self.to = to
    }
  }

  /// A person's own command, given to the shell.
  package struct Program: Hashable, Sendable {
    package var line: String
    /// Seconds that it may take.
    package var limit: TimeInterval

    package init(line: String, limit: TimeInterval = 30) {
      self.line = line
      self.limit = limit
    }
  }
}

extension EscalationTarget.Kind {
  /// Whether telling it makes something that can be closed there.
  package var makesTickets: Bool { self == .github || self == .gitlab }
}

extension EscalationTarget {
  package var kind: Kind {
    switch way {
    case .mail: .mail
    case .webhook: .webhook
    case .github: .github
    case .gitlab: .gitlab
    case .account: .account
    case .command: .command
    }
  }

  /// Each gets a notice of its own, so that one address that fails keeps nothing from the others.
  package var recipients: [String] {
    switch way {
    case .mail(let mail): mail.to
    case .account(let messenger): messenger.to
    case .webhook, .github, .gitlab, .command: [""]
    }
  }
}
