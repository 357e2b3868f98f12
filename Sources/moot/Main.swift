import InboxApp

/// The program's door.
@main
enum Main {
  static func main() {
    MootCommand.start()
  }
}
