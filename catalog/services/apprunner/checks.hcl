check "apprunner-service-no-secrets-in-environment" {
  title          = "No secrets are written into the environment of App Runner services"
  responsibility = "iam.identities"
  resource       = "AWS::AppRunner::Service"
  severity       = "critical"
  let            = { images = self.SourceConfiguration.ImageRepository.ImageConfiguration, code = self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues }
  condition      = !anytrue([for e in concat([for e in let.images.RuntimeEnvironmentVariables : e], [for e in let.code.RuntimeEnvironmentVariables : e]) : is_literal(e.Value) && holds_secret(e.Value, e.Name)])
  why            = "The value stands in the template and its history, and in the service for everybody who may describe it."
  fix            = "Keep the secret in Secrets Manager or Parameter Store and name it in {SourceConfiguration.ImageRepository.ImageConfiguration:RuntimeEnvironmentSecrets}."
  example "pass" { SourceConfiguration = { ImageRepository = { ImageConfiguration = { RuntimeEnvironmentVariables = [{ Name = "MODE", Value = "production" }] } } } }
  example "fail" { SourceConfiguration = { ImageRepository = { ImageConfiguration = { RuntimeEnvironmentVariables = [{ Name = "DB_PASSWORD", Value = "hunter2hunter2" }] } } } }
}

check "apprunner-service-own-key" {
  title          = "App Runner services encrypt their copies of image and logs with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::AppRunner::Service"
  severity       = "low"
  like           = named(self.EncryptionConfiguration.KmsKey, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "Only a key of one's own has a policy and a record of its use that one decides on; it can be chosen only at creation."
  fix            = "Make the service anew with {EncryptionConfiguration.KmsKey}."
}
