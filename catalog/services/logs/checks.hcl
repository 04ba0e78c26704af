check "logs-group-kept-for-a-year" {
  title          = "Log groups keep their events for a year at least"
  responsibility = "ops.logging"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  condition      = coalesce(self.RetentionInDays, 0) == 0 || coalesce(self.RetentionInDays, 0) >= 365
  why            = "Intrusions are often found after months; events that are gone by then tell nothing."
  fix            = "Set RetentionInDays to 365 or more, or export the events before they end."
  aliases        = { security-hub = "CloudWatch.16", config = "cw-loggroup-retention-period-check", checkov = "CKV_AWS_338", prowler = "cloudwatch_log_group_retention_policy_specific_days_enabled" }
  requirements   = { nist-800-53-r5 = ["AU-11"], pci-dss-4 = ["10.5.1"] }
  example "pass" { RetentionInDays = 400 }
  example "pass" "never ends: the default" { LogGroupName = "app" }
  example "fail" { RetentionInDays = 30 }
  example "unknown" { RetentionInDays = unknown("parameter without default") }
}

check "logs-group-retention-chosen" {
  title          = "Log groups end their events after a chosen time"
  responsibility = "data.control"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  condition      = coalesce(self.RetentionInDays, 0) > 0
  why            = "Without a term CloudWatch keeps events for ever, with the personal data in them, and bills for them."
  fix            = "Set RetentionInDays."
  aliases        = { checkov = "CKV_AWS_66", kics = "ef0b316a-211e-42f1-888e-64efe172b755", cdk-nag = "CloudWatchLogGroupRetentionPeriod" }
  requirements   = { nist-800-53-r5 = ["AU-11", "SI-12"] }
  example "pass" { RetentionInDays = 90 }
  example "fail" "the default" { LogGroupName = "app" }
  example "fail" "Terraform's way to say never" { RetentionInDays = 0 }
  example "unknown" { RetentionInDays = unknown("parameter without default") }
}

check "logs-group-encrypted-with-customer-managed-key" {
  title          = "Log groups are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Logs::LogGroup"
  severity       = "low"
  condition      = self.KmsKeyId != null && (!is_literal(self.KmsKeyId) || self.KmsKeyId != "")
  why            = "Log groups are always encrypted; only with a key of the customer's own can its policy say who reads them, and its use be watched."
  fix            = "Name a key in KmsKeyId, and let the logs service use it in the key's policy."
  source         = "logs-data-protection"
  aliases = {
    checkov = "CKV_AWS_158"
    trivy   = ["AVD-AWS-0017", "AWS-0017"]
    tfsec   = "aws-cloudwatch-log-group-customer-key"
    prowler = "cloudwatch_log_group_kms_encryption_enabled"
    kics    = "0afbcfe9-d341-4b92-a64c-7e6de0543879"
    cdk-nag = "CloudWatchLogGroupEncrypted"
  }
  requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] }
  example "pass" { KmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }
  example "pass" "key of the same stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "the default" { LogGroupName = "app" }
  example "fail" "an empty text" { KmsKeyId = "" }
  example "unknown" { KmsKeyId = unknown("parameter without default") }
}

check "logs-resource-policy-not-public" {
  title          = "Resource policies of CloudWatch Logs do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Logs::ResourcePolicy"
  severity       = "high"
  condition      = !policy_grants_public(self.PolicyDocument)
  why            = "Everybody could write to the account's log groups, or read them, and a flood of events costs money and hides what matters."
  fix            = "Name the services or accounts as Principal in PolicyDocument, and narrow services by aws:SourceArn or aws:SourceAccount."
  aliases        = { prowler = "cloudwatch_log_group_not_publicly_accessible" }
  requirements   = { nist-800-53-r5 = ["AC-3"] }
  example "pass" {
    PolicyName     = "dns"
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "route53.amazonaws.com" }, Action = "logs:PutLogEvents", Resource = "*" }] }
  }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "logs:*", Resource = "*" }] } }
  example "unknown" { PolicyDocument = unknown("parameter without default") }
}

check "logs-destination-policy-not-public" {
  title          = "Log destinations do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::Logs::Destination"
  severity       = "high"
  condition      = !policy_grants_public(self.DestinationPolicy)
  why            = "Any account could send its events into the stream behind the destination."
  fix            = "Name the sending accounts as Principal in DestinationPolicy, or the organisation in a condition."
  aliases        = { kics = "db0ec4c4-852c-46a2-b4f3-7ec13cdb12a8" }
  requirements   = { nist-800-53-r5 = ["AC-3"] }
  example "pass" { DestinationPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "logs:PutSubscriptionFilter", Resource = "*" }] } }
  example "fail" { DestinationPolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "logs:PutSubscriptionFilter", Resource = "*" }] } }
  example "unknown" { DestinationPolicy = unknown("parameter without default") }
}
