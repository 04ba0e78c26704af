service "mpa" {
  title    = "AWS Multi-party Approval"
  names    = ["multi-party approval"]
  model    = "abstracted"
  prefixes = ["AWS::MPA::"]
  because  = "By the service model: AWS asks the approvers and counts their answers; who is in a team, how many have to agree and which operations need it are the customer's."
  sources  = ["best-practices-wp", "mpa-guide"]

  type "AWS::MPA::ApprovalTeam" {
    title  = "Approval team"
    name   = "Name"
    traits = ["host", "identity"]
  }

  type "AWS::MPA::IdentitySource" {
    title  = "Identity source of approvers"
    traits = ["identity"]
  }
}

override "mpa-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "mpa-guide"
}
