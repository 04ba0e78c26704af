check "appflow-flow-encrypted-with-customer-managed-key" {
  title          = "AppFlow flows encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::AppFlow::Flow"
  severity       = "low"
  condition      = self.KMSArn != null
  why            = "With AWS's key nobody can narrow who reads what a flow carries, or take the access away."
  fix            = "Name a key in KMSArn."
  example "pass" { KMSArn = "arn:aws:kms:eu-west-1:111122223333:key/0" }
  example "fail" { FlowName = "crm" }
  example "unknown" { KMSArn = unknown("may be null") }
}

check "appflow-connector-profile-encrypted-with-customer-managed-key" {
  title          = "Connector profiles encrypt credentials with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::AppFlow::ConnectorProfile"
  severity       = "low"
  condition      = self.KMSArn != null
  why            = "The profile holds the credentials of another application; only a key of one's own says who may use them."
  fix            = "Name a key in KMSArn."
  example "pass" { KMSArn = "arn:aws:kms:eu-west-1:111122223333:key/0" }
  example "fail" { ConnectorProfileName = "crm" }
  example "unknown" { KMSArn = unknown("may be null") }
}
