check "codestar-repository-token-not-in-template" {
  title          = "The token for a GitHub repository of CodeStar is not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::CodeStar::GitHubRepository"
  severity       = "critical"
  condition      = !is_literal(self.RepositoryAccessToken)
  why            = "The value stands in the template and its history, for everybody who may read them."
  fix            = "Take RepositoryAccessToken from a dynamic reference to Secrets Manager."
  example "pass" { RepositoryAccessToken = "{{resolve:secretsmanager:tokens:SecretString:key}}" }
  example "fail" { RepositoryAccessToken = "hunter2hunter2" }
}

check "codestar-repository-private" {
  title          = "GitHub repositories that CodeStar makes are private"
  responsibility = "net.exposure"
  resource       = "AWS::CodeStar::GitHubRepository"
  severity       = "medium"
  condition      = self.IsPrivate == true
  why            = "A public repository shows code, history and whatever secrets stray into it to everybody."
  fix            = "Set IsPrivate to true."
  remedy         = { IsPrivate = true }
  example "pass" { IsPrivate = true }
  example "fail" "the default" { RepositoryName = "shop" }
}
