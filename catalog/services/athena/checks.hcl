check "athena-workgroup-encrypts-results" {
  title          = "Athena workgroups encrypt query results"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Athena::WorkGroup"
  severity       = "high"
  condition      = one_of_all(self.WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration, "EncryptionOption", ["SSE_S3", "SSE_KMS", "CSE_KMS"]) || self.WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled == true
  why            = "Results hold what was asked for, and nobody sees to it that they are encrypted with a key of the team's choosing."
  fix            = "Set {WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration}."
  source         = "athena-encryption"
  confidence     = "derived"
  example "pass" { WorkGroupConfiguration = { ResultConfiguration = { EncryptionConfiguration = { EncryptionOption = "SSE_KMS" } } } }
  example "pass" "whichever option" { WorkGroupConfiguration = { ResultConfiguration = { EncryptionConfiguration = { EncryptionOption = unknown("parameter without default") } } } }
  example "pass" "managed results" { WorkGroupConfiguration = { ManagedQueryResultsConfiguration = { Enabled = true } } }
  example "fail" { Name = "reports" }
}

check "athena-database-encrypts-results" {
  title          = "Statements that make Athena databases ask for encrypted results"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Athena::Database"
  severity       = "low"
  condition      = self.EncryptionConfiguration.EncryptionOption != null || (self.WorkGroup == null ? false : unknown("what the workgroup encrypts its results with"))
  why            = "What the statement answers lies in the bucket under whatever key the bucket has, not under one of the team's choosing."
  fix            = "Set {EncryptionConfiguration}."
  source         = "athena-encryption"
  confidence     = "derived"
  given { Name = "shop" }
  example "pass" { EncryptionConfiguration = { EncryptionOption = "SSE_KMS" } }
  example "fail" {}
  example "unknown" "as its workgroup does" { WorkGroup = "reports" }
}

check "athena-workgroup-enforces-configuration" {
  title          = "Athena workgroups do not let clients override them"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Athena::WorkGroup"
  severity       = "medium"
  like           = on_by_default(self.WorkGroupConfiguration.EnforceWorkGroupConfiguration)
  why            = "A client may switch the encryption of its results off or send them to another bucket. Nothing said means enforced."
  fix            = "Leave {WorkGroupConfiguration:EnforceWorkGroupConfiguration} out, or set it to true."
}

check "athena-workgroup-publishes-metrics" {
  title          = "Athena workgroups publish metrics of their queries"
  responsibility = "ops.logging"
  resource       = "AWS::Athena::WorkGroup"
  severity       = "low"
  like           = on_by_default(self.WorkGroupConfiguration.PublishCloudWatchMetricsEnabled)
  why            = "How much is asked and scanned, and what fails, can be seen nowhere. Nothing said means on."
  fix            = "Leave {WorkGroupConfiguration:PublishCloudWatchMetricsEnabled} out, or set it to true."
}

check "athena-workgroup-upgrades-automatic" {
  title          = "Athena workgroups for SQL take new engine versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::Athena::WorkGroup"
  severity       = "low"
  applies        = !startswith(lower(self.WorkGroupConfiguration.EngineVersion.SelectedEngineVersion), "pyspark")
  condition      = upper(coalesce(self.WorkGroupConfiguration.EngineVersion.SelectedEngineVersion, "AUTO")) == "AUTO"
  why            = "A named version stays until the customer changes it or AWS withdraws it."
  fix            = "Set {WorkGroupConfiguration.EngineVersion:SelectedEngineVersion} to AUTO, or leave it out."
  remedy         = { "WorkGroupConfiguration.EngineVersion.SelectedEngineVersion" = "AUTO" }
  source         = "athena-engine-versions"
  uninherits     = { "plat.update-settings" = "AWS moves a serverless query engine to new versions by itself." }
  example "pass" "AWS's default" { Name = "reports" }
  example "pass" { WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "AUTO" } } }
  example "fail" { WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "Athena engine version 2" } } }
  example "not-applicable" "Spark" { WorkGroupConfiguration = { EngineVersion = { SelectedEngineVersion = "PySpark engine version 3" } } }
}
