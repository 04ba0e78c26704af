checks "appflow-own-key" {
  each "appflow-flow-encrypted-with-customer-managed-key" {
    title = "AppFlow flows encrypt with a KMS key of the customer's own"
    type  = "AWS::AppFlow::Flow"
    why   = "With AWS's key nobody can narrow who reads what a flow carries, or take the access away."
    example "fail" { FlowName = "crm" }
  }
  each "appflow-connector-profile-encrypted-with-customer-managed-key" {
    title = "Connector profiles encrypt credentials with a KMS key of the customer's own"
    type  = "AWS::AppFlow::ConnectorProfile"
    why   = "The profile holds the credentials of another application; only a key of one's own says who may use them."
    example "fail" { ConnectorProfileName = "crm" }
  }
  responsibility = "data.keys"
  resource       = each.type
  severity       = "low"
  like           = named(self.KMSArn, "arn:aws:kms:eu-west-1:111122223333:key/0")
  fix            = "Name a key in {KMSArn}."
}
