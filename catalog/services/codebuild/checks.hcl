check "codebuild-project-artifacts-encrypted" {
  title          = "CodeBuild projects encrypt their artifacts"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::CodeBuild::Project"
  severity       = "high"
  condition      = self.Artifacts.EncryptionDisabled != true && !anytrue([for a in self.SecondaryArtifacts : a.EncryptionDisabled == true])
  why            = "Whoever gets at the bucket reads what was built, and whatever secrets went into it."
  fix            = "Remove {Artifacts:EncryptionDisabled} from {Artifacts} and {SecondaryArtifacts}."
  remedy         = { "Artifacts.EncryptionDisabled" = false, "SecondaryArtifacts[*].EncryptionDisabled" = false }
  given { Artifacts = { Type = "S3" } }
  example "pass" "the default" { Artifacts = { Location = "artifacts" } }
  example "fail" { Artifacts = { EncryptionDisabled = true } }
  example "fail" "a secondary one" { SecondaryArtifacts = [{ Type = "S3", EncryptionDisabled = true }] }
}

check "codebuild-project-own-key" {
  title          = "CodeBuild projects encrypt their output with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::CodeBuild::Project"
  severity       = "low"
  like           = own_key(self.EncryptionKey)
  why            = "The AWS managed key's policy cannot be changed, so it narrows nobody and serves no other account."
  example "pass" { EncryptionKey = "alias/builds" }
  example "fail" "AWS managed key" { EncryptionKey = "arn:aws:kms:eu-west-1:123456789012:alias/aws/s3" }
}

check "codebuild-project-source-without-credentials" {
  title          = "Addresses of CodeBuild sources carry no credentials"
  responsibility = "iam.identities"
  resource       = "AWS::CodeBuild::Project"
  severity       = "critical"
  condition      = !anytrue([for s in concat([self.Source], [for s in self.SecondarySources : s]) : length(regexall("^https?://[^/@]+@", s.Location)) > 0 && length(regexall("^https?://[A-Za-z0-9._-]+@bitbucket\\.org/", s.Location)) == 0])
  why            = "A name with a password or a token in the address stands in the template, in the console and in every build log."
  fix            = "Remove user name and token from {Source.Location}, and use a connection of CodeConnections."
  example "pass" { Source = { Type = "GITHUB", Location = "https://github.com/example/shop.git" } }
  example "pass" "Bitbucket's user name without a password" { Source = { Type = "BITBUCKET", Location = "https://example@bitbucket.org/example/shop.git" } }
  example "fail" { Source = { Type = "GITHUB", Location = "https://user:ghp_0123456789@github.com/example/shop.git" } }
  example "unknown" { Source = { Type = "GITHUB", Location = unknown("parameter without default") } }
}

check "codebuild-project-no-secrets-in-environment" {
  title          = "No secrets are written into the environment of CodeBuild projects"
  responsibility = "iam.identities"
  resource       = "AWS::CodeBuild::Project"
  severity       = "critical"
  condition      = !anytrue([for e in self.Environment.EnvironmentVariables : coalesce(e.Type, "PLAINTEXT") == "PLAINTEXT" && is_literal(e.Value) && holds_secret(e.Value, e.Name)])
  why            = "The value stands in the template and its history, and in the project for everybody who may read it."
  fix            = "Set the variable's {Environment:Type} to SECRETS_MANAGER or PARAMETER_STORE, and its {Environment.EnvironmentVariables:Value} to the secret's name; use {ServiceRole} for AWS's own credentials."
  example "pass" { Environment = { EnvironmentVariables = [{ Name = "MODE", Value = "production" }] } }
  example "pass" "a secret's name" { Environment = { EnvironmentVariables = [{ Name = "DB_PASSWORD", Type = "SECRETS_MANAGER", Value = "shop/db:password" }] } }
  example "fail" { Environment = { EnvironmentVariables = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] } }
  example "fail" "AWS's credentials" { Environment = { EnvironmentVariables = [{ Name = "AWS_ACCESS_KEY_ID", Type = "PLAINTEXT", Value = "AKIAIOSFODNN7EXAMPLE" }] } }
}

