check "sso-permission-set-no-admin" {
  title          = "Permission sets do not give administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::SSO::PermissionSet"
  severity       = "high"
  condition      = !policy_grants_admin(self.InlinePolicy) && !anytrue([for a in self.ManagedPolicies : endswith(a, ":aws:policy/AdministratorAccess")])
  why            = "A permission set reaches every account it is assigned in, so an administrator one is the key to all of them."
  fix            = "Name actions and resources in {InlinePolicy}, and take AdministratorAccess out of {ManagedPolicies}."
  example "pass" { ManagedPolicies = ["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"] }
  example "fail" { ManagedPolicies = ["arn:aws:iam::aws:policy/AdministratorAccess"] }
  example "fail" "inline" { InlinePolicy = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
}

check "sso-permission-set-session-at-most-eight-hours" {
  title          = "Permission sets end sessions after eight hours at the latest"
  responsibility = "iam.identities"
  resource       = "AWS::SSO::PermissionSet"
  severity       = "low"
  condition      = self.SessionDuration == null || length(regexall("^PT(8H(0+M)?|[1-7]H([0-9]{1,2}M)?|[1-9][0-9]M|[1-3][0-9]{2}M|4[0-7][0-9]M|480M)$", self.SessionDuration)) > 0
  why            = "The longer a session lasts, the longer a copied one can be used; AWS ends it after one hour unless told otherwise."
  fix            = "Set {SessionDuration} to PT8H or less, or leave it out for one hour."
  remedy         = { SessionDuration = "PT8H" }
  example "pass" { SessionDuration = "PT4H" }
  example "pass" "the default of one hour" { Name = "reader" }
  example "fail" { SessionDuration = "PT12H" }
}
