check "osis-pipeline-logs-on" {
  title          = "OpenSearch Ingestion pipelines write logs"
  responsibility = "ops.logging"
  resource       = "AWS::OSIS::Pipeline"
  severity       = "medium"
  level          = "thorough"
  condition      = self.LogPublishingOptions.IsLoggingEnabled == true
  why            = "Events that are refused or dropped are lost unseen."
  fix            = "Set {LogPublishingOptions.IsLoggingEnabled} to true, with a log group."
  example "pass" { LogPublishingOptions = { IsLoggingEnabled = true, CloudWatchLogDestination = { LogGroup = "/aws/vendedlogs/osis" } } }
  example "fail" {}
}

check "osis-pipeline-policy-not-public" {
  title          = "OpenSearch Ingestion pipeline policies do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::OSIS::Pipeline"
  severity       = "high"
  like           = policy_not_public(self.ResourcePolicy.Policy, "osis:Ingest")
  why            = "Every AWS customer could send events into the pipeline."
  fix            = "Name the accounts in {ResourcePolicy.Policy}."
  example "pass" "no policy" {}
}
