live "AWS::Cognito::UserPool" {
  service   = "cognito-idp"
  operation = "ListUserPools"
  actions   = ["cognito-idp:ListUserPools"]
  input     = { MaxResults = 60 }
  items     = "UserPools[]"
  id        = "Id"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["DeletionProtection", "MfaConfiguration", "Policies.PasswordPolicy.MinimumLength", "Policies.PasswordPolicy.RequireLowercase", "Policies.PasswordPolicy.RequireNumbers", "Policies.PasswordPolicy.RequireSymbols", "Policies.PasswordPolicy.RequireUppercase", "Policies.PasswordPolicy.TemporaryPasswordValidityDays", "UserPoolAddOns.AdvancedSecurityMode"]
  follow "DescribeUserPool" {
    actions = ["cognito-idp:DescribeUserPool"]
    input   = { UserPoolId = self.Id }
    root    = "UserPool"
    whole   = true
  }
}

live "AWS::Cognito::UserPoolClient" {
  service   = "cognito-idp"
  operation = "ListUserPoolClients"
  actions   = ["cognito-idp:ListUserPoolClients"]
  parent    = "AWS::Cognito::UserPool"
  input     = { UserPoolId = self.parent.Id, MaxResults = 60 }
  items     = "UserPoolClients[]"
  id        = "ClientId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["AllowedOAuthFlows", "EnableTokenRevocation", "PreventUserExistenceErrors"]
  follow "DescribeUserPoolClient" {
    actions = ["cognito-idp:DescribeUserPoolClient"]
    input   = { UserPoolId = self.UserPoolId, ClientId = self.ClientId }
    root    = "UserPoolClient"
    whole   = true
  }
}

live "AWS::Cognito::IdentityPool" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "cognito-identity:ListIdentityPools"]
  input     = { TypeName = "AWS::Cognito::IdentityPool" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "cognito-identity:DescribeIdentityPool", "cognito-identity:ListTagsForResource"]
    input   = { TypeName = "AWS::Cognito::IdentityPool", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