check "codebuild-project-s3-logs-encrypted" {
  title          = "CodeBuild projects encrypt the logs that they write to S3"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::CodeBuild::Project"
  severity       = "low"
  applies        = self.LogsConfig.S3Logs.Status == "ENABLED"
  condition      = self.LogsConfig.S3Logs.EncryptionDisabled != true
  why            = "Logs of builds tell much of the inside of a product, and sometimes its secrets."
  fix            = "Remove {LogsConfig.S3Logs.EncryptionDisabled}."
  remedy         = { "LogsConfig.S3Logs.EncryptionDisabled" = false }
  example "pass" "the default" { LogsConfig = { S3Logs = { Status = "ENABLED", Location = "logs/builds" } } }
  example "fail" { LogsConfig = { S3Logs = { Status = "ENABLED", EncryptionDisabled = true } } }
  example "not-applicable" { Name = "shop" }
}

check "codebuild-project-logs" {
  title          = "CodeBuild projects keep the logs of their builds"
  responsibility = "ops.logging"
  resource       = "AWS::CodeBuild::Project"
  severity       = "medium"
  condition      = coalesce(self.LogsConfig.CloudWatchLogs.Status, "ENABLED") == "ENABLED" || self.LogsConfig.S3Logs.Status == "ENABLED"
  why            = "Without a log nobody can say afterwards what a build did, or what was slipped into it."
  fix            = "Leave {LogsConfig.CloudWatchLogs.Status} at ENABLED, or enable {LogsConfig.S3Logs}."
  remedy         = { "LogsConfig.CloudWatchLogs.Status" = "ENABLED" }
  example "pass" "the default, CloudWatch Logs" { Name = "shop" }
  example "pass" { LogsConfig = { CloudWatchLogs = { Status = "DISABLED" }, S3Logs = { Status = "ENABLED", Location = "logs/builds" } } }
  example "fail" { LogsConfig = { CloudWatchLogs = { Status = "DISABLED" } } }
}

check "codebuild-project-not-privileged" {
  title          = "CodeBuild projects build without privileged mode"
  responsibility = "os.configuration"
  resource       = "AWS::CodeBuild::Project"
  severity       = "medium"
  like           = off(self.Environment.PrivilegedMode)
  why            = "In privileged mode the build may do anything to its machine; only building Docker images needs it."
  fix            = "Remove {Environment.PrivilegedMode}, or keep it to projects that build images and whose sources are trusted."
  given { Environment = { Image = "aws/codebuild/standard:7.0" } }
}

check "codebuild-project-private" {
  title          = "CodeBuild projects show their builds to nobody in general"
  responsibility = "net.exposure"
  resource       = "AWS::CodeBuild::Project"
  severity       = "high"
  condition      = coalesce(self.Visibility, "PRIVATE") != "PUBLIC_READ"
  why            = "Logs and artifacts of a public project can be read by everybody."
  fix            = "Set {Visibility} to PRIVATE, or remove it."
  remedy         = { Visibility = "PRIVATE" }
  example "pass" "the default" { Name = "shop" }
  example "fail" { Visibility = "PUBLIC_READ" }
}

check "codebuild-project-source-tls-verified" {
  title          = "CodeBuild projects verify the certificate of their source"
  responsibility = "data.transit"
  resource       = "AWS::CodeBuild::Project"
  severity       = "high"
  condition      = !anytrue([for s in concat([self.Source], [for s in self.SecondarySources : s]) : s.InsecureSsl == true])
  why            = "Whoever stands between could give the build other code."
  fix            = "Remove {Source.InsecureSsl}; give a self-signed authority in {Environment.Certificate}."
  remedy         = { "Source.InsecureSsl" = false, "SecondarySources[*].InsecureSsl" = false }
  example "pass" { Source = { Type = "GITHUB_ENTERPRISE", Location = "https://git.example.com/shop.git" } }
  example "fail" { Source = { Type = "GITHUB_ENTERPRISE", Location = "https://git.example.com/shop.git", InsecureSsl = true } }
  example "unknown" { Source = { Type = "GITHUB_ENTERPRISE", InsecureSsl = unknown("parameter without default") } }
}

