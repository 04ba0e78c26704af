check "codestar-repository-token-not-in-template" {
  title          = "The token for a GitHub repository of CodeStar is not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::CodeStar::GitHubRepository"
  severity       = "critical"
  like           = not_written_out(self.RepositoryAccessToken)
  why            = "The value stands in the template and its history, for everybody who may read them."
}

check "codestar-repository-private" {
  title          = "GitHub repositories that CodeStar makes are private"
  responsibility = "net.exposure"
  resource       = "AWS::CodeStar::GitHubRepository"
  severity       = "medium"
  like           = on(self.IsPrivate)
  why            = "A public repository shows code, history and whatever secrets stray into it to everybody."
}
