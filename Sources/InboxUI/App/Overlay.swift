/// What lies over the screen and takes the keys.
enum Overlay: Sendable {
  case picker(Picker)
  case line(PromptLine)
  case help(HelpPanel)
  case confirmation(Confirmation)
  case plan(PlanPanel)
  case question(TextQuestion)
  case person(PersonSheet)
  case digest(DigestSheet)
}
