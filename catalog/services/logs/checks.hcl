check "logs-group-kept-for-a-year" {
  title          = "Log groups keep their events for ${param.days} days at least"
  responsibility = "ops.logging"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  parameters     = { days = 365 }
  condition      = coalesce(self.RetentionInDays, 0) == 0 || coalesce(self.RetentionInDays, 0) >= param.days
  why            = "Intrusions are often found after months; events that are gone by then tell nothing."
  fix            = "Set {RetentionInDays} to ${param.days} or more, or export the events before they end."
  remedy         = { RetentionInDays = param.days }
  example "pass" { RetentionInDays = 400 }
  example "pass" "never ends: the default" { LogGroupName = "app" }
  example "fail" { RetentionInDays = 30 }
}

check "logs-group-retention-chosen" {
  title          = "Log groups end their events after a chosen time"
  responsibility = "data.control"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  condition      = coalesce(self.RetentionInDays, 0) > 0
  why            = "Without a term CloudWatch keeps events for ever, with the personal data in them, and bills for them."
  fix            = "Set {RetentionInDays}."
  remedy         = { RetentionInDays = 365 }
  example "pass" { RetentionInDays = 90 }
  example "fail" "the default" { LogGroupName = "app" }
  example "fail" "Terraform's way to say never" { RetentionInDays = 0 }
}

check "logs-group-encrypted-with-customer-managed-key" {
  title          = "Log groups are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  condition      = self.KmsKeyId != null && (!is_literal(self.KmsKeyId) || self.KmsKeyId != "")
  why            = "Log groups are always encrypted; only with a key of the customer's own can its policy say who reads them, and its use be watched."
  fix            = "Name a key in {KmsKeyId}, and let the logs service use it in the key's policy."
  source         = "logs-data-protection"
  example "pass" { KmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
  example "pass" "key of the same stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "the default" { LogGroupName = "app" }
  example "fail" "an empty text" { KmsKeyId = "" }
}

check "logs-resource-policy-not-public" {
  title          = "Resource policies of CloudWatch Logs do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Logs::ResourcePolicy"
  severity       = "high"
  like           = policy_not_public(self.PolicyDocument, "logs:PutLogEvents")
  why            = "Everybody could write to the account's log groups, or read them, and a flood of events costs money and hides what matters."
  fix            = "Name the services or accounts as Principal in {PolicyDocument}, and narrow services by aws:SourceArn or aws:SourceAccount."
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "logs:*", Resource = "*" }] } }
}

check "logs-destination-policy-not-public" {
  title          = "Log destinations do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Logs::Destination"
  severity       = "high"
  like           = policy_not_public(self.DestinationPolicy, "logs:PutSubscriptionFilter")
  why            = "Any account could send its events into the stream behind the destination."
  fix            = "Name the sending accounts as Principal in {DestinationPolicy}, or the organisation in a condition."
}
