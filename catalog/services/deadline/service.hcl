service "deadline" {
  title    = "AWS Deadline Cloud"
  names    = ["AWSDeadlineCloud", "deadline cloud", "render farm"]
  model    = "abstracted"
  prefixes = ["AWS::Deadline::"]
  because  = "AWS runs the farm's queues and, in service-managed fleets, the workers; customer-managed fleets run on machines of the customer's, and jobs, their software and users always are."
  other_models = {
    container      = "AWS runs the workers of a service-managed fleet from its images; a customer-managed fleet stands on machines of the customer's, and jobs, their software and users always are."
    infrastructure = "A worker is a machine that takes jobs: in a customer-managed fleet the customer runs it, with all that is on it."
  }
  sources = ["deadline-security", "deadline-cmf"]

  type "AWS::Deadline::Fleet" {
    title    = "Fleet"
    traits   = ["host", "code"]
    model    = "container"
    decisive = ["Configuration"]
  }
  type "AWS::Deadline::Worker" {
    title  = "Worker"
    traits = ["host"]
    model  = "infrastructure"
  }
  type "AWS::Deadline::Farm" {
    title  = "Farm"
    traits = ["host", "store"]
  }
  type "AWS::Deadline::Queue" {
    title  = "Queue"
    traits = ["code", "store"]
  }
  type "AWS::Deadline::QueueEnvironment" {
    title  = "Environment of a queue"
    traits = ["code"]
  }
  type "AWS::Deadline::Monitor" {
    title  = "Monitor"
    traits = ["endpoint"]
  }
  type "AWS::Deadline::LicenseEndpoint" {
    title  = "Licence endpoint"
    traits = ["endpoint", "network"]
  }
  settings = [
    "AWS::Deadline::Budget",
    "AWS::Deadline::Limit",
    "AWS::Deadline::MeteredProduct",
    "AWS::Deadline::QueueFleetAssociation",
    "AWS::Deadline::QueueLimitAssociation",
    "AWS::Deadline::StorageProfile",
  ]
}

override "deadline-service-managed" {
  on      = ["AWS::Deadline::Fleet"]
  when    = self.Configuration.ServiceManagedEc2 != null
  holders = { "os.patch" = "aws", "os.configuration" = "shared", "os.host-access" = "aws", "plat.patch" = "aws", "svc.capacity" = "aws", "net.firewall" = "aws", "net.segmentation" = "aws", "iam.platform" = "not-applicable", "plat.update-settings" = "not-applicable" }
  parts = {
    "os.configuration" = {
      aws      = "Chooses and sets up the workers' image."
      customer = "Whatever its host configuration script, which runs with administrator's rights, changes on a worker."
    }
  }
  because    = "AWS starts, patches and throws away the workers of a service-managed fleet in accounts of its own."
  source     = "deadline-security"
  confidence = "derived"
  example "applies" { Configuration = { ServiceManagedEc2 = { InstanceMarketOptions = { Type = "spot" } } } }
  example "does-not-apply" { Configuration = { CustomerManaged = { Mode = "NO_SCALING" } } }
  example "unknown" { Configuration = unknown("parameter without default") }
}

override "deadline-customer-managed" {
  on         = ["AWS::Deadline::Fleet"]
  when       = self.Configuration.CustomerManaged != null
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "svc.capacity" = "customer" }
  because    = "Workers of a customer-managed fleet are the customer's own machines or instances, with the worker agent that it installs."
  source     = "deadline-cmf"
  confidence = "derived"
  example "applies" { Configuration = { CustomerManaged = { Mode = "NO_SCALING" } } }
  example "does-not-apply" { Configuration = { ServiceManagedEc2 = { InstanceMarketOptions = { Type = "spot" } } } }
  example "unknown" { Configuration = unknown("parameter without default") }
}

override "deadline-license-endpoint" {
  on         = ["AWS::Deadline::LicenseEndpoint"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A licence endpoint stands in a VPC of the customer's, behind its security groups."
  source     = "deadline-security"
  confidence = "derived"
}

source "deadline-security" {
  title  = "AWS Deadline Cloud User Guide, Security in Deadline Cloud"
  url    = "https://docs.aws.amazon.com/deadline-cloud/latest/userguide/security.html"
  opened = false
}

source "deadline-cmf" {
  title = "AWS Deadline Cloud User Guide, Create a customer-managed fleet"
  url   = "https://docs.aws.amazon.com/deadline-cloud/latest/userguide/create-a-cmf.html"
  as_of = "2026-08"
  seen  = "2026-11"
}
