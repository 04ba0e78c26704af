terraform "aws_cognito_user_pool" {
  type = "AWS::Cognito::UserPool"
  set = {
    EnabledMfas  = self.software_token_mfa_configuration[0].enabled == true ? ["SOFTWARE_TOKEN_MFA"] : null
    Policies     = { PasswordPolicy = self.password_policy, SignInPolicy = self.sign_in_policy }
    UserPoolName = self.name
  }
}

types {
  aws_cognito_identity_provider                    = "AWS::Cognito::UserPoolIdentityProvider"
  aws_cognito_identity_pool_provider_principal_tag = "AWS::Cognito::IdentityPoolPrincipalTag"
  aws_cognito_log_delivery_configuration           = "AWS::Cognito::LogDeliveryConfiguration"
  aws_cognito_resource_server                      = "AWS::Cognito::UserPoolResourceServer"
  aws_cognito_risk_configuration                   = "AWS::Cognito::UserPoolRiskConfigurationAttachment"
  aws_cognito_user                                 = "AWS::Cognito::UserPoolUser"
  aws_cognito_user_group                           = "AWS::Cognito::UserPoolGroup"
  aws_cognito_user_in_group                        = "AWS::Cognito::UserPoolUserToGroupAttachment"
}
