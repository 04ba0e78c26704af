service "simspaceweaver" {
  title    = "AWS SimSpace Weaver"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::SimSpaceWeaver::"]
  because  = "By the service model: AWS ran the workers of a simulation; its code, its container image and its schema were the customer's. AWS ended support on 2026-05-20."
  sources  = ["simspaceweaver-guide", "srm-page"]

  type "AWS::SimSpaceWeaver::Simulation" {
    title  = "Simulation"
    name   = "Name"
    traits = ["host", "code", "store"]
  }
}

source "simspaceweaver-guide" {
  title = "AWS SimSpace Weaver User Guide, Security"
  url   = "https://docs.aws.amazon.com/simspaceweaver/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end of support on 20 May 2026 was read on other pages of the same guide."
}
