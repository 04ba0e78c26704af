check "amplify-app-no-literal-token" {
  title          = "Amplify apps have no repository token written out in the source"
  responsibility = "data.keys"
  resource       = "AWS::Amplify::App"
  severity       = "high"
  condition      = !is_written_out(self.AccessToken) && !is_written_out(self.OauthToken)
  why            = "Whoever reads the source, or its history, has the token, and with it the repository."
  fix            = "Take {AccessToken} or {OauthToken} from Secrets Manager by a dynamic reference."
  example "pass" "none" { Name = "site" }
  example "pass" { AccessToken = "{{resolve:secretsmanager:github:SecretString:token}}" }
  example "fail" { AccessToken = "ghp_0a1b2c3d4e5f" }
  example "fail" "OAuth" { OauthToken = "0a1b2c3d4e5f" }
}

check "amplify-no-literal-password" {
  title          = "Amplify apps and branches have no password written out in the source"
  responsibility = "net.exposure"
  resource       = ["AWS::Amplify::App", "AWS::Amplify::Branch"]
  severity       = "high"
  condition      = !is_written_out(self.BasicAuthConfig.Password) && !is_written_out(self.AutoBranchCreationConfig.BasicAuthConfig.Password)
  why            = "Whoever reads the source, or its history, gets past the password that keeps the branch from the public."
  fix            = "Take {BasicAuthConfig.Password} from Secrets Manager by a dynamic reference."
  example "pass" "none" {}
  example "pass" {
    BasicAuthConfig = { Username = "preview", Password = "{{resolve:secretsmanager:preview:SecretString:password}}" }
  }
  example "fail" { BasicAuthConfig = { Username = "preview", Password = "hunter2" } }
}
