check "amp-workspace-encrypted-with-customer-managed-key" {
  title          = "Prometheus workspaces are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::APS::Workspace"
  severity       = "low"
  condition      = self.KmsKeyArn != null && (!is_literal(self.KmsKeyArn) || self.KmsKeyArn != "")
  why            = "With a key that AWS owns nobody but AWS decides over its use; the choice cannot be made later for a workspace that exists."
  fix            = "Name a key in {KmsKeyArn} when the workspace is made."
  example "pass" { KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
  example "fail" "the default" { Alias = "metrics" }
}

check "amp-resource-policy-not-public" {
  title          = "Policies of Prometheus workspaces do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::APS::ResourcePolicy"
  severity       = "high"
  like           = policy_not_public(self.PolicyDocument, "aps:QueryMetrics")
  why            = "Everybody could read the workspace's metrics, or write false ones."
  fix            = "Name accounts or roles as Principal in {PolicyDocument}."
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "aps:RemoteWrite", Resource = "*" }] } }
}
