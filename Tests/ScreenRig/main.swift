// The inbox on a line of its own, for the tests and for whoever tunes it:
//   ScreenRig steps            what moving the cursor costs, in bytes, for every theme and size
//   ScreenRig mirror           whether a terminal shows what was drawn, over random events
//   ScreenRig frames 80x24 j r the bytes of every frame, as a terminal would get them
//   ScreenRig siege            whether hostile words come through ncurses as anything but text

import Foundation
import InboxUI
import TerminalKit

func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

let sizes = [Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 12)]

func steps() throws {
  for theme in ThemeFile.names {
    for size in sizes {
      let costs = try Costs.measure(theme: theme, size: size, selection: Look().selection)
      func greatest(_ bytes: [Int]) -> Int { bytes.max() ?? 0 }
      say(
        "\(theme) \(size.width)x\(size.height) step \(greatest(costs.steps)) scroll \(greatest(costs.scrolls)) rest \(greatest(costs.rests)) "
          + "frames \(costs.frames) steps \(costs.steps.count)")
    }
  }
}

func siege() throws {
  for size in sizes {
    for seed in UInt64(1)...6 { say(try Siege.problem(seed: seed, size: size) ?? "held") }
  }
}

func mirror() throws {
  for size in sizes {
    for seed in UInt64(1)...8 { say(try Mirror.problem(seed: seed, size: size) ?? "true") }
  }
}

/// Writes what a line would get, frame after frame.
func frames(_ arguments: ArraySlice<String>) throws {
  let numbers = (arguments.first ?? "80x24").split(separator: "x").compactMap { Int($0) }
  var rig = try Rig(Town.setup { $0.size = Size(width: numbers[0], height: numbers[1]) }, clerk: Clerk())
  FileHandle.standardOutput.write(Data(rig.show()))
  for key in arguments.dropFirst() {
    rig.stage.press(key)
    FileHandle.standardOutput.write(Data(rig.show()))
    rig.stage.settle()
    FileHandle.standardOutput.write(Data(rig.show()))
  }
}

do {
  switch CommandLine.arguments.dropFirst().first {
  case "steps": try steps()
  case "siege": try siege()
  case "mirror": try mirror()
  case "frames": try frames(CommandLine.arguments.dropFirst(2))
  default: say("ScreenRig steps | siege | mirror | frames SIZE KEYS...")
  }
} catch {
  say("failed: \(error)")
}
