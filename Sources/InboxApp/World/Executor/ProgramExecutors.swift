@_spi(ExperimentalCustomExecutors) import _Concurrency

/// The executors of the whole program, in the place of the language's own.
///
/// The protocol is the one of "Custom Main and Global Executors" in the list of Swift's proposals; until that is accepted, the standard
/// library offers it as SPI only. Without `install()` everything works as well, with a wake-up each second.
struct ProgramExecutors: ExecutorFactory {
  static let mainExecutor: any MainExecutor = PlatformExecutorFactory.mainExecutor
  /// More threads than cores: some of them wait for the secret of an account, or for a file.
  static let defaultExecutor: any TaskExecutor = ProgramExecutor(threads: 8)

  /// To be called once, before the first task is made.
  static func install() {
    _createExecutors(factory: ProgramExecutors.self)
  }
}
