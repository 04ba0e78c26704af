service "grafana" {
  title    = "Amazon Managed Grafana"
  names    = ["managed grafana"]
  model    = "abstracted"
  prefixes = ["AWS::Grafana::"]
  because  = "AWS runs the workspace and its hosts; moving it to a newer Grafana version, the plugins, users and roles inside, data sources and network limits are the customer's."
  sources  = ["best-practices-wp", "grafana-update", "grafana-security", "grafana-vpc"]

  type "AWS::Grafana::Workspace" {
    title  = "Workspace"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }
}

override "grafana-version" {
  on      = ["AWS::Grafana::Workspace"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Runs the workspace and offers newer Grafana versions."
      customer = "Moves the workspace to a newer version, and updates the plugins that were installed in it."
    }
  }
  because    = "A workspace stays on the Grafana version it was made with until the customer updates it; an update leaves the plugins as they are."
  source     = "grafana-update"
  confidence = "documented"
  uninherits = { "plat.patch" = "AWS moves a managed Grafana workspace to new versions of Grafana." }
}

override "grafana-users" {
  on         = ["AWS::Grafana::Workspace"]
  holders    = { "iam.platform" = "customer" }
  modes      = { "iam.platform" = "provided" }
  because    = "Roles, teams and service accounts inside the workspace are Grafana's, not IAM's."
  source     = "grafana-security"
  confidence = "derived"
}

override "grafana-in-vpc" {
  on         = ["AWS::Grafana::Workspace"]
  when       = length(self.VpcConfiguration.SubnetIds) > 0
  holders    = { "net.segmentation" = "customer" }
  because    = "A workspace that is connected to a VPC reaches its data sources through network interfaces in the customer's subnets."
  source     = "grafana-vpc"
  confidence = "derived"
  example "applies" { VpcConfiguration = { SubnetIds = ["subnet-1", "subnet-2"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { Name = "ops" }
  example "unknown" { VpcConfiguration = unknown("parameter without default") }
}
