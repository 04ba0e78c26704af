service "cloudhsm" {
  title      = "AWS CloudHSM"
  names      = ["Amazon CloudHSM", "cloudhsmv2", "AWS CloudHSM V2", "CloudHSM V2", "hsm", "hardware security module"]
  model      = "container"
  prefixes   = ["AWS::CloudHSM::"]
  because    = "AWS owns the modules, their firmware and the daily backups; the users and keys inside, the number of modules, the client software and the network around them are the customer's."
  sources    = ["best-practices-wp", "cloudhsm-security", "cloudhsm-updates", "cloudhsm-backups", "cloudhsm-clusters"]
  classed_by = "cloudhsm-security"

  type "AWS::CloudHSM::Cluster" {
    title  = "Cluster of hardware security modules"
    traits = ["host", "key", "endpoint"]
    bears  = ["data.backup"]
  }
}

override "cloudhsm-firmware" {
  on      = ["AWS::CloudHSM::Cluster"]
  holders = { "plat.patch" = "aws", "plat.update-settings" = "aws" }
  parts = {
    "plat.patch" = {
      aws      = "Tests and installs the firmware of the modules."
      customer = "Nothing on the modules; the client software on its own machines is application software."
    }
  }
  because    = "AWS manages the firmware of the modules; only firmware that a third party signed after its FIPS evaluation can be installed."
  source     = "cloudhsm-updates"
  confidence = "documented"
}

override "cloudhsm-backups" {
  on      = ["AWS::CloudHSM::Cluster"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Makes an encrypted backup of users, keys and settings every day and whenever a module comes or goes, and keeps it in a bucket of its own."
      customer = "Sets how long backups stay, copies them to another Region, and tries to restore one."
    }
  }
  because    = "Backups happen by themselves and cannot be asked for; what becomes of them is the customer's."
  source     = "cloudhsm-backups"
  confidence = "documented"
}

override "cloudhsm-capacity" {
  on      = ["AWS::CloudHSM::Cluster"]
  holders = { "svc.capacity" = "customer", "ops.resilience" = "shared", "data.keys" = "customer" }
  parts = {
    "ops.resilience" = {
      aws      = "Replaces a broken module and fills it from the cluster."
      customer = "Keeps modules in at least two Availability Zones: a cluster of one is lost with its zone."
    }
  }
  because    = "A cluster has as many modules as the customer adds, in the zones that it chooses, and nobody but the customer's crypto users can reach the keys."
  source     = "cloudhsm-clusters"
  confidence = "documented"
}
