service "wellarchitected" {
  title    = "AWS Well-Architected Tool"
  names    = ["wellarchitectedtool", "well-architected"]
  model    = "abstracted"
  prefixes = ["AWS::WellArchitected::"]
  because  = "By the service model: AWS keeps the questions and the answers; answering truly and acting on risks is the customer's."
  sources  = ["best-practices-wp", "wellarchitected-security"]

  type "AWS::WellArchitected::Workload" {
    title  = "Workload review"
    name   = "WorkloadName"
    traits = ["host", "store"]
  }

  type "AWS::WellArchitected::Lens" {
    title  = "Custom lens"
    traits = ["store"]
  }

  type "AWS::WellArchitected::AgentContext" {
    title  = "Context of the review agent"
    traits = ["store"]
  }

  settings = [
    "AWS::WellArchitected::AgentGoal",
    "AWS::WellArchitected::AgentProfile",
    "AWS::WellArchitected::Profile",
    "AWS::WellArchitected::ReviewTemplate",
  ]
}

override "wellarchitected-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "wellarchitected-security"
}
