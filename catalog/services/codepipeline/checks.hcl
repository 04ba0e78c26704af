check "codepipeline-artifacts-own-key" {
  title          = "Pipelines encrypt their artifacts with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::CodePipeline::Pipeline"
  severity       = "low"
  condition      = self.ArtifactStore.EncryptionKey.Id != null || (length(self.ArtifactStores) > 0 && alltrue([for s in self.ArtifactStores : s.ArtifactStore.EncryptionKey.Id != null]))
  why            = "Artifacts hold source and builds; only a key of one's own has a policy of one's own, and serves other accounts."
  fix            = "Set {ArtifactStore.EncryptionKey}, or that of every one of {ArtifactStores}."
  example "pass" { ArtifactStore = { Type = "S3", Location = "artifacts", EncryptionKey = { Type = "KMS", Id = "alias/builds" } } }
  example "fail" "the default" { ArtifactStore = { Type = "S3", Location = "artifacts" } }
}

check "codepipeline-no-github-token" {
  title          = "Pipelines take sources by a connection, not with a personal token"
  responsibility = "iam.identities"
  resource       = "AWS::CodePipeline::Pipeline"
  severity       = "medium"
  condition      = !anytrue([for s in self.Stages : anytrue([for a in s.Actions : a.ActionTypeId.Owner == "ThirdParty" && a.ActionTypeId.Provider == "GitHub"])])
  why            = "The first version of the GitHub action keeps a token of one person, with all the rights of that person and no end."
  fix            = "Use the provider CodeStarSourceConnection with a connection in {Stages.Actions}."
  example "pass" { Stages = [{ Name = "Source", Actions = [{ Name = "Source", ActionTypeId = { Category = "Source", Owner = "AWS", Provider = "CodeStarSourceConnection", Version = "1" } }] }] }
  example "fail" { Stages = [{ Name = "Source", Actions = [{ Name = "Source", ActionTypeId = { Category = "Source", Owner = "ThirdParty", Provider = "GitHub", Version = "1" } }] }] }
}

check "codepipeline-webhook-authenticated" {
  title          = "Webhooks of pipelines ask who calls"
  responsibility = "net.exposure"
  resource       = "AWS::CodePipeline::Webhook"
  severity       = "high"
  condition      = contains(["GITHUB_HMAC", "IP"], self.Authentication)
  why            = "Without authentication everybody who knows the address starts the pipeline."
  fix            = "Set {Authentication} to GITHUB_HMAC with a {AuthenticationConfiguration:SecretToken}, or to IP with an {AuthenticationConfiguration:AllowedIPRange}."
  example "pass" { Authentication = "GITHUB_HMAC" }
  example "fail" { Authentication = "UNAUTHENTICATED" }
}

check "codepipeline-webhook-token-not-in-template" {
  title          = "Secret tokens of pipeline webhooks are not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::CodePipeline::Webhook"
  severity       = "critical"
  like           = not_written_out(self.AuthenticationConfiguration.SecretToken)
  why            = "The value stands in the template and its history, for everybody who may read them."
}
