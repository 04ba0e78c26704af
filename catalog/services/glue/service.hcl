service "glue" {
  title      = "AWS Glue"
  names      = ["glue data catalog", "glue schema registry", "aws glue etl"]
  model      = "abstracted"
  prefixes   = ["AWS::Glue::"]
  because    = "AWS runs workers, operating system and runtime of jobs and keeps the catalogue behind an API; the customer brings scripts and libraries, picks a Glue version and leaves it in time, and chooses connections, roles and encryption."
  sources    = ["best-practices-wp", "glue-security", "glue-version-policy", "glue-infrastructure"]
  classed_by = "glue-infrastructure"

  type "AWS::Glue::Job" {
    title   = "Job"
    name    = "Name"
    traits  = ["host", "code"]
    bears   = ["data.encrypt-rest"]
    secrets = ["DefaultArguments", "NonOverridableArguments"]
  }
  type "AWS::Glue::Session" {
    title  = "Interactive session"
    name   = "Id"
    traits = ["host", "code"]
  }
  type "AWS::Glue::DevEndpoint" {
    title  = "Development endpoint"
    name   = "EndpointName"
    traits = ["host", "code", "endpoint"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::Glue::Crawler" {
    title  = "Crawler"
    name   = "Name"
    traits = ["host"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::Glue::MLTransform" {
    title  = "Machine learning transform"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::Glue::Catalog" {
    title  = "Catalog"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::Glue::Database" {
    title  = "Database of the catalogue"
    name   = "DatabaseName"
    traits = ["setting"]
    bears  = ["data.residency"]
  }
  type "AWS::Glue::Connection" {
    title  = "Connection"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::Glue::SecurityConfiguration" {
    title  = "Security configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::Glue::DataCatalogEncryptionSettings" {
    title  = "Encryption of the account's catalogue"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::Glue::IdentityCenterConfiguration" {
    title  = "Identity Center configuration"
    traits = ["identity"]
  }
  type "AWS::Glue::Registry" {
    title  = "Schema registry"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::Glue::Workflow" {
    title  = "Workflow"
    name   = "Name"
    traits = ["setting"]
  }
}

override "glue-job-version" {
  on      = ["AWS::Glue::Job", "AWS::Glue::Session", "AWS::Glue::DevEndpoint", "AWS::Glue::MLTransform"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Patches the supported versions of Glue without being asked, and announces the end of their support."
      customer = "Naming a supported version of Glue, and testing the scripts with the next one in time."
    }
  }
  because    = "A job stays on the Glue version that it names."
  source     = "glue-version-policy"
  confidence = "derived"
}

override "glue-version-ended" {
  on      = ["AWS::Glue::Job", "AWS::Glue::Session", "AWS::Glue::DevEndpoint", "AWS::Glue::MLTransform"]
  when    = !supported("glue", self.GlueVersion, date)
  holders = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch"           = { customer = "Moving to a version of Glue that is supported: in this one nothing is fixed any more." }
    "plat.update-settings" = { customer = "Leaving versions of Glue before their support ends." }
  }
  uninherits = { "plat.patch" = "AWS patches the runtime of a serverless job, whatever version it names." }
  because    = "After its end of support a Glue version gets no more security patches: only the customer, by moving to another, can change that."
  source     = "glue-version-policy"
  confidence = "documented"
  example "applies" { GlueVersion = "2.0" }
  example "applies" "the first" { GlueVersion = "0.9" }
  example "does-not-apply" { GlueVersion = "5.0" }
  example "does-not-apply" "not said" { Name = "load" }
  example "unknown" { GlueVersion = unknown("parameter without default") }
}

override "glue-connection-log-in" {
  on         = ["AWS::Glue::Connection"]
  holders    = { "iam.platform" = "customer" }
  because    = "A connection carries the login of a database, which IAM does not rule."
  source     = "glue-security"
  confidence = "derived"
}

override "glue-dev-endpoint" {
  on         = ["AWS::Glue::DevEndpoint"]
  holders    = { "os.host-access" = "customer" }
  because    = "A development endpoint takes SSH logins with the keys that the customer puts there, and stands until it is deleted."
  source     = "glue-dev-endpoint"
  confidence = "derived"
}

override "glue-dev-endpoint-network" {
  on         = ["AWS::Glue::DevEndpoint"]
  when       = self.SubnetId != null
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "An endpoint in a subnet stands behind security groups of the customer."
  source     = "glue-dev-endpoint"
  confidence = "derived"
  example "applies" { SubnetId = "subnet-1" }
  example "does-not-apply" { GlueVersion = "1.0" }
  example "unknown" { SubnetId = unknown("parameter without default") }
}
