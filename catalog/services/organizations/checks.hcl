check "organizations-all-features" {
  title          = "The organisation has all features switched on"
  responsibility = "iam.account"
  resource       = "AWS::Organizations::Organization"
  severity       = "medium"
  condition      = coalesce(self.FeatureSet, "ALL") == "ALL"
  why            = "With consolidated billing alone there are no service control policies: no guard-rail holds in the member accounts."
  fix            = "Leave {FeatureSet} out, or set it to ALL."
  remedy         = { FeatureSet = "ALL" }
  example "pass" "the default" {}
  example "fail" { FeatureSet = "CONSOLIDATED_BILLING" }
}
