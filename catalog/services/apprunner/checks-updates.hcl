locals {
  # Managed runtimes by the day on which App Runner ended their support (source apprunner-runtimes).
  runtime_ended_on = {
    "DOTNET_6"  = "2025-12-01"
    "NODEJS_12" = "2025-12-01"
    "NODEJS_14" = "2025-12-01"
    "NODEJS_16" = "2025-12-01"
    "NODEJS_18" = "2025-12-01"
  }
}

check "apprunner-service-runtime-supported" {
  title          = "App Runner services build on a runtime that AWS still renews"
  responsibility = "plat.update-settings"
  resource       = "AWS::AppRunner::Service"
  severity       = "high"
  applies        = self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime != null
  condition      = !anytrue([for runtime, day in local.runtime_ended_on : runtime == self.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime && timecmp("${day}T00:00:00Z", "${date}T00:00:00Z") <= 0])
  why            = "Past its end of support a runtime gets no more fixes, however often the service is deployed."
  fix            = "Set SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.Runtime to a supported one, such as NODEJS_22."
  source         = "apprunner-runtimes"
  uninherits     = { "plat.patch" = "App Runner patches the managed runtime." }
  example "pass" { SourceConfiguration = { CodeRepository = { CodeConfiguration = { CodeConfigurationValues = { Runtime = "NODEJS_22" } } } } }
  example "fail" { SourceConfiguration = { CodeRepository = { CodeConfiguration = { CodeConfigurationValues = { Runtime = "NODEJS_16" } } } } }
  example "not-applicable" "an image" { SourceConfiguration = { ImageRepository = { ImageIdentifier = "public.ecr.aws/nginx/nginx:stable" } } }
}
