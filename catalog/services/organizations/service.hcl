service "organizations" {
  title      = "AWS Organizations"
  names      = ["service control policy", "scp"]
  model      = "abstracted"
  prefixes   = ["AWS::Organizations::"]
  global     = ["AWS::Organizations::"]
  because    = "AWS keeps the tree of accounts and enforces the policies on it; which accounts there are, what the policies forbid and who administers them are the customer's."
  sources    = ["srm-page", "organizations-security"]
  classed_by = "organizations-security"

  type "AWS::Organizations::Organization" {
    title  = "Organisation"
    traits = ["identity"]
  }

  type "AWS::Organizations::Account" {
    title  = "Member account"
    name   = "AccountName"
    traits = ["identity"]
  }

  type "AWS::Organizations::Policy" {
    title  = "Organisation policy"
    name   = "Name"
    traits = ["policy"]
  }

  type "AWS::Organizations::ResourcePolicy" {
    title  = "Delegation policy of the organisation"
    traits = ["policy"]
  }

  type "AWS::Organizations::PolicyType" {
    title  = "Kind of policy that is switched on"
    traits = ["setting"]
  }

  type "AWS::Organizations::OrganizationalUnit" {
    title  = "Organisational unit"
    name   = "Name"
    traits = ["setting"]
  }
}
