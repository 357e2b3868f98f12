import Foundation

/// Opens web pages with the person's own program: `$BROWSER`, else `xdg-open`.
struct BrowserProgram: Sendable {
  let command: String

  init(environment: [String: String]) {
    command = environment["BROWSER"].flatMap { $0.isEmpty ? nil : $0 } ?? "xdg-open"
  }

  /// Starts it in the background, away from the terminal. Only web addresses are opened.
  func open(_ url: URL) {
    guard let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http" else { return }
    // The program must not write over the screen; setsid keeps it alive when Moot leaves.
    _ = ForegroundProgram.run(
      "setsid \(command) \"$1\" >/dev/null 2>&1 </dev/null &", argument: url.absoluteString)
  }
}
