service "sso" {
  title      = "AWS IAM Identity Center"
  names      = ["identitystore", "AWS SSO Identity Store", "AWS Identity Store", "AWS Single Sign-On", "awsssoportal", "AWS SSO", "sso-admin", "AWS Single Sign-On Admin", "SSO Admin", "sso-directory", "AWS SSO Directory", "sso-oidc", "AWS SSO OIDC", "SSO OIDC", "sso-oauth", "iam identity center", "identity center", "single sign-on", "identity store"]
  model      = "abstracted"
  prefixes   = ["AWS::SSO::", "AWS::IdentityStore::"]
  because    = "AWS runs the portal, the directory and the hand-out of credentials; who is in it, which permission sets they get and where users come from are the customer's."
  sources    = ["iam-guide", "sso-security"]
  classed_by = "iam-guide"

  type "AWS::SSO::Instance" {
    title  = "Identity Center instance"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::SSO::PermissionSet" {
    title  = "Permission set"
    name   = "Name"
    traits = ["identity"]
  }

  type "AWS::SSO::Assignment" {
    title  = "Assignment of a permission set"
    traits = ["identity"]
  }

  type "AWS::SSO::Application" {
    title  = "Application"
    name   = "Name"
    traits = ["identity"]
  }

  type "AWS::SSO::ApplicationAssignment" {
    title  = "Assignment of an application"
    traits = ["identity"]
  }

  type "AWS::IdentityStore::User" {
    title  = "User of the directory"
    name   = "UserName"
    traits = ["identity"]
  }

  type "AWS::IdentityStore::Group" {
    title  = "Group of the directory"
    name   = "DisplayName"
    traits = ["identity"]
  }

  type "AWS::IdentityStore::GroupMembership" {
    title  = "Membership in a group"
    traits = ["identity"]
  }

  settings = ["AWS::SSO::InstanceAccessControlAttributeConfiguration"]
}

override "sso-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "sso-security"
}
