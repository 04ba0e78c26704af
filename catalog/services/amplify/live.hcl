live "AWS::Amplify::App" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "amplify:GetApp", "amplify:ListApps", "amplify:ListTagsForResource"]
  input     = { TypeName = "AWS::Amplify::App" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "AccessToken"                                       = "Cloud Control never gives it back"
    "AutoBranchCreationConfig.BasicAuthConfig.Password" = "Cloud Control never gives it back"
    "BasicAuthConfig.Password"                          = "Cloud Control never gives it back"
    "OauthToken"                                        = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "amplify:GetApp", "amplify:ListTagsForResource", "codecommit:GetRepository", "codecommit:GetRepositoryTriggers"]
    input   = { TypeName = "AWS::Amplify::App", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
