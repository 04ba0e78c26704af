check "alexa-skill-no-literal-secret" {
  title          = "Alexa skills have no secret written out in the source"
  responsibility = "iam.identities"
  resource       = "Alexa::ASK::Skill"
  severity       = "high"
  condition      = !is_written_out(self.AuthenticationConfiguration.ClientSecret) && !is_written_out(self.AuthenticationConfiguration.RefreshToken)
  why            = "With client secret and refresh token whoever reads the source, or its history, publishes skills in the developer's name."
  fix            = "Take {AuthenticationConfiguration.ClientSecret} and {AuthenticationConfiguration:RefreshToken} from Secrets Manager by a dynamic reference."
  example "pass" { AuthenticationConfiguration = { ClientId = "amzn1.application", ClientSecret = "{{resolve:secretsmanager:skill:SecretString:secret}}", RefreshToken = "{{resolve:secretsmanager:skill:SecretString:token}}" } }
  example "fail" { AuthenticationConfiguration = { ClientId = "amzn1.application", ClientSecret = "0a1b2c3d4e5f", RefreshToken = "{{resolve:secretsmanager:skill:SecretString:token}}" } }
  example "fail" "refresh token" { AuthenticationConfiguration = { ClientId = "amzn1.application", ClientSecret = "{{resolve:secretsmanager:skill:SecretString:secret}}", RefreshToken = "Atzr|0a1b2c3d4e5f" } }
}
