import Dispatch
import Synchronization
import Testing

@testable import InboxStore

@Suite struct WorkerPoolTests {
  @Test func oneThreadDoesOneThingAfterTheOther() async {
    let pool = WorkerPool(name: "one", threads: 1)
    let order = Mutex<[Int]>([])
    for number in 0..<200 { pool.run { order.withLock { $0.append(number) } } }
    await withCheckedContinuation { done in pool.run { done.resume() } }
    #expect(order.withLock { $0 } == Array(0..<200))
  }

  @Test func workThatWaitsLeavesTheOtherThreadsFree() async {
    let pool = WorkerPool(name: "three", threads: 3)
    let gate = DispatchSemaphore(value: 0)
    let (ends, continuation) = AsyncStream.makeStream(of: String.self)
    for name in ["first", "second"] {
      pool.run {
        gate.wait()
        continuation.yield(name)
      }
    }
    var iterator = ends.makeAsyncIterator()
    pool.run { continuation.yield("third") }
    #expect(await iterator.next() == "third")
    gate.signal()
    gate.signal()
    #expect(Set([await iterator.next(), await iterator.next()]) == ["first", "second"])
  }

  @Test func whatWasTakenIsDoneEvenWhenThePoolIsGone() async {
    let (ends, continuation) = AsyncStream.makeStream(of: Int.self)
    do {
      let pool = WorkerPool(name: "short", threads: 2)
      for number in 0..<50 { pool.run { continuation.yield(number) } }
    }
    var seen: Set<Int> = []
    for await number in ends {
      seen.insert(number)
      if seen.count == 50 { break }
    }
    #expect(seen == Set(0..<50))
  }
}
