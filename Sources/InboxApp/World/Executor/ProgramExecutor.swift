@_spi(ExperimentalScheduling) import _Concurrency
import InboxStore

/// Runs the program's tasks on threads that sleep until there is work. The language's own executor stands on libdispatch, which looks after
/// its threads once a second for as long as the program lives.
final class ProgramExecutor: TaskExecutor, SchedulingExecutor {
  private let pool: WorkerPool
  private let alarm: Alarm

  init(threads: Int) {
    let pool = WorkerPool(name: "moot-task", threads: threads)
    self.pool = pool
    alarm = Alarm(name: "moot-alarm") { pool.run($0) }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    pool.run(work(UnownedJob(job)))
  }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, after delay: C.Duration, tolerance: C.Duration?, clock: C
  ) {
    let work = work(UnownedJob(job))
    // Another clock's lengths are not of this world: whoever waits by it looks at it and waits again.
    guard let delay = delay as? Duration else { return pool.run(work) }
    alarm.ring(after: delay, work)
  }

  func enqueue<C: Clock>(
    _ job: consuming ExecutorJob, at instant: C.Instant, tolerance: C.Duration?, clock: C
  ) {
    enqueue(job, after: clock.now.duration(to: instant), tolerance: tolerance, clock: clock)
  }

  private func work(_ job: UnownedJob) -> WorkerPool.Work {
    { [unowned(safe) self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}
