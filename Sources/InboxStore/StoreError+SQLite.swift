import GRDB

/// SQLite's answer when a statement did not run to its end.
struct SQLFailure: Error {
  /// The extended result code.
  let code: Int32
  let message: String
}

extension StoreError {
  /// The store's word for whatever a transaction threw.
  init(_ error: any Error) {
    switch error {
    case let known as StoreError:
      self = known
    case let failure as SQLFailure:
      self.init(code: failure.code, message: failure.message)
    case let failure as DatabaseError:
      self.init(code: failure.extendedResultCode.rawValue, message: failure.message ?? "")
    case is CancellationError:
      self = .cancelled
    default:
      self = .failed(detail: String(describing: error))
    }
  }

  /// By SQLite's result code. Source: sqlite.org/rescode.html.
  private init(code: Int32, message: String) {
    switch ResultCode(rawValue: code & 0xff) {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_CANTOPEN: self = .notReachable(detail: message)
    case .SQLITE_NOTADB: self = .notAStore
    case .SQLITE_CORRUPT: self = .damaged(detail: message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    // No room to make the shared memory beside the file, which costs no more than room on the disk.
    case .SQLITE_IOERR where ResultCode(rawValue: code) == .SQLITE_IOERR_SHMSIZE: self = .diskFull
    // A write that the file system had no room for comes as an I/O error on some of them.
    case .SQLITE_IOERR where message.contains("No space left"): self = .diskFull
    default: self = .failed(detail: "\(message) (SQLite \(code))")
    }
  }
}
