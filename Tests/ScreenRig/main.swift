// The inbox on a line of its own, for the tests and for whoever tunes it:
//   ScreenRig steps            what moving the cursor costs, in bytes, for every theme and size
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

do {
  switch CommandLine.arguments.dropFirst().first {
  case "steps": try steps()
  case "siege": try siege()
  default: say("ScreenRig steps | siege")
  }
} catch {
  say("failed: \(error)")
}
