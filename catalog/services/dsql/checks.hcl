check "dsql-cluster-protected-from-deletion" {
  title          = "Aurora DSQL clusters are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::DSQL::Cluster"
  severity       = "medium"
  like           = on_by_default(self.DeletionProtectionEnabled)
  why            = "One mistaken call, or a stack that is deleted, takes the cluster along."
  fix            = "Set {DeletionProtectionEnabled} to true."
}

check "dsql-cluster-policy-not-public" {
  title          = "Aurora DSQL cluster policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::DSQL::Cluster"
  severity       = "critical"
  like           = policy_not_public(self.PolicyDocument, "dsql:DbConnect")
  why            = "Every AWS customer could try to connect."
  fix            = "Name the principals in {PolicyDocument}, or narrow by aws:SourceVpc or aws:PrincipalOrgID."
  example "pass" "no policy" {}
}
