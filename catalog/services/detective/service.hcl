service "detective" {
  title    = "Amazon Detective"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::Detective::"]
  because  = "By the service model: AWS collects and joins the records; who takes part, who may read the graph and what follows from it are the customer's."
  sources  = ["best-practices-wp", "detective-security"]

  type "AWS::Detective::Graph" {
    title  = "Behaviour graph"
    traits = ["host", "store", "trail"]
  }

  settings = ["AWS::Detective::MemberInvitation", "AWS::Detective::OrganizationAdmin"]
}

override "detective-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "detective-security"
}
