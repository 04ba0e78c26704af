service "apprunner" {
  title      = "AWS App Runner"
  names      = ["app runner"]
  model      = "abstracted"
  prefixes   = ["AWS::AppRunner::"]
  because    = "AWS builds, runs, scales and load-balances the service behind an HTTPS address; code or image, rights and the way into a VPC are the customer's."
  sources    = ["apprunner-security", "srm-page"]
  classed_by = "apprunner-security"

  type "AWS::AppRunner::Service" {
    title    = "Service"
    name     = "ServiceName"
    traits   = ["host", "code", "endpoint"]
    bears    = ["data.encrypt-rest", "data.keys"]
    secrets  = ["SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables"]
    decisive = ["SourceConfiguration"]
  }
  type "AWS::AppRunner::VpcConnector" {
    title  = "VPC connector"
    name   = "VpcConnectorName"
    traits = ["network"]
  }
  type "AWS::AppRunner::VpcIngressConnection" {
    title  = "VPC ingress connection"
    traits = ["network"]
    bears  = ["net.exposure"]
  }
  type "AWS::AppRunner::AutoScalingConfiguration" {
    title  = "Scaling configuration"
    traits = ["setting"]
    bears  = ["svc.capacity"]
  }
  settings = ["AWS::AppRunner::ObservabilityConfiguration"]
}

override "apprunner-names-a-runtime" {
  inherit = "names-a-version"
  on      = ["AWS::AppRunner::Service"]
  because = "A service that is built from code stays on the runtime that it names."
  source  = "apprunner-code"
}

override "apprunner-network" {
  on         = ["AWS::AppRunner::VpcConnector", "AWS::AppRunner::VpcIngressConnection"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Connectors reach into VPCs, subnets and security groups that the customer names."
  source     = "apprunner-security"
  confidence = "derived"
}

override "apprunner-scaling" {
  on      = ["AWS::AppRunner::Service", "AWS::AppRunner::AutoScalingConfiguration"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Adds and removes instances with the requests."
      customer = "Sets how many requests one instance takes and how many instances there may be, and the size of an instance."
    }
  }
  because    = "App Runner scales within limits that the customer sets."
  source     = "apprunner-security"
  confidence = "derived"
}

override "apprunner-image" {
  on      = ["AWS::AppRunner::Service"]
  when    = self.SourceConfiguration.ImageRepository != null
  holders = { "os.patch" = "shared", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "app.software" = "customer" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts under the containers."
      customer = "Builds the image anew from a patched base image and deploys it."
    }
  }
  because    = "App Runner runs an image as it is: the packages and the language runtime inside are the customer's to renew."
  source     = "apprunner-code"
  uninherits = { "plat.patch" = "App Runner patches the language runtime." }
  confidence = "derived"
  example "applies" { SourceConfiguration = { ImageRepository = { ImageIdentifier = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1", ImageRepositoryType = "ECR" } } }
  example "does-not-apply" { SourceConfiguration = { CodeRepository = { RepositoryUrl = "https://github.com/example/shop" } } }
  example "unknown" { SourceConfiguration = unknown("parameter without default") }
}

override "apprunner-code" {
  on      = ["AWS::AppRunner::Service"]
  when    = self.SourceConfiguration.CodeRepository != null
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "app.software" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts and publishes base images of the managed runtimes."
      customer = "Deploys anew from time to time: the container image is built at a deployment and stays as it was built."
    }
    "plat.patch" = {
      aws      = "Publishes patched versions of the managed runtimes."
      customer = "Leaves the runtime's minor version open, deploys anew, and leaves runtimes before their support ends."
    }
  }
  because    = "App Runner builds an image from the managed runtime's base image and the customer's code at each deployment; between deployments it does not change."
  source     = "apprunner-code"
  confidence = "derived"
  example "applies" { SourceConfiguration = { CodeRepository = { RepositoryUrl = "https://github.com/example/shop" } } }
  example "does-not-apply" { SourceConfiguration = { ImageRepository = { ImageIdentifier = "public.ecr.aws/nginx/nginx:stable", ImageRepositoryType = "ECR_PUBLIC" } } }
  example "unknown" { SourceConfiguration = unknown("parameter without default") }
}

source "apprunner-security" {
  title = "AWS App Runner Developer Guide, Security in App Runner"
  url   = "https://docs.aws.amazon.com/apprunner/latest/dg/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Its page on infrastructure security was read in a stored copy, which says that the service takes no new customers."
}

source "apprunner-code" {
  title = "AWS App Runner Developer Guide, App Runner service based on source code"
  url   = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code.html"
  as_of = "2026-08"
  seen  = "2026-11"
}

source "apprunner-runtimes" {
  title = "AWS App Runner Developer Guide, runtime release information of each language"
  url   = "https://docs.aws.amazon.com/apprunner/latest/dg/service-source-code-nodejs-releases.html"
  as_of = "2026-04"
  seen  = "2026-11"
  note  = "Read in stored copies of the pages of each language: .NET 6, Node.js 12 to 18, Python 3.7 and 3.8 (PYTHON_3), Go 1.18 and Ruby 3.1 end on 1 December 2025, PHP 8.1 on 31 December 2025. The pages of Corretto, Node.js 22 and Python 3.11 give no end."
}

override "apprunner-floods" {
  inherit = "application-endpoint"
}

override "apprunner-own-name" {
  inherit = "own-name"
  on      = ["AWS::AppRunner::Service"]
}
