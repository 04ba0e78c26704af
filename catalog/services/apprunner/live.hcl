live "AWS::AppRunner::Service" {
  service   = "apprunner"
  operation = "ListServices"
  actions   = ["apprunner:ListServices"]
  items     = "ServiceSummaryList[]"
  id        = "ServiceArn"
  core      = true
  equal     = ["EncryptionConfiguration.KmsKey", "SourceConfiguration.CodeRepository", "SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime", "SourceConfiguration.ImageRepository"]
  set = {
    SourceConfiguration = merge(self.SourceConfiguration, { CodeRepository = self.SourceConfiguration.CodeRepository == null ? null : merge(self.SourceConfiguration.CodeRepository, { CodeConfiguration = merge(self.SourceConfiguration.CodeRepository.CodeConfiguration, { CodeConfigurationValues = merge(self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues, { RuntimeEnvironmentVariables = [for k, v in(self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.RuntimeEnvironmentVariables == null ? {} : self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.RuntimeEnvironmentVariables) : { Name = k, Value = v }] }) }) }), ImageRepository = self.SourceConfiguration.ImageRepository == null ? null : merge(self.SourceConfiguration.ImageRepository, { ImageConfiguration = merge(self.SourceConfiguration.ImageRepository.ImageConfiguration, { RuntimeEnvironmentVariables = [for k, v in(self.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables == null ? {} : self.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables) : { Name = k, Value = v }] }) }) })
  }
  follow "DescribeService" {
    actions = ["apprunner:DescribeService"]
    input   = { ServiceArn = self.ServiceArn }
    root    = "Service"
    whole   = true
  }
}
