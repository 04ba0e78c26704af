terraform "aws_amplify_app" {
  type = "AWS::Amplify::App"
  set = {
    BasicAuthConfig = { EnableBasicAuth = self.enable_basic_auth }
    CustomRules     = self.custom_rule
    IAMServiceRole  = self.iam_service_role_arn
  }
}

terraform "aws_amplify_branch" {
  type = "AWS::Amplify::Branch"
  set  = { BasicAuthConfig = { EnableBasicAuth = self.enable_basic_auth } }
}

types {
  aws_amplify_domain_association = "AWS::Amplify::Domain"
  aws_amplify_webhook            = "AWS::Amplify::Webhook"
}
