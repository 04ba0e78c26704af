live "AWS::AppRunner::Service" {
  service   = "apprunner"
  operation = "ListServices"
  actions   = ["apprunner:ListServices"]
  items     = "ServiceSummaryList[]"
  id        = "ServiceArn"
  core      = true
  equal     = ["EncryptionConfiguration.KmsKey", "SourceConfiguration.CodeRepository", "SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime", "SourceConfiguration.ImageRepository"]
  follow "DescribeService" {
    actions = ["apprunner:DescribeService"]
    input   = { ServiceArn = self.ServiceArn }
    root    = "Service"
    whole   = true
  }
}
