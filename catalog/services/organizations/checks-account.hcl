check "organizations-root-credentials-managed" {
  title          = "The organisation manages the root credentials of its member accounts"
  responsibility = "iam.account"
  resource       = "AWS::Organizations::Organization"
  severity       = "medium"
  applies        = meta.RootFeatures != null
  condition      = contains(meta.RootFeatures.Enabled, "RootCredentialsManagement")
  why            = "Else every member account has a password of a root user that somebody has to guard, one by one, and that nobody needs."
  fix            = "Switch centralised root access on in IAM of the management account (enable-organizations-root-credentials-management), then take the members' root credentials away."
  source         = "iam-root-central"
  confidence     = "derived"
  example "pass" {
    meta { RootFeatures = { Enabled = ["RootCredentialsManagement", "RootSessions"] } }
  }
  example "fail" {
    meta { RootFeatures = { Enabled = [] } }
  }
  example "unknown" {
    meta { RootFeatures = unknown("nobody may ask for it") }
  }
  example "not-applicable" "a template does not tell" { FeatureSet = "ALL" }
}

check "organizations-leaving-denied" {
  title          = "A service control policy that is in force keeps accounts from leaving the organisation"
  responsibility = "iam.account"
  resource       = "AWS::Organizations::Organization"
  severity       = "medium"
  let            = { denials = [for p in resources_of_any_account("AWS::Organizations::Policy") : p if p.Type == "SERVICE_CONTROL_POLICY" && length(p.TargetIds) > 0 && denies_leaving(p.Content)] }
  applies        = meta.RootFeatures != null
  condition      = length(let.denials) > 0
  why            = "Whoever rules a member account takes it out of the organisation otherwise, and with that out from under every guard-rail."
  fix            = "Attach a policy to the root that denies organizations:LeaveOrganization."
  source         = "organizations-security"
  confidence     = "derived"
  given {
    meta { RootFeatures = { Enabled = [] } }
  }
  example "pass" {
    resource "AWS::Organizations::Policy" "Stay" {
      Type      = "SERVICE_CONTROL_POLICY"
      TargetIds = ["r-abcd"]
      Content   = { Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }] }
    }
  }
  example "fail" "nobody has it" {
    resource "AWS::Organizations::Policy" "Stay" {
      Type      = "SERVICE_CONTROL_POLICY"
      TargetIds = []
      Content   = { Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }] }
    }
  }
  example "fail" "it denies something else" {
    resource "AWS::Organizations::Policy" "Regions" {
      Type      = "SERVICE_CONTROL_POLICY"
      TargetIds = ["r-abcd"]
      Content   = { Statement = [{ Effect = "Deny", NotAction = "iam:*", Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = "eu-west-1" } } }] }
    }
  }
  example "unknown" {
    resource "AWS::Organizations::Policy" "Stay" {
      Type      = "SERVICE_CONTROL_POLICY"
      TargetIds = ["r-abcd"]
      Content   = unknown("nobody may read it")
    }
  }
}
