import InboxModel

/// The palette: every command with its key, and the reason where it cannot be run here.
struct PaletteCatalog {
  let desk: Desk

  func items(refusal: (String) -> String?) -> [PickerItem] {
    let bound = desk.keys.lines.filter { $0.contains(" ") && !$0.hasPrefix("view ") }
    let lines = CommandTable.rows.map(\.name) + bound
    return macros(refusal)
      + lines.filter { $0 != "palette" }.map { line in
        let name = String(line.prefix { $0 != " " })
        let words = desk.house.wording.commands
        let summary = line.contains(" ") ? "" : words.words[name]?.summary ?? ""
        return PickerItem(
          label: words.hint(for: line), alias: line, detail: summary, key: desk.keys.name(of: line) ?? "",
          refusal: refusal(line),
          line: line)
      }
  }
  private func macros(_ refusal: (String) -> String?) -> [PickerItem] {
    desk.house.macros.map { macro in
      PickerItem(
        label: macro.name, detail: macro.summary.isEmpty ? macro.lines.joined(separator: "; ") : macro.summary,
        key: desk.keys.name(of: macro.name) ?? "", refusal: macro.lines.lazy.compactMap(refusal).first, line: macro.name
      )
    }
  }
}