check "codebuild-project-webhook-filtered" {
  title          = "Webhooks do not start builds of strangers' pull requests"
  responsibility = "app.software"
  resource       = "AWS::CodeBuild::Project"
  severity       = "high"
  let            = { asks = contains(["ALL_PULL_REQUESTS", "FORK_PULL_REQUESTS"], self.Triggers.PullRequestBuildPolicy.RequiresCommentApproval) }
  applies        = self.Triggers.Webhook == true
  condition      = length(self.Triggers.FilterGroups) > 0 && alltrue([for g in self.Triggers.FilterGroups : !anytrue([for f in g : f.Type == "EVENT" && length(regexall("PULL_REQUEST_(CREATED|UPDATED|REOPENED)", f.Pattern)) > 0]) || anytrue([for f in g : names_people(f)])]) || let.asks
  why            = "Whoever opens a pull request runs code of his own with the project's role."
  fix            = "Give {Triggers.FilterGroups} with ACTOR_ACCOUNT_ID for pull requests, or a {Triggers.PullRequestBuildPolicy} that asks for approval."
  example "pass" "pushes only" { Triggers = { Webhook = true, FilterGroups = [[{ Type = "EVENT", Pattern = "PUSH" }]] } }
  example "pass" "known people" { Triggers = { Webhook = true, FilterGroups = [[{ Type = "EVENT", Pattern = "PULL_REQUEST_CREATED" }, { Type = "ACTOR_ACCOUNT_ID", Pattern = "^12345678$" }]] } }
  example "fail" "every event" { Triggers = { Webhook = true } }
  example "fail" "all but one" { Triggers = { Webhook = true, FilterGroups = [[{ Type = "EVENT", Pattern = "PULL_REQUEST_CREATED" }, { Type = "ACTOR_ACCOUNT_ID", Pattern = "^12345678$", ExcludeMatchedPattern = true }]] } }
  example "fail" "whoever it is" { Triggers = { Webhook = true, FilterGroups = [[{ Type = "EVENT", Pattern = "PULL_REQUEST_CREATED" }, { Type = "ACTOR_ACCOUNT_ID", Pattern = ".*" }]] } }
  example "fail" { Triggers = { Webhook = true, FilterGroups = [[{ Type = "EVENT", Pattern = "PUSH, PULL_REQUEST_CREATED" }]] } }
  example "not-applicable" { Name = "shop" }
}

check "codebuild-report-group-encrypted" {
  title          = "CodeBuild report groups encrypt what they export"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::CodeBuild::ReportGroup"
  severity       = "medium"
  applies        = self.ExportConfig.ExportConfigType == "S3"
  like           = off(self.ExportConfig.S3Destination.EncryptionDisabled)
  why            = "Reports of tests tell where a product is weak."
  fix            = "Remove {ExportConfig.S3Destination.EncryptionDisabled}."
  given { ExportConfig = { ExportConfigType = "S3", S3Destination = { Bucket = "reports" } } }
  example "not-applicable" { ExportConfig = { ExportConfigType = "NO_EXPORT" } }
}

check "codebuild-source-credential-not-in-template" {
  title          = "Tokens of CodeBuild source credentials are not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::CodeBuild::SourceCredential"
  severity       = "critical"
  like           = not_written_out(self.Token)
  why            = "The value stands in the template and its history, for everybody who may read them."
  fix            = "Take {Token} from a dynamic reference to Secrets Manager, or use a connection of CodeConnections ({AuthType} CODECONNECTIONS)."
}

check "codebuild-project-role-not-admin" {
  title          = "Builds do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::CodeBuild::Project"
  severity       = "high"
  like           = without_admin(self.ServiceRole)
  why            = "A build runs what stands in a repository: whoever gets a change built then rules the account."
}
