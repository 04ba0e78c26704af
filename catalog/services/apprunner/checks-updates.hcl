check "apprunner-service-runtime-supported" {
  title          = "App Runner services build on a runtime that AWS still renews"
  responsibility = "plat.update-settings"
  resource       = "AWS::AppRunner::Service"
  severity       = "high"
  applies        = self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime != null
  condition      = supported("apprunner", self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime, date)
  why            = "Past its end of support a runtime gets no more fixes, however often the service is deployed."
  fix            = "Set {SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime} to a supported one, such as NODEJS_22."
  source         = "apprunner-runtimes"
  uninherits     = { "plat.patch" = "App Runner patches the managed runtime." }
  example "pass" { SourceConfiguration = { CodeRepository = { CodeConfiguration = { CodeConfigurationValues = { Runtime = "NODEJS_22" } } } } }
  example "fail" { SourceConfiguration = { CodeRepository = { CodeConfiguration = { CodeConfigurationValues = { Runtime = "NODEJS_16" } } } } }
  example "fail" "Python 3.8" { SourceConfiguration = { CodeRepository = { CodeConfiguration = { CodeConfigurationValues = { Runtime = "PYTHON_3" } } } } }
  example "not-applicable" "an image" { SourceConfiguration = { ImageRepository = { ImageIdentifier = "public.ecr.aws/nginx/nginx:stable" } } }
}
