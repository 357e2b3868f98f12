import Synchronization
import Testing

@testable import InboxApp

@Suite struct ProgramExecutorTests {
  @Test func anAlarmRingsInTheOrderOfTimeNotOfSetting() async {
    let alarm = Alarm(name: "test") { $0() }
    let (rings, continuation) = AsyncStream.makeStream(of: Int.self)
    for milliseconds in [600, 200, 400, 0, 200] {
      alarm.ring(after: .milliseconds(milliseconds)) { continuation.yield(milliseconds) }
    }
    var order: [Int] = []
    for await ring in rings {
      order.append(ring)
      if order.count == 5 { break }
    }
    #expect(order == [0, 200, 200, 400, 600])
  }

  @Test func anAlarmForEverNeverRingsAndStopsNobody() async {
    let alarm = Alarm(name: "test") { $0() }
    let (rings, continuation) = AsyncStream.makeStream(of: String.self)
    alarm.ring(after: .seconds(Int64.max)) { continuation.yield("for ever") }
    alarm.ring(after: .seconds(-5)) { continuation.yield("past") }
    var iterator = rings.makeAsyncIterator()
    #expect(await iterator.next() == "past")
  }

  @Test func tasksRunOnItsThreadsAndActorsKeepTheirOrder() async {
    let executor = ProgramExecutor(threads: 4)
    let total = await withTaskExecutorPreference(executor) {
      await withTaskGroup(of: Int.self) { group in
        for number in 1...100 {
          group.addTask {
            await Task.yield()
            return number
          }
        }
        return await group.reduce(0, +)
      }
    }
    #expect(total == 5050)
  }
}
