service "simspaceweaver" {
  title    = "AWS SimSpace Weaver"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::SimSpaceWeaver::"]
  because  = "By the service model: AWS runs the workers of a simulation; its code, its container image and its schema are the customer's. Support is until 2026-05-20."
  sources  = ["simspaceweaver-guide", "srm-page"]

  type "AWS::SimSpaceWeaver::Simulation" {
    title  = "Simulation"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
}

override "simspaceweaver-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-05-20: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "simspaceweaver-guide"
  since   = "2026-05-21"
}

source "simspaceweaver-guide" {
  title  = "AWS SimSpace Weaver User Guide, Security"
  url    = "https://docs.aws.amazon.com/simspaceweaver/latest/userguide/security.html"
  opened = false
  note   = "The end of support on 20 May 2026 was read on other pages of the same guide."
}
