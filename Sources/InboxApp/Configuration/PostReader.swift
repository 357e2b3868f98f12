import Foundation
import InboxModel
import TOMLKit

/// What `[escalation.mail]` says: who sends letters, and through what.
struct Post {
  var from: String
  var server: EscalationTarget.MailServer
  var secretCommand: String?
}

/// Reads `[escalation.mail]`.
struct PostReader {
  let section: TOMLReader
  let words: EscalationWording.Settings

  init(_ section: TOMLReader, _ words: EscalationWording.Settings) {
    self.section = section
    self.words = words
  }

  func post() throws(ConfigurationError) -> Post {
    try section.allow(["from", "server", "port", "security", "user", "secret_command", "sendmail"])
    guard let from = try section.string("from") else {
      throw section.problem("from", words.needs("from", "\"moot@example.org\""))
    }
    guard MailAddress.isGood(from) else { throw section.problem("from", words.notAnAddress(from)) }
    let path = try section.string("sendmail")
    let host = try section.string("server")
    switch (path, host) {
    case (let path?, nil):
      for key in ["port", "security", "user", "secret_command"] where section.keys.contains(key) {
        throw section.problem(key, words.notForThis(key, "sendmail", ["from", "sendmail"]))
      }
      return Post(from: from, server: .sendmail(path: path))
    case (nil, let host?):
      return Post(from: from, server: try server(host), secretCommand: try section.string("secret_command"))
    case (nil, nil): throw section.problem(nil, words.noMailServer)
    case (_?, _?): throw section.problem("sendmail", words.twoMailServers)
    }
  }

  private func server(_ host: String) throws(ConfigurationError) -> EscalationTarget.MailServer {
    typealias Security = EscalationTarget.MailServer.Security
    let isHost = !host.isEmpty && host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x40 }
    guard isHost else { throw section.problem("server", words.notAnAddress(host)) }
    let isHere = ["localhost", "127.0.0.1", "::1"].contains(host.lowercased())
    let security = try section.choice("security", Security.self) ?? (isHere ? .none : .starttls)
    guard security != .none || isHere else { throw section.problem("security", words.clearText(host)) }
    var port = security.port
    if section.keys.contains("port") {
      guard let number = section.table["port"]?.int, (1...65_535).contains(number) else {
        throw section.problem("port", words.badPort)
      }
      port = number
    }
    let user = try section.string("user")
    if user != nil, try section.string("secret_command") == nil {
      throw section.problem("user", words.needs("secret_command", "\"pass show moot/mail\""))
    }
    return .smtp(host: host, port: port, security: security, user: user)
  }
}

/// Addresses of mailboxes, as far as every mail server takes them: plain ASCII, nothing that ends a line or an address.
enum MailAddress {
  static func isGood(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254 else { return false }
    return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
  }
}
