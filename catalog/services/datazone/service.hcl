service "datazone" {
  title    = "Amazon DataZone"
  names    = ["sagemaker catalog", "sagemaker unified studio", "AWS DataZone"]
  model    = "abstracted"
  prefixes = ["AWS::DataZone::"]
  because  = "By the service model: AWS runs portal and catalogue and encrypts them; domains, projects, memberships, grants and the environments that they set up in the customer's accounts are the customer's."
  sources  = ["best-practices-wp", "datazone-security"]

  type "AWS::DataZone::Domain" {
    title  = "Domain"
    name   = "Name"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::DataZone::Environment" {
    title  = "Environment"
    name   = "Name"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::DataZone::Connection" {
    title  = "Connection"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DataZone::DataSource" {
    title  = "Data source"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::DataZone::Project" {
    title  = "Project"
    name   = "Name"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::DataZone::ProjectMembership" {
    title  = "Membership of a project"
    traits = ["identity"]
  }
  type "AWS::DataZone::PolicyGrant" {
    title  = "Policy grant"
    traits = ["identity"]
  }
  type "AWS::DataZone::UserProfile" {
    title  = "User profile"
    traits = ["identity"]
  }
  type "AWS::DataZone::GroupProfile" {
    title  = "Group profile"
    traits = ["identity"]
  }
  type "AWS::DataZone::Owner" {
    title  = "Owner"
    traits = ["identity"]
  }
}

override "datazone-connection-log-in" {
  on         = ["AWS::DataZone::Connection"]
  holders    = { "iam.platform" = "customer" }
  because    = "A connection carries the login of a database, which IAM does not rule."
  source     = "datazone-security"
  confidence = "derived"
}
